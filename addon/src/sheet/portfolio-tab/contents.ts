import { formatDate, formatMoment, PORTFOLIO_SHEET, PORTFOLIO_TAB, say } from '#shared/i18n';
import { isoDayOf } from '../../local-time.ts';
import type { Run } from '../runs.ts';
import { baseRows } from './base-rows.ts';
import { concentrationRows, curveRows, lifecycleRows, quadrantRows } from './figure-rows.ts';
import { COLUMN_BANDS, ROW, ROW_BANDS } from './layout.ts';
import { flowRows, moveRows } from './move-rows.ts';
import type { PortfolioCell, PortfolioReport } from './portfolio-report.ts';
import { gapRows, weekRows, wordRows } from './work-rows.ts';

/** What stands in one rectangle of ours: every cell of it, blank ones too. */
export interface Area {
  row: number;
  column: number;
  cells: PortfolioCell[][];
}

/** Rows of cells from a row of the sheet on, counted from 1; a row may be shorter than its area. */
type Part = readonly [row: number, rows: readonly (readonly PortfolioCell[])[]];

/** The four rectangles of a portfolio tab, at the places at which they are made. */
export function contentsOf(report: PortfolioReport): Area[] {
  const { top, bottom } = ROW_BANDS;
  const { left, right } = COLUMN_BANDS;
  return [
    area(top, left, [
      [ROW.title, headRows(report)],
      [ROW.quadrants, quadrantRows(report)],
      [ROW.concentration, concentrationRows(report)],
    ]),
    area(top, right, [[ROW.lifecycle, lifecycleRows(report)]]),
    area(bottom, left, [
      [ROW.moves, moveRows(report)],
      [ROW.week, weekRows(report)],
      [ROW.gaps, gapRows(report)],
      [ROW.words, wordRows(report)],
      [ROW.base, baseRows(report)],
    ]),
    area(bottom, right, [
      [ROW.flows, flowRows(report)],
      [ROW.curve, curveRows(report)],
    ]),
  ];
}

function headRows({ now, reader }: PortfolioReport): PortfolioCell[][] {
  const date = formatDate(isoDayOf(now), reader);
  return [
    [say(PORTFOLIO_SHEET.title, reader, { date })],
    [say(PORTFOLIO_TAB.writtenBy, reader, { when: formatMoment(now, reader) })],
  ];
}

function area(rows: Run, columns: Run, parts: readonly Part[]): Area {
  const contents = new Map(parts.flatMap(([start, part]) => part.map((cells, i) => [start + i, cells])));
  const cells = Array.from({ length: rows.length }, (_, i) => {
    const row = contents.get(rows.start + i) ?? [];
    return Array.from({ length: columns.length }, (_, j) => row[j] ?? '');
  });
  return { row: rows.start, column: columns.start, cells };
}
