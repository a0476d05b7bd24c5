import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import { STEPS, stepFile } from '../../infra/aws/functions/function-files.ts';
import { runNight } from '../../infra/local/night/run-night.ts';
import { startDynamoEngine } from '../../infra/local/stack/dynamo-engine.ts';
import { openLocalDatabase } from '../../infra/local/stack/local-database.ts';
import { NO_LOG } from '../../lambdas/log.ts';
import { refreshStateMachine } from '../../lambdas/refresh/state-machine.ts';
import type { Database } from '../../lambdas/store/database.ts';
import { directoryOf } from '../../lambdas/store/directory.ts';
import { settingsKey } from '../../lambdas/store/keys.ts';
import { TABLE_NAMES } from '../../lambdas/store/tables.ts';
import { storeOf } from '../../lambdas/store/tenant-store.ts';
import { askMoto, MOTO_REGION } from './ask-moto.ts';
import type { BundleProcess } from './bundle-process.ts';
import { type LambdaFront, startLambdaFront } from './lambda-front.ts';
import { ACCOUNT, BUCKET, makeBucket, startFunctions } from './moto-functions.ts';
import { type Moto, startMoto } from './start-moto.ts';

const AT = '2026-11-21T07:00:00Z';
const IDS = Array.from({ length: 12 }, (_, c) => `c${c}`);
/** Two years of monthly orders; every third customer stopped half a year ago. */
const ORDERS: Order[] = IDS.flatMap((customerId, c) =>
  Array.from({ length: c % 3 === 0 ? 18 : 24 }, (_, month) => ({
    orderId: `${c}-${month}`,
    customerId,
    date: new Date(Date.UTC(2024, 10 + month, 3 + c)).toISOString().slice(0, 10),
    netMinor: 50_000 + 20_000 * c,
  })),
);

let front: LambdaFront;
let moto: Moto;
let out: string;
let database: Database;
let functions: ReadonlyMap<string, BundleProcess>;
beforeAll(async () => {
  front = await startLambdaFront();
  moto = await startMoto(front.port);
  out = await mkdtemp(join(tmpdir(), 'loyalty-moto-'));
  functions = await startFunctions(STEPS.map(stepFile), out, moto.endpoint, { FILES_BUCKET: BUCKET });
  front.serve(functions, moto.endpoint);
  database = await openLocalDatabase(moto.endpoint);
  await makeBucket(moto.endpoint);
});
afterAll(async () => {
  database.client.destroy();
  for (const each of functions.values()) each.stop();
  front.stop();
  await moto.stop();
  await rm(out, { recursive: true });
});

async function company(where: Database, timeZone: string): Promise<string> {
  const { tenant } = await directoryOf(where).membershipOf({ sub: randomUUID(), email: null });
  const store = storeOf(where, tenant);
  const settings = { ...defaultSettings('BRL', 'pt-BR', timeZone), profitThreshold: 1_000 };
  await store.writeSettings(settings, 0, null);
  await store.writeOrders(ORDERS, 1);
  return tenant;
}

/** What a night leaves of a company. */
async function left(where: Database, tenant: string) {
  const store = storeOf(where, tenant);
  const [results, figures, { model }, refreshed] = await Promise.all([
    store.readResults(IDS),
    store.readFigures(''),
    store.readConfiguration(),
    store.readRefreshed(),
  ]);
  return { results: [...results].sort(([a], [b]) => (a < b ? -1 : 1)), figures, model, refreshed };
}

/** The night as AWS would be told to run it. */
async function runOnMoto(): Promise<{ status: string; output: string }> {
  const queue = await askMoto(moto.endpoint, 'sqs', 'AmazonSQS.CreateQueue', { QueueName: 'failed' });
  const arns = Object.fromEntries(
    STEPS.map((step) => [step, `arn:aws:lambda:${MOTO_REGION}:${ACCOUNT}:function:${step}`]),
  ) as Record<(typeof STEPS)[number], string>;
  const machine = refreshStateMachine({ ...arns, bucket: BUCKET, failedQueueUrl: queue.QueueUrl });
  const { stateMachineArn } = await askMoto(moto.endpoint, 'states', 'AWSStepFunctions.CreateStateMachine', {
    name: 'night',
    roleArn: `arn:aws:iam::${ACCOUNT}:role/machine`,
    // Moto's grammar wants a fraction here, where AWS's takes any number.
    definition: JSON.stringify(machine).replace('"ToleratedFailurePercentage":100', '$&.0'),
  });
  const { executionArn } = await askMoto(moto.endpoint, 'states', 'AWSStepFunctions.StartExecution', {
    stateMachineArn,
    name: 'tonight',
    input: JSON.stringify({ at: AT, whose: 'all' }),
  });
  for (;;) {
    const seen = await askMoto(moto.endpoint, 'states', 'AWSStepFunctions.DescribeExecution', {
      executionArn,
    });
    if (seen.status !== 'RUNNING') return seen;
    await sleep(500);
  }
}

describe('the night on another interpreter, database, bucket and queue', () => {
  it('leaves what it leaves here, and puts aside the company that fails', async () => {
    const [one, other, broken] = [
      await company(database, 'America/Sao_Paulo'),
      await company(database, 'Europe/Warsaw'),
      await company(database, 'Europe/Warsaw'),
    ];
    const { pk, sk } = settingsKey(broken);
    await database.client.send(
      new UpdateItemCommand({
        TableName: TABLE_NAMES.state,
        Key: marshall({ pk, sk }),
        UpdateExpression: 'SET settings = :torn',
        ExpressionAttributeValues: { ':torn': { S: '{"currency":' } },
      }),
    );

    const { status, output } = await runOnMoto();

    expect(status, output).toBe('SUCCEEDED');
    const engine = await startDynamoEngine();
    const here = await openLocalDatabase(engine.endpoint);
    const [sameOne, sameOther] = [
      await company(here, 'America/Sao_Paulo'),
      await company(here, 'Europe/Warsaw'),
    ];
    const at = new Date(AT);
    await runNight(here, { folder: out, name: 'tonight', at, whose: 'all', logger: NO_LOG });
    expect(await left(database, one)).toEqual(await left(here, sameOne));
    expect(await left(database, other)).toEqual(await left(here, sameOther));
    expect((await left(database, one)).results).toHaveLength(IDS.length);
    here.client.destroy();
    await engine.stop();

    const { Messages = [] } = await askMoto(moto.endpoint, 'sqs', 'AmazonSQS.ReceiveMessage', {
      QueueUrl: `${moto.endpoint}/${ACCOUNT}/failed`,
      MaxNumberOfMessages: 10,
    });
    const bodies = Messages.map(({ Body }: { Body: string }) => JSON.parse(Body));
    expect(bodies).toEqual([{ tenant: broken, at: AT, error: 'SyntaxError' }]);

    const files = await (
      await fetch(`${moto.endpoint}/${BUCKET}?list-type=2&prefix=refresh/tonight/`)
    ).text();
    const names = [...files.matchAll(/<Key>(.*?)<\/Key>/g)].map(([, key]) => key);
    expect(names.filter((name) => name?.includes(one) || name?.includes(other))).toEqual([]);
  });
});
