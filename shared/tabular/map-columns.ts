import { isBlank, type SheetCells, textOf } from './cells.ts';
import { type Entity, type Field, type HeaderMeaning, hasField, meaningsOf } from './fields.ts';
import { headerForms, normalizeHeader } from './header-text.ts';
import { valueFit } from './value-fit.ts';

/** Which column holds which field, by index. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** The header that the user named for a field, as written. */
export type NamedColumns = Readonly<Partial<Record<Field, string>>>;

export interface ColumnMapping {
  readonly headers: readonly string[];
  readonly columns: Columns;
  /** Sum of the weights of the headers that were recognised. */
  readonly hits: number;
  /** The same, each weight × how well the values below fit. */
  readonly score: number;
  /** Headers that the user named and that are not in this row. */
  readonly notFound: readonly string[];
}

/** Cells looked at to see whether a column fits its header. */
const SAMPLE_ROWS = 500;

const AMOUNTS: readonly Field[] = ['amount_net', 'amount', 'amount_gross'];

/** Reads the row as the headers of the entity's fields: every field at most one column, every column one field. */
export function mapColumns(
  cells: SheetCells,
  headerRow: number,
  entity: Entity,
  named: NamedColumns,
): ColumnMapping {
  const sample = sampleRows(cells, headerRow);
  const headers = readHeaders(cells, headerRow, sample);
  const columns: Partial<Record<Field, number>> = {};
  const notFound: string[] = [];
  let hits = 0;
  let score = 0;

  for (const [field, header] of Object.entries(named) as [Field, string][]) {
    if (!hasField(entity, field)) continue;
    const column = findHeader(headers, header);
    if (column === -1) {
      notFound.push(header);
    } else {
      columns[field] = column;
      hits += 1;
      score += 1;
    }
  }

  const takenColumns = new Set(Object.values(columns));
  // Who names an amount wants that one, not a better-sounding column beside it.
  const takenFields = new Set<Field>(AMOUNTS.some((field) => field in columns) ? AMOUNTS : []);
  for (const field of Object.keys(columns) as Field[]) takenFields.add(field);

  for (const match of rankMatches(headers, sample, entity)) {
    if (takenColumns.has(match.column) || takenFields.has(match.field)) continue;
    columns[match.field] = match.column;
    takenColumns.add(match.column);
    takenFields.add(match.field);
    hits += match.weight;
    score += match.score;
  }
  return { headers, columns, hits, score, notFound };
}

interface Match {
  readonly field: Field;
  readonly column: number;
  readonly weight: number;
  readonly score: number;
}

function rankMatches(headers: readonly string[], sample: SheetCells, entity: Entity): Match[] {
  const matches: Match[] = [];
  headers.forEach((header, column) => {
    const meanings = meaningsOfHeader(entity, header);
    if (meanings.length === 0) return;
    const values = sample.map((row) => row[column]);
    for (const { field, type, weight } of meanings) {
      // A sheet that holds headers only can still be recognised by them.
      const fit = sample.length === 0 ? 1 : valueFit(type, values);
      matches.push({ field, column, weight, score: weight * fit });
    }
  });
  // Sorting is stable: of equals the leftmost column wins, and of its fields the one named first.
  return matches.sort((a, b) => b.score - a.score);
}

function meaningsOfHeader(entity: Entity, header: string): readonly HeaderMeaning[] {
  for (const form of headerForms(header)) {
    const meanings = meaningsOf(entity, form);
    if (meanings.length > 0) return meanings;
  }
  return [];
}

function findHeader(headers: readonly string[], wanted: string): number {
  const exact = headers.indexOf(textOf(wanted));
  if (exact !== -1) return exact;
  const normalized = normalizeHeader(wanted);
  return normalized === '' ? -1 : headers.findIndex((header) => normalizeHeader(header) === normalized);
}

/** The row's texts; a cell left empty by a merge takes the header to its left, if values stand below it. */
function readHeaders(cells: SheetCells, headerRow: number, sample: SheetCells): string[] {
  const row = cells[headerRow] ?? [];
  const width = sample.reduce((widest, below) => Math.max(widest, below.length), row.length);
  const headers: string[] = [];
  for (let column = 0; column < width; column++) {
    const cell = row[column];
    const written = typeof cell === 'string' ? textOf(cell) : '';
    const merged = isBlank(cell) && sample.some((below) => !isBlank(below[column]));
    headers.push(merged ? (headers[column - 1] ?? '') : written);
  }
  return headers;
}

/** Rows below the header, spread evenly over the table, whole if it is short. */
function sampleRows(cells: SheetCells, headerRow: number): SheetCells {
  const below = cells.length - headerRow - 1;
  if (below <= SAMPLE_ROWS) return cells.slice(headerRow + 1);
  const step = below / SAMPLE_ROWS;
  return Array.from({ length: SAMPLE_ROWS }, (_, i) => cells[headerRow + 1 + Math.floor(i * step)] ?? []);
}
