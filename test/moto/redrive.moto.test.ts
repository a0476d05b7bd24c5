import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FAILURE_QUEUES, REFRESH_MACHINE } from '../../infra/aws/names.ts';
import { failuresIn, redrive } from '../../infra/aws/redrive.ts';
import { askMoto, MOTO_REGION } from './ask-moto.ts';
import { ACCOUNT } from './moto-functions.ts';
import { type Moto, startMoto } from './start-moto.ts';

let moto: Moto;
beforeAll(async () => {
  moto = await startMoto();
  vi.stubEnv('AWS_ENDPOINT_URL', moto.endpoint);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'moto');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'moto');
  for (const QueueName of Object.values(FAILURE_QUEUES)) {
    await askMoto(moto.endpoint, 'sqs', 'AmazonSQS.CreateQueue', { QueueName });
  }
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await moto.stop();
});

const put = (queue: string, body: object) =>
  askMoto(moto.endpoint, 'sqs', 'AmazonSQS.SendMessage', {
    QueueUrl: `${moto.endpoint}/${ACCOUNT}/${queue}`,
    MessageBody: JSON.stringify(body),
  });

describe('npm run redrive', () => {
  it('says so where nothing is deployed, and leaves what waits', async () => {
    await put(FAILURE_QUEUES.failed, { tenant: 't0', at: '2026-11-30T03:00:00Z', error: 'E' });

    await expect(redrive(failuresIn(MOTO_REGION), new Date())).rejects.toThrow('is it deployed');

    const { Attributes } = await askMoto(moto.endpoint, 'sqs', 'AmazonSQS.GetQueueAttributes', {
      QueueUrl: `${moto.endpoint}/${ACCOUNT}/${FAILURE_QUEUES.failed}`,
      AttributeNames: ['All'],
    });
    expect(Attributes.ApproximateNumberOfMessagesNotVisible).toBe('1');
  });

  it('empties the queues into nights of the state machine', async () => {
    const { stateMachineArn } = await askMoto(
      moto.endpoint,
      'states',
      'AWSStepFunctions.CreateStateMachine',
      {
        name: REFRESH_MACHINE,
        roleArn: `arn:aws:iam::${ACCOUNT}:role/machine`,
        definition: JSON.stringify({ StartAt: 'Nobody', States: { Nobody: { Type: 'Succeed' } } }),
      },
    );
    for (let i = 1; i <= 12; i++) {
      await put(FAILURE_QUEUES.failed, { tenant: `t${i}`, at: '2026-11-30T03:00:00Z', error: 'E' });
    }
    await put(FAILURE_QUEUES.unscheduled, { at: '2026-11-30T02:00:00Z', whose: 'due' });

    const redriven = await redrive(failuresIn(MOTO_REGION), new Date('2026-11-30T09:00:00Z'));
    const again = await redrive(failuresIn(MOTO_REGION), new Date());

    expect(redriven).toEqual({ failed: 12, unscheduled: 1, digestsMissed: 0 });
    expect(again).toEqual({ failed: 0, unscheduled: 0, digestsMissed: 0 });
    const { executions } = await askMoto(moto.endpoint, 'states', 'AWSStepFunctions.ListExecutions', {
      stateMachineArn,
    });
    const inputs: { at: string; whose: string | string[] }[] = await Promise.all(
      executions.map(async ({ executionArn }: { executionArn: string }) => {
        const target = 'AWSStepFunctions.DescribeExecution';
        return JSON.parse((await askMoto(moto.endpoint, 'states', target, { executionArn })).input);
      }),
    );
    const companies = inputs.flatMap(({ whose }) => (whose === 'due' ? [] : whose));
    expect(companies.toSorted()).toEqual(Array.from({ length: 12 }, (_, i) => `t${i + 1}`).toSorted());
    expect(inputs).toContainEqual({ at: '2026-11-30T02:00:00Z', whose: 'due' });
  });
});
