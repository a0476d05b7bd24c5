import type { Warning } from '#shared/contracts';
import type { PlannedWork } from '#shared/work';
import type { Reports } from './history-input.ts';
import type { Found } from './score-history.ts';

/** What a run found, how sure the whole is, and how its files were read. */
export interface SegmentResult extends Found {
  readonly warnings: readonly Warning[];
  readonly reports: Reports;
  /** Where hours were given. */
  readonly workQueue?: PlannedWork;
  /** Where account managers were given: whose value or voice asks for a named person, and for whom there is none. */
  readonly highTouch?: { readonly places: number; readonly kept: string[]; readonly beyond: string[] };
}
