import type { LearningTally } from '#shared/scoring';
import type { TenantTurn } from './night.ts';

/** Shards of the list of customers that one function works through. */
export type Part = readonly number[];

/** A company's turn, and how its customers are shared out. */
export interface DividedTurn extends TenantTurn {
  readonly parts: readonly Part[];
}

/** One part of a company's customers. */
export interface PartTurn extends TenantTurn {
  readonly part: Part;
}

/** The file that a part's tally is kept in until the night has no more use for it. */
export interface TallyFile {
  /** The revision before which the part was read. */
  readonly revision: number;
  /** Of the settings by which it was tallied. */
  readonly settingsVersion: number;
  readonly tally: LearningTally;
}

export function tallyFileKey({ run, tenant }: TenantTurn, part: Part): string {
  return `refresh/${run}/${tenant}/${part.join('-')}.json`;
}
