import type { ChoiceState, MapState, State, StateMachine, TaskState } from '../../../lambdas/refresh/asl.ts';
import { concurrently } from '../../../lambdas/store/concurrently.ts';
import { type Context, fillIn, valueAt } from './template.ts';

/** What a state machine finds around it, in the place of AWS. */
export interface Surroundings {
  /** What is called, by its name in the machine. */
  readonly resources: ReadonlyMap<string, (input: unknown) => Promise<unknown>>;
  /** The JSON array of a file. */
  readonly readItems: (where: Readonly<Record<string, unknown>>) => Promise<readonly unknown[]>;
  readonly pause: (seconds: number) => Promise<void>;
}

/** Too many of the items of a map failed. */
export class ToleranceExceeded extends Error {}

/**
 * Runs a state machine as Step Functions does, for that part of its language that `asl.ts` holds; gives what the last
 * state gives. What a machine reads from the context's `Execution.Name` is the run's name.
 */
export function runStateMachine(
  machine: StateMachine,
  input: unknown,
  name: string,
  surroundings: Surroundings,
): Promise<unknown> {
  return walk(machine, input, { Execution: { Name: name } }, surroundings);
}

async function walk(
  machine: StateMachine,
  input: unknown,
  context: Context,
  around: Surroundings,
): Promise<unknown> {
  let [at, data]: [string, unknown] = [machine.StartAt, input];
  for (;;) {
    const state = machine.States[at];
    if (state === undefined) throw new Error(`there is no state ${at}`);
    const { next, output } = await pass(state, data, context, around);
    if (next === undefined) return output;
    [at, data] = [next, output];
  }
}

/** Through one state, however often it must be tried; to where its errors lead when it stays impossible. */
async function pass(
  state: State,
  input: unknown,
  context: Context,
  around: Surroundings,
): Promise<{ readonly next: string | undefined; readonly output: unknown }> {
  if (state.Type === 'Succeed') return { next: undefined, output: input };
  if (state.Type === 'Choice') return { next: chosen(state, input, context), output: input };
  try {
    const result = await tryAgain(state, around, () =>
      state.Type === 'Task' ? runTask(state, input, context, around) : runMap(state, input, context, around),
    );
    return { next: state.Next, output: state.ResultPath === null ? input : result };
  } catch (error) {
    const [way] = state.Catch ?? [];
    if (way === undefined) throw error;
    const told =
      error instanceof Error
        ? { Error: error.name, Cause: error.message }
        : { Error: 'Error', Cause: String(error) };
    const name = /^\$\.(\w+)$/.exec(way.ResultPath)?.[1] ?? 'error';
    return { next: way.Next, output: { ...(input as object), [name]: told } };
  }
}

function chosen({ Choices, Default }: ChoiceState, input: unknown, context: Context): string {
  const choice = Choices.find(
    ({ Variable, NumericEquals }) => valueAt(Variable, input, context) === NumericEquals,
  );
  return choice?.Next ?? Default;
}

async function tryAgain<Result>(
  state: TaskState | MapState,
  around: Surroundings,
  work: () => Promise<Result>,
) {
  const [retry] = state.Retry ?? [];
  for (let failures = 0; ; failures++) {
    try {
      return await work();
    } catch (error) {
      if (retry === undefined || failures >= retry.MaxAttempts) throw error;
      await around.pause(retry.IntervalSeconds * retry.BackoffRate ** failures);
    }
  }
}

function runTask(state: TaskState, input: unknown, context: Context, { resources }: Surroundings) {
  const work = resources.get(state.Resource);
  if (work === undefined) throw new Error(`nobody answers to ${state.Resource}`);
  return work(state.Parameters ? fillIn(state.Parameters, input, context) : input);
}

async function runMap(
  state: MapState,
  input: unknown,
  context: Context,
  around: Surroundings,
): Promise<unknown[]> {
  const items = await itemsOf(state, input, context, around);
  const failures: unknown[] = [];
  const results = await concurrently([...items.entries()], state.MaxConcurrency, async ([Index, Value]) => {
    const own: Context = { ...context, Map: { Item: { Index, Value } } };
    const data = state.ItemSelector ? fillIn(state.ItemSelector, input, own) : Value;
    try {
      return await walk(state.ItemProcessor, data, own, around);
    } catch (error) {
      if (state.ToleratedFailurePercentage === undefined) throw error;
      failures.push(error);
      return null;
    }
  });
  if (100 * failures.length > (state.ToleratedFailurePercentage ?? 0) * items.length) {
    throw new ToleranceExceeded(`${failures.length} of ${items.length} failed`, { cause: failures[0] });
  }
  return results;
}

async function itemsOf(state: MapState, input: unknown, context: Context, around: Surroundings) {
  if (state.ItemReader) return around.readItems(fillIn(state.ItemReader.Parameters, input, context));
  const items = valueAt(state.ItemsPath ?? '$', input, context);
  if (!Array.isArray(items)) throw new Error(`${state.ItemsPath} leads to no items`);
  return items as unknown[];
}
