import type { Duration } from 'aws-cdk-lib';
import type { HttpApi, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { METRIC_NAMESPACE, type MetricName } from '../../../lambdas/metrics.ts';
import type { Route } from '../../../lambdas/routes.ts';
import { A_WHILE } from './alarm-topic.ts';

/** Requests that failed through our fault, as a share of all, in percent. */
export function errorRate(stage: HttpStage): IMetric {
  return new MathExpression({
    label: 'Requests that fail (%)',
    expression: '100 * failed / MAX([all, 1])',
    usingMetrics: {
      failed: stage.metricServerError({ period: A_WHILE }),
      all: stage.metricCount({ period: A_WHILE, statistic: Stats.SUM }),
    },
    period: A_WHILE,
  });
}

/** How long 95 of 100 requests of a route take at most, in milliseconds. */
export function slowestOfRoute(api: HttpApi, { method, path }: Pick<Route, 'method' | 'path'>): IMetric {
  return new Metric({
    namespace: 'AWS/ApiGateway',
    metricName: 'Latency',
    dimensionsMap: { ApiId: api.apiId, Stage: '$default', Method: method, Resource: path },
    statistic: Stats.percentile(95),
    period: A_WHILE,
    label: `${method} ${path}`,
  });
}

/** One of the metrics that our functions write. */
export function ownMetric(
  metricName: MetricName,
  statistic: string,
  label: string,
  period: Duration,
): IMetric {
  return new Metric({ namespace: METRIC_NAMESPACE, metricName, statistic, period, label });
}
