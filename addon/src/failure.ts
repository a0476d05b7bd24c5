import type { ErrorCode } from '#shared/contracts';
import type { AddonProblem } from '#shared/i18n';
import type { CsvProblem, Entity, RowProblem, TableProblem } from '#shared/tabular';

/** Why a command stopped: a code that the reader's language explains, and what its sentence speaks of. */
export type Reason =
  | { code: ErrorCode; requestId: string }
  | { code: 'no_network'; problem: string }
  | { code: 'no_order_readable'; tab: string; first: RowProblem | undefined }
  | { code: 'column_gone'; tab: string; column: string }
  | { code: 'tab_unreadable'; problem: TableProblem }
  | { code: 'other_tab_active'; holds: Entity }
  | { code: 'protected'; place: string }
  | { code: 'paste_unreadable'; problem: PasteProblem }
  | { code: Exclude<AddonProblem, ProblemWithMore | 'unexpected'> };

/** Why a pasted text is no table that a sheet can hold; rows and columns count from 1. */
export type PasteProblem =
  | CsvProblem
  | { code: 'no_table' }
  | { code: 'cell_too_long'; row: number; column: number }
  | { code: 'too_large'; limit: number };

type ProblemWithMore =
  | 'no_network'
  | 'no_order_readable'
  | 'column_gone'
  | 'tab_unreadable'
  | 'other_tab_active'
  | 'protected'
  | 'paste_unreadable';

/** How many rows of an import are in, and stay, and how many there are. */
export interface Kept {
  rows: number;
  of: number;
}

/** A foreseen way for a command to stop. Nothing of a person's was changed when it is thrown. */
export class Failure extends Error {
  readonly reason: Reason;
  readonly kept: Kept | null;

  constructor(reason: Reason, kept: Kept | null = null) {
    super(reason.code);
    this.name = 'Failure';
    this.reason = reason;
    this.kept = kept;
  }
}
