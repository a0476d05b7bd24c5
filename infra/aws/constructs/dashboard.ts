import { Duration, type Stack } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Route } from '../../../lambdas/routes.ts';
import type { AuthorizedApi } from './authorized-api.ts';
import { errorRate, ownMetric, slowestOfRoute } from './user-metrics.ts';

const HOUR = Duration.hours(1);

/** What users feel, on one page. */
export function dashboard(
  stack: Stack,
  { api, stage }: AuthorizedApi,
  routes: readonly Pick<Route, 'method' | 'path'>[],
): Dashboard {
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
  return new Dashboard(stack, 'Dashboard', {
    widgets: [
      [
        graph('Requests that fail through our fault (%)', [errorRate(stage)]),
        graph(
          'How long 95 of 100 requests take at most (ms)',
          routes.map((route) => slowestOfRoute(api, route)),
        ),
      ],
      [
        graph('Age of the last good refresh, oldest company (hours)', [
          ownMetric('HoursSinceRefresh', Stats.MAXIMUM, 'oldest', HOUR),
        ]),
        graph('Rows of imports that could not be taken', [
          ownMetric('RejectedRows', Stats.SUM, 'rows', HOUR),
        ]),
      ],
    ],
  });
}
