import { display } from '../../../workbook/number-format.ts';
import type { Cell, Chart, WorkbookSnapshot } from '../../../workbook/protocol.ts';
import { type Regional, regionalOf } from '../../../workbook/regional.ts';
import { cellOf, sheetOf } from '../grid/mirror.ts';

export interface ChartData {
  /** What each point is called, and its place on an axis of numbers where all have one. */
  points: { label: string; at: number | null }[];
  /** What the points are, by their header: `Month`. */
  domain: string;
  /** How the numbers that name the points are written. */
  domainFormat: string | undefined;
  series: Series[];
}

export interface Series {
  name: string;
  /** One for each point; null where the cell holds no number. */
  values: (number | null)[];
  /** The number format of its first figure. */
  format: string | undefined;
}

/** The figures of a chart as they stand in the workbook now; rows that are hidden are left out, as in Sheets. */
export function chartData(chart: Chart, workbook: WorkbookSnapshot): ChartData {
  const regional = regionalOf(workbook.locale);
  const table = tableOf(chart, workbook);
  const headers = chart.headers ?? headersIn(table);
  const names = table.slice(0, headers);
  const rows = table.slice(headers);
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  const nameOf = (column: number) =>
    names
      .map((row) => textOf(row[column] ?? null, regional))
      .filter((text) => text !== '')
      .join(' ');
  const numbered = rows.length > 0 && rows.every((row) => typeof row[0]?.value === 'number');
  // A single column holds figures, not names.
  const firstSeries = width > 1 ? 1 : 0;
  return {
    points: rows.map((row, index) => ({
      label: firstSeries === 1 ? textOf(row[0] ?? null, regional) : String(index + 1),
      at: numbered && firstSeries === 1 ? Number(row[0]?.value) : null,
    })),
    domain: firstSeries === 1 ? nameOf(0) : '',
    domainFormat: rows[0]?.[0]?.numberFormat,
    series: Array.from({ length: Math.max(0, width - firstSeries) }, (_, index) => {
      const column = index + firstSeries;
      return {
        name: nameOf(column),
        values: rows.map((row) => numberOf(row[column] ?? null)),
        format: rows.find((row) => numberOf(row[column] ?? null) !== null)?.[column]?.numberFormat,
      };
    }),
  };
}

type Table = (Cell | null)[][];

/** The ranges side by side. */
function tableOf({ ranges, transposed }: Chart, workbook: WorkbookSnapshot): Table {
  const parts = ranges.map(({ sheetId, row, column, rows, columns }) => {
    const sheet = sheetOf(workbook, sheetId);
    const hidden = new Set([...(sheet?.hiddenRows ?? []), ...(sheet?.filteredRows ?? [])]);
    return Array.from({ length: rows }, (_, offset) => row + offset)
      .filter((at) => !hidden.has(at))
      .map((at) => Array.from({ length: columns }, (_, offset) => cellOf(sheet, at, column + offset)));
  });
  const height = parts.reduce((most, part) => Math.max(most, part.length), 0);
  const table = Array.from({ length: height }, (_, row) => parts.flatMap((part) => part[row] ?? []));
  if (!transposed) return table;
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => table.map((row) => row[column] ?? null));
}

/** One where text stands above numbers. */
function headersIn([first = [], second = []]: Table): number {
  const isNamed = first.some(
    (cell, column) => typeof cell?.value === 'string' && typeof second[column]?.value === 'number',
  );
  return isNamed ? 1 : 0;
}

function textOf(cell: Cell | null, regional: Regional): string {
  return display(cell?.value ?? null, cell?.numberFormat, regional);
}

function numberOf(cell: Cell | null): number | null {
  return typeof cell?.value === 'number' ? cell.value : null;
}
