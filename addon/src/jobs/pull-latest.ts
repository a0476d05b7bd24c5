import { type Movement, movements } from '#shared/portfolio';
import type { LastImport } from '../document-state.ts';
import { Failure } from '../failure.ts';
import { recallImport } from '../memory.ts';
import { type Table, tableOf, type Workbook } from '../sheet/workbook.ts';
import { customerRowsOf } from './customer-rows.ts';
import { type ScoredRow, scoreRows } from './scored-rows.ts';
import { writeScored } from './write-scored.ts';

/** What pulling did. */
export interface Pulled {
  customers: number;
  currency: string;
  /** The move of most money first. */
  moves: readonly Movement<unknown>[];
  /** Rows that have no quadrant any more, or still none. */
  withoutQuadrant: number;
}

/**
 * Brings every row that we have labelled before up to date with what the service knows today, hidden ones too. It
 * imports nothing, and rows without a label stay without one. `makeColumns` false leaves columns that were newly chosen
 * to the next run that somebody asks for.
 */
export function pullLatest(workbook: Workbook, { makeColumns = true } = {}): Pulled {
  const tab = workbook.tabWithOwnColumns();
  const table = tab && tableOf(tab, 'customers');
  if (!table) throw new Failure({ code: 'nothing_segmented' });
  const identified = identifiedBy(table);
  const { idAt } = customerRowsOf(table, workbook, identified);
  const labelled = [...idAt.keys()].filter((row) => isLabelled(table, row));
  if (labelled.length === 0) throw new Failure({ code: 'nothing_segmented' });

  const scored = scoreRows(table, labelled, idAt);
  // Where the list now names its customers otherwise, every label would be wiped for want of an answer.
  if (scored.currency === null || scored.rows.every(({ score }) => !score)) {
    throw new Failure({ code: 'nobody_known' });
  }
  writeScored(workbook, table, scored, identified, { makeColumns });
  return {
    customers: scored.rows.length,
    currency: scored.currency,
    moves: movesOf(scored.rows),
    withoutQuadrant: scored.rows.filter(({ score }) => !score?.quadrant).length,
  };
}

function identifiedBy({ layout }: Table): LastImport | null {
  const last = recallImport();
  return last && layout.columns[last.identity] !== undefined ? last : null;
}

/** Something of ours stands in the row. */
function isLabelled({ values, own }: Table, row: number): boolean {
  return [...own.values()].some((column) => (values[row - 1]?.[column - 1] ?? '') !== '');
}

function movesOf(rows: readonly ScoredRow[]): Movement<unknown>[] {
  return movements(
    rows.map(({ before, score }) => ({
      quadrant: score?.quadrant ?? null,
      quadrantBefore: before.quadrant,
      contributionLastActiveYear: score?.contributionLastActiveYear ?? null,
    })),
  );
}
