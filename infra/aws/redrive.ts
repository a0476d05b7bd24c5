/**
 * `npm run redrive -- --region eu-central-1`: begins again what waits in the queues of failures. A message goes once
 * its work has begun; begun twice, no step of it does harm.
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { ListStateMachinesCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import {
  DeleteMessageBatchCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { DIGEST_FUNCTION, FAILURE_QUEUES, REFRESH_MACHINE } from './names.ts';

export interface Failure {
  readonly body: string;
  /** By which the queue takes it out. */
  readonly receipt: string;
}

/** What waits, and what can begin it again. */
export interface Failures {
  /** The next few that wait, none when all were seen; they come again unless they are taken out. */
  readonly next: (queue: keyof typeof FAILURE_QUEUES) => Promise<readonly Failure[]>;
  readonly takeOut: (queue: keyof typeof FAILURE_QUEUES, failures: readonly Failure[]) => Promise<void>;
  readonly startNight: (input: string) => Promise<void>;
  readonly sendDigests: (input: string) => Promise<void>;
}

/** How many were begun again, by queue. */
export type Redriven = Record<keyof typeof FAILURE_QUEUES, number>;

/** @param now for companies that failed: they are refreshed as of today */
export async function redrive(failures: Failures, now: Date): Promise<Redriven> {
  const oneByOne = (begin: (input: string) => Promise<void>) => async (some: readonly Failure[]) => {
    for (const { body } of some) await begin(body);
  };
  return {
    failed: await each(failures, 'failed', (some) => {
      const whose = [...new Set(some.map(({ body }) => tenantIn(body)))];
      return failures.startNight(JSON.stringify({ at: now.toISOString(), whose }));
    }),
    unscheduled: await each(failures, 'unscheduled', oneByOne(failures.startNight)),
    digestsMissed: await each(failures, 'digestsMissed', oneByOne(failures.sendDigests)),
  };
}

async function each(
  { next, takeOut }: Failures,
  queue: keyof typeof FAILURE_QUEUES,
  begin: (some: readonly Failure[]) => Promise<void>,
): Promise<number> {
  let begun = 0;
  for (let some = await next(queue); some.length > 0; some = await next(queue)) {
    await begin(some);
    await takeOut(queue, some);
    begun += some.length;
  }
  return begun;
}

function tenantIn(body: string): string {
  const { tenant }: { tenant?: unknown } = JSON.parse(body);
  if (typeof tenant !== 'string') throw new TypeError('a message names no company');
  return tenant;
}

/** As many as SQS gives and takes at once. */
const MESSAGES_AT_ONCE = 10;
/** All servers of a queue are asked only by those who wait. */
const WAIT_SECONDS = 2;
const HIDDEN_SECONDS = 300;

/** The queues, the state machine and the function of a region of the account. */
export function failuresIn(region: string): Failures {
  const [queues, machines, lambdas] = [
    new SQSClient({ region }),
    new SFNClient({ region }),
    new LambdaClient({ region }),
  ];
  const urlOf = async (queue: keyof typeof FAILURE_QUEUES) =>
    (await queues.send(new GetQueueUrlCommand({ QueueName: FAILURE_QUEUES[queue] }))).QueueUrl;
  return {
    next: async (queue) => {
      const { Messages = [] } = await queues.send(
        new ReceiveMessageCommand({
          QueueUrl: await urlOf(queue),
          MaxNumberOfMessages: MESSAGES_AT_ONCE,
          WaitTimeSeconds: WAIT_SECONDS,
          VisibilityTimeout: HIDDEN_SECONDS,
        }),
      );
      return Messages.map(({ Body = '', ReceiptHandle = '' }) => ({ body: Body, receipt: ReceiptHandle }));
    },
    takeOut: async (queue, failures) => {
      const Entries = failures.map(({ receipt }, i) => ({ Id: String(i), ReceiptHandle: receipt }));
      const { Failed = [] } = await queues.send(
        new DeleteMessageBatchCommand({ QueueUrl: await urlOf(queue), Entries }),
      );
      if (Failed.length > 0) throw new Error(`${Failed.length} messages that were begun again still wait`);
    },
    startNight: async (input) => {
      const stateMachineArn = await machineNamed(machines, REFRESH_MACHINE);
      await machines.send(
        new StartExecutionCommand({ stateMachineArn, input, name: `redrive-${randomUUID()}` }),
      );
    },
    sendDigests: async (input) => {
      const InvocationType = 'Event';
      await lambdas.send(
        new InvokeCommand({ FunctionName: DIGEST_FUNCTION, InvocationType, Payload: Buffer.from(input) }),
      );
    },
  };
}

async function machineNamed(machines: SFNClient, name: string): Promise<string> {
  let nextToken: string | undefined;
  do {
    const page = await machines.send(new ListStateMachinesCommand({ nextToken }));
    const found = page.stateMachines?.find((machine) => machine.name === name);
    if (found?.stateMachineArn) return found.stateMachineArn;
    nextToken = page.nextToken;
  } while (nextToken);
  throw new Error(`no state machine ${name} here: is it deployed in this region?`);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { region: { type: 'string' } } });
  if (!values.region) throw new Error('--region is missing: where does it run?');
  const { failed, unscheduled, digestsMissed } = await redrive(failuresIn(values.region), new Date());
  process.stdout.write(
    `begun again: ${failed} companies, ${unscheduled} hours of the night, ${digestsMissed} hours of the weekly e-mail\n`,
  );
}
