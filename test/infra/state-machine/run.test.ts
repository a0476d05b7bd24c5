import { describe, expect, it } from 'vitest';
import {
  runStateMachine,
  type Surroundings,
  ToleranceExceeded,
} from '../../../infra/local/state-machine/run.ts';
import type { MapState, Retrier, StateMachine, TaskState } from '../../../lambdas/refresh/asl.ts';

const RETRY: Retrier = { ErrorEquals: ['States.ALL'], IntervalSeconds: 2, BackoffRate: 3, MaxAttempts: 2 };

function only(state: TaskState | MapState): StateMachine {
  return { StartAt: 'Only', States: { Only: state } };
}

function surroundings(
  work: (input: unknown) => Promise<unknown>,
): Surroundings & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    pauses,
    resources: new Map([['work', work]]),
    readItems: async ({ Key }) => [`${Key}-1`, `${Key}-2`, `${Key}-3`],
    pause: async (seconds) => void pauses.push(seconds),
  };
}

const echo = async (input: unknown) => input;

/** Fails as often as told, then gives its input back. */
function failing(times: number) {
  let left = times;
  return async (input: unknown) => {
    if (left-- > 0) throw new RangeError('not yet');
    return input;
  };
}

describe('a state machine, run here', () => {
  it('fills in what stands at the paths of the input and of the context', async () => {
    const machine = only({
      Type: 'Task',
      Resource: 'work',
      Parameters: { a: 1, 'b.$': '$.x.y', 'run.$': '$$.Execution.Name', deep: { 'all.$': '$' } },
      End: true,
    });

    expect(await runStateMachine(machine, { x: { y: 2 } }, 'tonight', surroundings(echo))).toEqual({
      a: 1,
      b: 2,
      run: 'tonight',
      deep: { all: { x: { y: 2 } } },
    });
  });

  it.each(['$.missing', '$.a[0]', 'a', '$..a'])('stumbles over the path %s', async (path) => {
    const machine = only({ Type: 'Task', Resource: 'work', Parameters: { 'a.$': path }, End: true });

    await expect(runStateMachine(machine, {}, '', surroundings(echo))).rejects.toThrow(path);
  });

  it('tries again with growing pauses, and no more often than told', async () => {
    const machine = only({ Type: 'Task', Resource: 'work', Retry: [RETRY], End: true });
    const [soon, never] = [surroundings(failing(2)), surroundings(failing(3))];

    expect(await runStateMachine(machine, 'x', '', soon)).toBe('x');
    await expect(runStateMachine(machine, 'x', '', never)).rejects.toThrow('not yet');

    expect([soon.pauses, never.pauses]).toEqual([
      [2, 6],
      [2, 6],
    ]);
  });

  it.each([
    { n: 0, end: { n: 0 } },
    { n: 1, end: { n: 1, told: true } },
  ])('chooses by a number: $n', async ({ n, end }) => {
    const machine: StateMachine = {
      StartAt: 'Any',
      States: {
        Any: {
          Type: 'Choice',
          Choices: [{ Variable: '$.n', NumericEquals: 0, Next: 'None' }],
          Default: 'Some',
        },
        None: { Type: 'Succeed' },
        Some: { Type: 'Task', Resource: 'work', Parameters: { 'n.$': '$.n', told: true }, End: true },
      },
    };

    expect(await runStateMachine(machine, { n }, '', surroundings(echo))).toEqual(end);
  });

  it('goes where an error leads, with the error beside the input', async () => {
    const machine: StateMachine = {
      StartAt: 'Try',
      States: {
        Try: {
          Type: 'Task',
          Resource: 'work',
          Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Tell' }],
          End: true,
        },
        Tell: { Type: 'Task', Resource: 'work', End: true },
      },
    };

    expect(await runStateMachine(machine, { a: 1 }, '', surroundings(failing(1)))).toEqual({
      a: 1,
      error: { Error: 'RangeError', Cause: 'not yet' },
    });
  });

  const map: MapState = {
    Type: 'Map',
    ItemsPath: '$.items',
    ItemSelector: { 'own.$': '$$.Map.Item.Value', 'index.$': '$$.Map.Item.Index', 'of.$': '$.name' },
    MaxConcurrency: 2,
    ItemProcessor: {
      ProcessorConfig: { Mode: 'INLINE' },
      ...only({ Type: 'Task', Resource: 'work', End: true }),
    },
    End: true,
  };

  it('does each item of a map, in order, and may keep its input in the place of the results', async () => {
    const input = { name: 'n', items: ['a', 'a', 'b'] };
    const run = (state: MapState) => runStateMachine(only(state), input, '', surroundings(echo));

    expect(await run(map)).toEqual([
      { own: 'a', index: 0, of: 'n' },
      { own: 'a', index: 1, of: 'n' },
      { own: 'b', index: 2, of: 'n' },
    ]);
    expect(await run({ ...map, ResultPath: null })).toEqual(input);
  });

  it('reads items from a file, and lets as many fail as it tolerates', async () => {
    const { ItemsPath: _, ItemSelector: __, ...rest } = map;
    const reader: MapState = {
      ...rest,
      ItemReader: {
        Resource: 'read',
        ReaderConfig: { InputType: 'JSON' },
        Parameters: { 'Key.$': '$.file' },
      },
    };
    const run = (tolerated: number) =>
      runStateMachine(
        only({ ...reader, ToleratedFailurePercentage: tolerated }),
        { file: 'f' },
        '',
        surroundings(failing(1)),
      );

    expect(await run(34)).toEqual([null, 'f-2', 'f-3']);
    await expect(run(33)).rejects.toThrow(ToleranceExceeded);
  });
});
