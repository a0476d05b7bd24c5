import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
  TimeWindow,
} from 'aws-cdk-lib/aws-scheduler';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { acknowledge, allFilesIn } from '../acknowledge.ts';
import { failureQueue } from '../constructs/failure-queue.ts';
import { nightStatement, poolStatement } from '../constructs/item-policy.ts';
import { PurposeFunction } from '../constructs/purpose-function.ts';
import { refreshMachine } from '../constructs/refresh-machine.ts';
import { giveTenantRole } from '../constructs/tenant-role.ts';
import { weeklyDigest } from '../constructs/weekly-digest.ts';
import { POOL_STEP_ACCESS, POOL_WRITE, READ, STEP_ACCESS } from '../functions/access.ts';
import { type StepName, stepFile } from '../functions/function-files.ts';
import { FAILURE_QUEUES } from '../names.ts';
import type { FunctionStackProps } from './data-stack.ts';

export interface RefreshStackProps extends FunctionStackProps {
  /** Where the API answers. */
  readonly api: string;
}

/** The most that Lambda gives: a step that is cut short is repeated from its beginning; scoring stops before, and goes on. */
const TIMEOUT = Duration.minutes(15);
/** A whole processor. */
const ONE_PROCESSOR_MB = 1769;
const SMALL_MB = 512;

/** The work of the night: each hour it is somebody's. */
export class RefreshStack extends Stack {
  readonly machine: StateMachine;
  /** Companies that failed, and hours of the night work and of the weekly e-mail that could not begin or, of the latter, broke off. */
  readonly queues: {
    readonly failed: Queue;
    readonly unscheduled: Queue;
    readonly digestsMissed: Queue;
  };
  /** What sends the weekly e-mail. */
  readonly digest: IFunction;

  constructor(scope: Construct, id: string, { tables, files, bundles, api, ...props }: RefreshStackProps) {
    super(scope, id, props);
    const environment = {
      EVENTS_TABLE: tables.events.tableName,
      STATE_TABLE: tables.state.tableName,
      FILES_BUCKET: files.bucketName,
    };
    const step = (name: StepName, memoryMb: number) =>
      new PurposeFunction(this, `refresh-${name}`, {
        file: stepFile(name),
        bundles,
        timeout: TIMEOUT,
        memoryMb,
        environment,
      });
    const [plan, divide, tally, fit, score, finish, pool] = [
      step('plan', SMALL_MB),
      step('divide', SMALL_MB),
      step('tally', ONE_PROCESSOR_MB),
      step('fit', ONE_PROCESSOR_MB),
      step('score', ONE_PROCESSOR_MB),
      step('finish', SMALL_MB),
      step('pool', ONE_PROCESSOR_MB),
    ];
    plan.role.addToPolicy(nightStatement(tables));
    for (const [{ role }, action] of [
      [plan, 's3:PutObject'],
      [tally, 's3:PutObject'],
      [fit, 's3:GetObject'],
      [finish, 's3:DeleteObject'],
    ] as const) {
      role.addToPolicy(
        new PolicyStatement({ actions: [action], resources: [`${files.bucketArn}/refresh/*`] }),
      );
      acknowledge(role, {
        [allFilesIn('refresh')]: 'Each run has a folder of its own name, and in it one for each company.',
      });
    }
    for (const own of [divide, tally]) giveTenantRole(own, tables, { state: READ });
    giveTenantRole(fit, tables, STEP_ACCESS, true);
    for (const own of [score, finish]) giveTenantRole(own, tables, STEP_ACCESS);
    pool.role.addToPolicy(nightStatement(tables));
    pool.role.addToPolicy(poolStatement(tables, POOL_WRITE));
    giveTenantRole(pool, tables, POOL_STEP_ACCESS);

    this.queues = {
      failed: failureQueue(this, 'Failed', FAILURE_QUEUES.failed),
      unscheduled: failureQueue(this, 'Unscheduled', FAILURE_QUEUES.unscheduled),
      digestsMissed: failureQueue(this, 'DigestsMissed', FAILURE_QUEUES.digestsMissed),
    };
    this.machine = refreshMachine(this, {
      steps: {
        plan: plan.lambda,
        divide: divide.lambda,
        tally: tally.lambda,
        fit: fit.lambda,
        score: score.lambda,
        finish: finish.lambda,
        pool: pool.lambda,
      },
      files,
      failed: this.queues.failed,
    });
    new Schedule(this, 'EveryHour', {
      description: 'Works out anew the customers of companies for which it is 4 in the morning',
      schedule: ScheduleExpression.cron({ minute: '0' }),
      timeWindow: TimeWindow.off(),
      target: new StepFunctionsStartExecution(this.machine, {
        input: ScheduleTargetInput.fromObject({ at: ContextAttribute.scheduledTime, whose: 'due' }),
        deadLetterQueue: this.queues.unscheduled,
        retryAttempts: 5,
        maxEventAge: Duration.minutes(30),
      }),
    });
    const { digestsMissed: missed } = this.queues;
    this.digest = weeklyDigest(this, { tables, bundles, missed, api });
  }
}
