import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { ROUTES } from '../../../lambdas/routes.ts';
import { A_WHILE, alarmTopic, type Watch, watch } from '../constructs/alarm-topic.ts';
import { dashboard } from '../constructs/dashboard.ts';
import { monthlyBudget } from '../constructs/monthly-budget.ts';
import { errorRate, ownMetric } from '../constructs/user-metrics.ts';
import type { ApiStack } from './api-stack.ts';
import type { RefreshStack } from './refresh-stack.ts';

export interface WatchStackProps extends StackProps {
  readonly api: ApiStack;
  readonly refresh: RefreshStack;
}

/** Over a while, in percent: a single request that fails in a quiet hour is not yet an outage, three whiles are. */
const TOO_MANY_FAILURES = 5;
/** Of 30 s after which API Gateway gives up. */
const TOO_SLOW_MS = 10_000;
/** A refresh a day, and half a day to spare. */
const TOO_OLD_HOURS = 36;
const TOO_MANY_REJECTED = 1_000;

/** Who is told when users would feel something, what they can look at, and what it may cost. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, { api, refresh, ...props }: WatchStackProps) {
    super(scope, id, props);
    const topic = alarmTopic(this);
    for (const [name, what] of Object.entries(watches(api, refresh))) watch(this, topic, name, what);
    dashboard(this, api.http, ROUTES);
    monthlyBudget(this, topic);
  }
}

function watches(
  { http: { stage } }: ApiStack,
  { machine, queues, digest }: RefreshStack,
): Record<string, Watch> {
  const waiting = (queue: typeof queues.failed): IMetric =>
    queue.metricApproximateNumberOfMessagesVisible({ period: A_WHILE, statistic: Stats.MAXIMUM });
  return {
    RequestsFail: {
      metric: errorRate(stage),
      threshold: TOO_MANY_FAILURES,
      periods: 3,
      description: 'Requests of the add-on fail through our fault. Look at the logs for "level":"ERROR".',
    },
    RequestsAreSlow: {
      metric: stage.metricLatency({ period: A_WHILE, statistic: Stats.percentile(95) }),
      threshold: TOO_SLOW_MS,
      periods: 3,
      description: 'Users wait. The dashboard tells which route is slow.',
    },
    NobodyRefreshes: {
      metric: machine.metricSucceeded({ period: Duration.hours(3), statistic: Stats.SUM }),
      threshold: 1,
      silenceIsTrouble: true,
      description: 'No hour of the night work has ended well for three hours. Look at the state machine.',
    },
    RefreshIsOld: {
      metric: ownMetric('HoursSinceRefresh', Stats.MAXIMUM, 'oldest', Duration.hours(1)),
      threshold: TOO_OLD_HOURS,
      description: 'Scores of some company are older than a day. Look at the queue of failed companies.',
    },
    CompaniesFailed: {
      metric: waiting(queues.failed),
      threshold: 1,
      description:
        'The refresh of a company failed however often it was tried. It comes again the next night; `npm run redrive` does it now.',
    },
    HoursWereMissed: {
      metric: waiting(queues.unscheduled),
      threshold: 1,
      description: 'An hour of the night work could not begin. `npm run redrive` begins it.',
    },
    DigestsFail: {
      metric: ownMetric('DigestsFailed', Stats.SUM, 'e-mails', Duration.hours(1)),
      threshold: 1,
      description:
        'A weekly e-mail could not be made or sent. Look at the log of digest-send, and whether SES still takes mail.',
    },
    DigestsBreak: {
      metric: digest.metricErrors({ period: Duration.hours(1), statistic: Stats.SUM }),
      threshold: 1,
      description:
        'The weekly e-mail of an hour broke off. It is tried twice more, then waits for `npm run redrive`.',
    },
    DigestsWereMissed: {
      metric: waiting(queues.digestsMissed),
      threshold: 1,
      description:
        'The weekly e-mail of an hour could not begin, or broke off each time. `npm run redrive` sends it: nobody gets it twice.',
    },
    RowsRejected: {
      metric: ownMetric('RejectedRows', Stats.SUM, 'rows', Duration.hours(1)),
      threshold: TOO_MANY_REJECTED,
      description: 'Many rows of imports could not be taken within an hour.',
    },
  };
}
