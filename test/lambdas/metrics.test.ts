import { describe, expect, it } from 'vitest';
import { METRIC_NAMESPACE, recordMetric } from '../../lambdas/metrics.ts';

describe('a metric', () => {
  it('is a log line that CloudWatch reads, and names nobody', () => {
    const lines: object[] = [];
    const logger = { info: (_: string, line: object = {}) => void lines.push(line), error: () => {} };

    recordMetric(logger, 'RejectedRows', 3);

    expect(lines).toEqual([
      {
        RejectedRows: 3,
        _aws: {
          Timestamp: expect.any(Number),
          CloudWatchMetrics: [
            {
              Namespace: METRIC_NAMESPACE,
              Dimensions: [[]],
              Metrics: [{ Name: 'RejectedRows', Unit: 'Count' }],
            },
          ],
        },
      },
    ]);
  });
});
