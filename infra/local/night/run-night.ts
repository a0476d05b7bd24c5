import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { divideStep } from '../../../lambdas/refresh/divide.ts';
import { finishStep } from '../../../lambdas/refresh/finish.ts';
import { fitStep } from '../../../lambdas/refresh/fit.ts';
import type { Night, Step } from '../../../lambdas/refresh/night.ts';
import { planStep, type Whose } from '../../../lambdas/refresh/plan.ts';
import { poolStep } from '../../../lambdas/refresh/pool.ts';
import type { RunFiles } from '../../../lambdas/refresh/run-files.ts';
import { scoreStep } from '../../../lambdas/refresh/score.ts';
import { refreshStateMachine, SEND_MESSAGE } from '../../../lambdas/refresh/state-machine.ts';
import { stretchOfStep } from '../../../lambdas/refresh/stretch.ts';
import { tallyStep } from '../../../lambdas/refresh/tally.ts';
import type { Database } from '../../../lambdas/store/database.ts';
import { listNights } from '../../../lambdas/store/night-list.ts';
import { writePool } from '../../../lambdas/store/pool.ts';
import { storeOf } from '../../../lambdas/store/tenant-store.ts';
import { runStateMachine } from '../state-machine/run.ts';

export interface NightRun {
  /** Where steps hand files to each other; made, and emptied in the end. */
  readonly folder: string;
  readonly name: string;
  /** Which day it is for every company. */
  readonly at: Date;
  readonly whose: Whose;
  readonly logger: Night['logger'];
  /** Between two tries; so many seconds unless told otherwise. */
  readonly pause?: (seconds: number) => Promise<void>;
  readonly storeOf?: Night['storeOf'];
  readonly stretch?: Night['stretch'];
  /** Told of each step that was done, and how long it took. */
  readonly sawStep?: (name: string, seconds: number) => void;
}

/** What came of a night, over all companies. */
export interface NightReport {
  readonly companies: number;
  /** Customers looked at; of these, whose stored result was another; of these, who went to another quadrant. */
  readonly scored: number;
  readonly changed: number;
  readonly moved: number;
  readonly failed: readonly { readonly tenant: string; readonly error: string }[];
}

const COUNTED = ['companies', 'scored', 'changed', 'moved'] as const;

/** The work of a night on one's own machine: the very state machine and steps that AWS runs. */
export async function runNight(database: Database, run: NightRun): Promise<NightReport> {
  const night: Night = {
    listNights: () => listNights(database),
    storeOf: run.storeOf ?? ((tenant) => storeOf(database, tenant)),
    files: filesIn(run.folder),
    writePool: (...learnt) => writePool(database, ...learnt),
    nextRevision: Date.now,
    logger: run.logger,
    stretch: run.stretch ?? stretchOfStep,
  };
  const count = { companies: 0, scored: 0, changed: 0, moved: 0 };
  const failed: { tenant: string; error: string }[] = [];
  const add = (part: Partial<typeof count>) => {
    for (const name of COUNTED) count[name] += part[name] ?? 0;
  };
  const steps: Record<string, (input: unknown) => Promise<unknown>> = {
    plan: task(planStep(night), add),
    divide: task(divideStep(night)),
    tally: task(tallyStep(night)),
    fit: task(fitStep(night)),
    score: task(scoreStep(night), add),
    finish: task(finishStep(night)),
    pool: task(poolStep(night)),
    [SEND_MESSAGE]: task(async ({ MessageBody }: Message) => void failed.push(MessageBody)),
  };
  const resources = new Map(
    Object.entries(steps).map(([name, step]) => [name, run.sawStep ? timed(name, step, run.sawStep) : step]),
  );
  await runStateMachine(MACHINE, { at: run.at.toISOString(), whose: run.whose }, run.name, {
    resources,
    readItems: async ({ Key }) => JSON.parse(await readFile(join(run.folder, String(Key)), 'utf8')),
    pause: run.pause ?? ((seconds) => sleep(seconds * 1000)),
  });
  await rm(join(run.folder, 'refresh', run.name), { recursive: true });
  return { ...count, failed };
}

const MACHINE = refreshStateMachine({
  plan: 'plan',
  divide: 'divide',
  tally: 'tally',
  fit: 'fit',
  score: 'score',
  finish: 'finish',
  pool: 'pool',
  bucket: 'files',
  failedQueueUrl: 'failed',
});

interface Message {
  readonly MessageBody: { readonly tenant: string; readonly error: string };
}

/** The state machine knows of what goes through it only that it is JSON. */
function task<Input, Output>(
  work: ReturnType<Step<Input, Output>>,
  see: (output: Output) => void = () => {},
): (input: unknown) => Promise<unknown> {
  return async (input) => {
    const output = await work(JSON.parse(JSON.stringify(input)) as Input);
    see(output);
    return JSON.parse(JSON.stringify(output ?? null));
  };
}

function timed(
  name: string,
  step: (input: unknown) => Promise<unknown>,
  saw: NonNullable<NightRun['sawStep']>,
): (input: unknown) => Promise<unknown> {
  return async (input) => {
    const began = performance.now();
    const output = await step(input);
    saw(name, (performance.now() - began) / 1000);
    return output;
  };
}

function filesIn(folder: string): RunFiles {
  return {
    write: async (key, json) => {
      const file = join(folder, key);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, json);
    },
    read: (key) => readFile(join(folder, key), 'utf8'),
    remove: (key) => rm(join(folder, key), { force: true }),
  };
}
