import type { Log } from './log.ts';

/** Where alarms and the dashboard look for our metrics. */
export const METRIC_NAMESPACE = 'LoyaltyQuadrant';

/** What is counted, and in which of CloudWatch's units. None carries a dimension, so that none can name anybody. */
export const METRICS = {
  /** Rows of an import that could not be taken. */
  RejectedRows: 'Count',
  /** Companies whose customers were worked out anew. */
  RefreshedTenants: 'Count',
  /** Weekly e-mails that could not be made or sent, by company or by address. */
  DigestsFailed: 'Count',
  /** How long ago a company's last good refresh began when the next one begins. */
  HoursSinceRefresh: 'None',
} as const;

export type MetricName = keyof typeof METRICS;

/** Writes a log line from which CloudWatch takes the value ("embedded metric format", specification 0). */
export function recordMetric(logger: Log, name: MetricName, value: number): void {
  logger.info('metric', {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        { Namespace: METRIC_NAMESPACE, Dimensions: [[]], Metrics: [{ Name: name, Unit: METRICS[name] }] },
      ],
    },
    [name]: value,
  });
}
