import type { Pool } from '#shared/scoring';
import { runBucket } from '../aws/run-bucket.ts';
import { type Dependencies, storesFrom, variablesOf } from '../dependencies.ts';
import { TenantClosing } from '../errors.ts';
import { jsonLog } from '../log.ts';
import { listNights, type TenantNight } from '../store/night-list.ts';
import { writePool } from '../store/pool.ts';
import type { TenantStore } from '../store/tenant-store.ts';
import type { RunFiles } from './run-files.ts';
import { type Stretch, stretchOfStep } from './stretch.ts';

/** All that a step of the night needs from outside. */
export interface Night extends Pick<Dependencies, 'storeOf' | 'nextRevision' | 'logger'> {
  readonly listNights: () => Promise<TenantNight[]>;
  readonly files: RunFiles;
  readonly writePool: (pool: Pool, at: string) => Promise<void>;
  /** How far a step goes that begins now, where it can be gone on with. */
  readonly stretch: () => Stretch;
}

export type Step<Input, Output> = (night: Night) => (input: Input) => Promise<Output>;

/** One company's part of a night. */
export interface TenantTurn {
  readonly tenant: string;
  /** When the night's run was asked for (ISO): all steps of a run see the same day, whenever they are repeated. */
  readonly at: string;
  /** The run's name: its files stand apart from those of every other. */
  readonly run: string;
}

/** A step may run for as long as Lambda lets it. */
const LONGEST_STEP_MS = 15 * 60_000;

/** The step as AWS calls it: what it needs is made once, at the first call. */
export function lambdaOfStep<Input, Output>(step: Step<Input, Output>): (input: Input) => Promise<Output> {
  let run: ((input: Input) => Promise<Output>) | undefined;
  return (input) => {
    run ??= step(nightFrom(process.env));
    return run(input);
  };
}

function nightFrom(environment: NodeJS.ProcessEnv): Night {
  const variable = variablesOf(environment);
  const { database, storeOf } = storesFrom(environment);
  return {
    listNights: () => listNights(database),
    storeOf,
    writePool: (...learnt) => writePool(database, ...learnt),
    files: runBucket(variable('FILES_BUCKET'), variable('AWS_REGION')),
    stretch: stretchOfStep,
    nextRevision: Date.now,
    logger: jsonLog(),
  };
}

/** Changes a company's data beside imports and deletions; null when the company is going. */
export async function changeUnlessClosing<Result>(
  store: TenantStore,
  change: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await store.whileOpen(change, LONGEST_STEP_MS);
  } catch (error) {
    if (error instanceof TenantClosing) return null;
    throw error;
  }
}

/** The run's day for everything that asks which day it is. */
export function clockAt({ at }: Pick<TenantTurn, 'at'>, { nextRevision }: Night) {
  return { now: () => new Date(at), nextRevision };
}
