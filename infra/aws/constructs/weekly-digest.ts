import { CfnCondition, Duration, Fn, type Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  CfnSchedule,
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
  TimeWindow,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { READ, ROSTER_KEYS } from '../functions/access.ts';
import { DIGEST_FILE } from '../functions/function-files.ts';
import { DIGEST_FUNCTION } from '../names.ts';
import { nightStatement, stateStatement, type Tables } from './item-policy.ts';
import { letSend, mailSender } from './mail-sender.ts';
import { PurposeFunction } from './purpose-function.ts';
import { giveTenantRole } from './tenant-role.ts';

export interface WeeklyDigestProps {
  readonly tables: Tables;
  readonly bundles: string;
  /** Where hours end that could not begin, or broke off each time they were tried. */
  readonly missed: Queue;
  /** Where the API answers: links in the e-mail lead there. */
  readonly api: string;
}

const TIMEOUT = Duration.minutes(15);
const MEMORY_MB = 1769;

/** Sends the week by e-mail when it is Monday morning somewhere; rests until it is told from which address. */
export function weeklyDigest(stack: Stack, { tables, bundles, missed, api }: WeeklyDigestProps): IFunction {
  const sender = mailSender(stack);
  const given = new CfnCondition(stack, 'MailSenderGiven', {
    expression: Fn.conditionNot(Fn.conditionEquals(sender, '')),
  });
  const own = new PurposeFunction(stack, 'digest-send', {
    file: DIGEST_FILE,
    bundles,
    timeout: TIMEOUT,
    memoryMb: MEMORY_MB,
    environment: {
      EVENTS_TABLE: tables.events.tableName,
      STATE_TABLE: tables.state.tableName,
      API_URL: api,
      MAIL_SENDER: sender,
    },
    name: DIGEST_FUNCTION,
    failures: missed,
  });
  own.role.addToPolicy(nightStatement(tables));
  own.role.addToPolicy(stateStatement(tables, ['Query', 'PutItem'], ROSTER_KEYS));
  letSend(stack, own, sender);
  giveTenantRole(own, tables, { state: READ });
  const schedule = new Schedule(stack, 'EveryHourOfMonday', {
    description: 'Sends the weekly e-mail of companies for which it is 7 on Monday morning',
    // Monday begins on Sunday in Greenwich.
    schedule: ScheduleExpression.cron({ minute: '20', weekDay: 'SUN,MON' }),
    timeWindow: TimeWindow.off(),
    target: new LambdaInvoke(own.lambda, {
      input: ScheduleTargetInput.fromObject({ at: ContextAttribute.scheduledTime }),
      role: callerOf(stack, own.lambda).withoutPolicyUpdates(),
      deadLetterQueue: missed,
      retryAttempts: 5,
      maxEventAge: Duration.minutes(30),
    }),
  });
  const { defaultChild } = schedule.node;
  if (!(defaultChild instanceof CfnSchedule)) throw new TypeError('a schedule is made of one resource');
  defaultChild.state = Fn.conditionIf(given.logicalId, 'ENABLED', 'DISABLED').toString();
  return own.lambda;
}

/** The scheduler's role: it may call this function, and nothing else. */
function callerOf(stack: Stack, { functionArn }: IFunction): Role {
  const call = new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [functionArn] });
  return new Role(stack, 'DigestCaller', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
    inlinePolicies: { call: new PolicyDocument({ statements: [call] }) },
  });
}
