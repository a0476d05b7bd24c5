import type { Locale } from '#shared/contracts';
import { CLEANING, explainAssumption, explainProblem, say, TABLE_ENTITY } from '#shared/i18n';
import {
  type Assumption,
  type CleanedTable,
  type CleaningReport,
  type CleanRow,
  columnMeanings,
  type Field,
  isBlank,
  type SameCustomers,
  type SheetCells,
  type SkippedCode,
  type TableLayout,
} from '#shared/tabular';

/** A row that was not used. */
interface RejectedRow {
  /** As the sheet shows it, from 1. */
  readonly row: number;
  readonly column: string;
  readonly reason: string;
  readonly value: string;
}

/** What `clean --json` prints. Every row below the header is accepted, rejected, totals or blank: exactly once. */
export interface CleanReport {
  /** As the sheet shows it, from 1. */
  readonly headerRow: number;
  /** `order`, `customer`, or the kind of event. */
  readonly entity: string;
  /** Of the money in `rows`. */
  readonly currency: string;
  /** Header as written → field of the catalogue. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Headers that were understood and whose cells do not come out: about persons, or only telling how to read others. */
  readonly alsoRecognised: Readonly<Record<string, string>>;
  readonly rowsTotal: number;
  readonly rowsAccepted: number;
  readonly rowsRejected: Readonly<Record<string, number>>;
  readonly rejected: readonly RejectedRow[];
  readonly totalsRowsSkipped: number;
  readonly blankRowsSkipped: number;
  /** Cells of accepted rows that could not be used. */
  readonly cellsLeftOut: readonly RejectedRow[];
  readonly mergedIdentities: readonly SameCustomers[];
  readonly rows: readonly CleanRow[];
  readonly assumptions: readonly Assumption[];
}

/**
 * Rows that are neither blank nor totals were left out for a reason that their writer may want to know, and for a
 * cell in one of these columns.
 */
const REASON_OF_SKIPPED: Readonly<Record<SkippedCode, { reason: string; fields: readonly Field[] } | null>> =
  {
    blank_rows: null,
    totals_rows: null,
    repeated_headers: { reason: 'repeated_header', fields: [] },
    cancelled_rows: { reason: 'cancelled', fields: ['order_status', 'document_type'] },
    orders_after_as_of: { reason: 'date_in_future', fields: ['order_date', 'event_date', 'complaint_date'] },
  };

export function cleanReport(
  cells: SheetCells,
  layout: TableLayout,
  { rows, report, sameCustomers }: CleanedTable,
  currency: string,
): CleanReport {
  const { mapping, alsoRecognised } = columnMeanings(layout);
  const rejected = [...report.rejected.map(rejectedRow), ...passedOver(cells, layout, report)].sort(
    (a, b) => a.row - b.row,
  );
  return {
    headerRow: layout.headerRow + 1,
    entity: layout.entity.slice(0, -1),
    currency,
    mapping,
    alsoRecognised,
    rowsTotal: cells.length - layout.headerRow - 1,
    rowsAccepted: report.accepted,
    rowsRejected: countBy(rejected.map(({ reason }) => reason)),
    rejected,
    totalsRowsSkipped: report.skipped.filter(({ code }) => code === 'totals_rows').length,
    blankRowsSkipped: report.skipped.filter(({ code }) => code === 'blank_rows').length,
    cellsLeftOut: report.leftOut.map(rejectedRow),
    mergedIdentities: sameCustomers,
    rows,
    assumptions: report.assumptions,
  };
}

/** The same for a person, in the reader's language. */
export function describeCleaning(
  report: CleanReport,
  { entity }: TableLayout,
  { rejected, leftOut }: CleaningReport,
  locale: Locale,
): string[] {
  const { headerRow, rowsTotal, rowsAccepted, mapping, mergedIdentities, assumptions } = report;
  const columns = Object.entries(mapping).map(([header, field]) => `  ${header} → ${field}`);
  const proposals = mergedIdentities.map(({ names, ids, rows }) =>
    say(CLEANING.sameCustomers, locale, {
      names: [...new Set([...names, ...ids])].join(' = '),
      rows: rows.join(', '),
    }),
  );
  return [
    say(CLEANING.header, locale, { entity: say(TABLE_ENTITY[entity], locale), row: String(headerRow) }),
    ...columns,
    say(CLEANING.accepted, locale, { count: rowsTotal, accepted: rowsAccepted }),
    ...assumptions.map((assumption) => `  ${explainAssumption(assumption, locale)}`),
    ...proposals.map((line) => `  ${line}`),
    ...[...rejected, ...leftOut].map((problem) => `  ${explainProblem(problem, locale)}`),
  ];
}

function rejectedRow({ row, column, code, value }: CleaningReport['rejected'][number]): RejectedRow {
  return { row, column, reason: code, value };
}

function passedOver(cells: SheetCells, layout: TableLayout, { skipped }: CleaningReport): RejectedRow[] {
  return skipped.flatMap(({ row, code }) => {
    const told = REASON_OF_SKIPPED[code];
    if (told === null) return [];
    const columns = told.fields.flatMap((field) => layout.columns[field] ?? []);
    const column = columns.find((each) => !isBlank(cells[row - 1]?.[each]));
    if (column === undefined) return [{ row, column: '', reason: told.reason, value: '' }];
    const value = String(cells[row - 1]?.[column]);
    return [{ row, column: layout.headers[column] ?? '', reason: told.reason, value }];
  });
}

function countBy(reasons: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
