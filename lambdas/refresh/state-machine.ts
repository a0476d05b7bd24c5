import type { Catcher, Retrier, StateMachine } from './asl.ts';

/** What the state machine calls, by ARN, name or address. */
export interface RefreshResources {
  readonly plan: string;
  readonly divide: string;
  readonly tally: string;
  readonly fit: string;
  readonly score: string;
  readonly finish: string;
  readonly pool: string;
  readonly bucket: string;
  /** Where companies are put whose refresh failed however often it was tried. */
  readonly failedQueueUrl: string;
}

export const READ_FILE = 'arn:aws:states:::s3:getObject';
export const WRITE_FILE = 'arn:aws:states:::s3:putObject';
export const SEND_MESSAGE = 'arn:aws:states:::sqs:sendMessage';

/** Of this many companies at a time; a part more of each would only wait for the same table. */
const TENANTS_AT_ONCE = 40;
const PARTS_AT_ONCE = 4;

const RETRY: Retrier = {
  ErrorEquals: ['States.ALL'],
  IntervalSeconds: 5,
  BackoffRate: 3,
  MaxAttempts: 3,
  JitterStrategy: 'FULL',
};
const GIVE_UP: Catcher = { ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Failed' };

/**
 * The work of a night: whose night it is, and for each of these companies the tallies of its customers, part by part,
 * the model that is learnt from them, then the scores, part by part again, each as often as it takes until nobody is
 * left. A company that fails is put aside, and the others go on. Last, what all companies have in common is learnt for
 * the next night. Every step may be repeated.
 */
export function refreshStateMachine(resources: RefreshResources): StateMachine {
  const { plan, divide, tally, fit, score, finish, pool, bucket, failedQueueUrl } = resources;
  const eachPart = (work: Pick<StateMachine, 'StartAt' | 'States'>) => ({
    Type: 'Map' as const,
    ItemsPath: '$.parts',
    ItemSelector: { 'tenant.$': '$.tenant', 'at.$': '$.at', 'run.$': '$.run', 'part.$': '$$.Map.Item.Value' },
    MaxConcurrency: PARTS_AT_ONCE,
    ItemProcessor: {
      ProcessorConfig: { Mode: 'INLINE' as const },
      ...work,
    },
    ResultPath: null,
    Catch: [GIVE_UP],
  });
  return {
    Comment: 'Works out anew how the customers of each company stand',
    StartAt: 'Plan',
    States: {
      Plan: {
        Type: 'Task',
        Resource: plan,
        Parameters: { 'at.$': '$.at', 'whose.$': '$.whose', 'run.$': '$$.Execution.Name' },
        Retry: [RETRY],
        Next: 'Anybody',
      },
      Anybody: {
        Type: 'Choice',
        Choices: [{ Variable: '$.companies', NumericEquals: 0, Next: 'Nobody' }],
        Default: 'Companies',
      },
      Nobody: { Type: 'Succeed' },
      Companies: {
        Type: 'Map',
        ItemReader: {
          Resource: READ_FILE,
          ReaderConfig: { InputType: 'JSON' },
          Parameters: { Bucket: bucket, 'Key.$': '$.key' },
        },
        MaxConcurrency: TENANTS_AT_ONCE,
        ToleratedFailurePercentage: 100,
        ResultWriter: { Resource: WRITE_FILE, Parameters: { Bucket: bucket, Prefix: 'refresh/results' } },
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
          StartAt: 'Divide',
          States: {
            Divide: { Type: 'Task', Resource: divide, Retry: [RETRY], Catch: [GIVE_UP], Next: 'Tallies' },
            Tallies: {
              ...eachPart({
                StartAt: 'Tally',
                States: { Tally: { Type: 'Task', Resource: tally, Retry: [RETRY], End: true } },
              }),
              Next: 'Fit',
            },
            Fit: { Type: 'Task', Resource: fit, Retry: [RETRY], Catch: [GIVE_UP], Next: 'Scores' },
            Scores: {
              ...eachPart({
                StartAt: 'Score',
                States: {
                  Score: { Type: 'Task', Resource: score, Retry: [RETRY], Next: 'AllScored' },
                  AllScored: {
                    Type: 'Choice',
                    Choices: [{ Variable: '$.left', NumericEquals: 0, Next: 'PartScored' }],
                    Default: 'Score',
                  },
                  PartScored: { Type: 'Succeed' },
                },
              }),
              Next: 'Finish',
            },
            Finish: { Type: 'Task', Resource: finish, Retry: [RETRY], Catch: [GIVE_UP], End: true },
            Failed: {
              Type: 'Task',
              Resource: SEND_MESSAGE,
              // Not the error's words: nobody knows what they quote.
              Parameters: {
                QueueUrl: failedQueueUrl,
                MessageBody: { 'tenant.$': '$.tenant', 'at.$': '$.at', 'error.$': '$.error.Error' },
              },
              Retry: [RETRY],
              End: true,
            },
          },
        },
        ResultPath: null,
        Next: 'Pool',
      },
      Pool: {
        Type: 'Task',
        Resource: pool,
        Parameters: { 'at.$': '$.at' },
        Retry: [RETRY],
        End: true,
      },
    },
  };
}
