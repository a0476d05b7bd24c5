import { compareText } from './compare.ts';

/** Why a row, or one cell of a kept row, could not be used. */
export type ProblemCode =
  | 'customer_missing'
  | 'customer_ambiguous'
  | 'date_missing'
  | 'date_unreadable'
  | 'date_in_future'
  | 'amount_missing'
  | 'amount_unreadable'
  | 'currency_without_rate'
  | 'duplicate_row'
  | 'duplicate_event'
  | 'value_missing'
  | 'value_unreadable'
  | 'text_too_long'
  | 'cell_unreadable'
  | 'contract_incomplete';

/** Rows that are no orders or customers, or not yet: they are counted, neither accepted nor rejected. */
export const SKIPPED_ROWS = [
  'blank_rows',
  'repeated_headers',
  'totals_rows',
  'cancelled_rows',
  'orders_after_as_of',
] as const;
export type SkippedCode = (typeof SKIPPED_ROWS)[number];

/** How the sheet was read where it could have been read otherwise. */
const READINGS = [
  'gross_amounts_used',
  'vat_assumed',
  'vat_taken_off',
  'amounts_converted',
  'thousands_assumed',
  'dates_read_day_first',
  'dates_in_future',
  'refunds_made_negative',
  'zero_amounts',
  'order_ids_made',
  'repeated_without_order_id',
  'customers_matched',
  'customer_rows_merged',
  'costs_incomplete',
  'monthly_value_yearly',
  'resolved_means_satisfied',
  'resolved_day_assumed',
  'circles_incomplete',
  'circles_from_roles',
  'dates_assumed',
  'event_ids_made',
  'repeated_without_event_id',
  'cells_left_out',
] as const;

const ASSUMPTIONS = [...SKIPPED_ROWS, ...READINGS] as const;
export type AssumptionCode = (typeof ASSUMPTIONS)[number];

export interface RowProblem {
  /** As the sheet shows it, from 1. */
  readonly row: number;
  /** The header as written. */
  readonly column: string;
  readonly code: ProblemCode;
  /** The cell as written. */
  readonly value: string;
}

export interface Assumption {
  readonly code: AssumptionCode;
  readonly count?: number;
  /** What it is about, where the code alone does not say: a header, a currency. */
  readonly value?: string;
}

/** A row that was passed over, by its number as the sheet shows it. */
export interface SkippedRow {
  readonly row: number;
  readonly code: SkippedCode;
}

/** Every row below the header is accepted, rejected or skipped: exactly once. Skipped rows are assumptions too. */
export interface CleaningReport {
  readonly accepted: number;
  readonly rejected: readonly RowProblem[];
  readonly skipped: readonly SkippedRow[];
  readonly assumptions: readonly Assumption[];
  /** Cells of accepted rows that could not be used; the rest of their rows was. */
  readonly leftOut: readonly RowProblem[];
}

/** A report being written. */
export interface ReportDraft {
  accept(): void;
  reject(problem: RowProblem): void;
  skip(row: number, code: SkippedCode): void;
  leaveOut(problem: RowProblem): void;
  /** Adds to the assumption's count; nothing happens at a count of 0. */
  assume(code: AssumptionCode, count: number, value?: string): void;
  finish(): CleaningReport;
}

export function startReport(): ReportDraft {
  let accepted = 0;
  const rejected: RowProblem[] = [];
  const skipped: SkippedRow[] = [];
  const leftOut: RowProblem[] = [];
  const assumptions = new Map<string, { code: AssumptionCode; count: number; value?: string }>();

  const assume: ReportDraft['assume'] = (code, count, value) => {
    if (count === 0) return;
    const key = `${code} ${value ?? ''}`;
    const known = assumptions.get(key);
    if (known) known.count += count;
    else assumptions.set(key, { code, count, ...(value === undefined ? {} : { value }) });
  };

  return {
    accept: () => {
      accepted += 1;
    },
    reject: (problem) => rejected.push(problem),
    skip: (row, code) => {
      skipped.push({ row, code });
      assume(code, 1);
    },
    leaveOut: (problem) => leftOut.push(problem),
    assume,
    finish: () => {
      assume('cells_left_out', leftOut.length);
      return {
        accepted,
        rejected: rejected.sort(byPlace),
        skipped: skipped.sort((a, b) => a.row - b.row),
        assumptions: [...assumptions.values()].sort(byCode),
        leftOut: leftOut.sort(byPlace),
      };
    },
  };
}

function byPlace(a: RowProblem, b: RowProblem): number {
  return a.row - b.row || compareText(a.column, b.column);
}

function byCode(a: Assumption, b: Assumption): number {
  return (
    ASSUMPTIONS.indexOf(a.code) - ASSUMPTIONS.indexOf(b.code) || compareText(a.value ?? '', b.value ?? '')
  );
}
