import { isBlank, type SheetCells, textOf } from './cells.ts';
import { type Entity, type Field, hasField, IDENTITY_FIELDS, meaningsOf } from './fields.ts';
import { possibleHeaders } from './header-row.ts';
import { normalizeHeader } from './header-text.ts';
import {
  ANY_VALUES,
  type Certainty,
  type Columns,
  type Fit,
  fitOf,
  mapColumns,
  type NamedColumns,
  type Wishes,
} from './map-columns.ts';
import { ENTITIES, NEEDED_COLUMNS } from './needed-columns.ts';

/** Where a table's header stands and what its columns mean. */
export interface TableLayout {
  readonly entity: Entity;
  /** Index into the cells, from 0; of a header of two rows, the lower. */
  readonly headerRow: number;
  readonly columns: Columns;
  readonly certainty: Certainty;
  /** As written, by column; a merged header is repeated over the columns it spans. */
  readonly headers: readonly string[];
}

export type TableProblemCode =
  | 'sheet_empty'
  | 'header_not_found'
  | 'field_unknown'
  | 'column_not_found'
  | 'customer_column_missing'
  | 'date_column_missing'
  | 'amount_column_missing'
  | 'quotations'
  | 'needed_column_missing';

/** Why a table cannot be read at all; `value` is the header or field that it is about, else ''. */
export interface TableProblem {
  readonly code: TableProblemCode;
  readonly value: string;
}

/** What a table was read as, or why it was not; with a problem, what it would be if only that were solved. */
export type LayoutReading =
  | { readonly layout: TableLayout }
  | { readonly problem: TableProblem; readonly closest?: TableLayout };

export interface LayoutOptions {
  /** Left out, the headers and the values tell. */
  readonly entity?: Entity;
  /** Headers as written that overrule the synonyms. */
  readonly columns?: NamedColumns;
  /** Fields that no column holds, whatever the headers say. */
  readonly absent?: readonly Field[];
  /** Whether orders without amounts are of use; `needed` if left out. */
  readonly amounts?: 'needed' | 'optional';
}

/** Reports and exports put titles above the table; the header is among the first rows. */
const HEADER_ROWS = 10;

/** Rows looked at to see whether a column fits its header. */
const SAMPLE_ROWS = 500;

/** Customers come back in a sheet of orders: from this share of repeated keys on, a table is hardly a list of them. */
const REPEATED_SHARE = 0.1;

/** Known columns that a list of customers must have more than any other reading if customers come back in it. */
const REPETITION_PENALTY = 2;

/**
 * Finds the header, the row (or two rows) among the first ten with most known names; what its columns mean, by name
 * and by the values below; and what the table holds: of the entities whose needed columns are there, the one that
 * explains most. A list in which customers repeat is hardly a list of customers.
 */
export function readLayout(cells: SheetCells, options: LayoutOptions = {}): LayoutReading {
  if (cells.every((row) => row.every(isBlank))) return problem('sheet_empty');
  const named = options.columns ?? {};
  const entities = candidates(options.entity, named);
  if ('problem' in entities) return entities;

  const isKnown = (name: string) => entities.some((entity) => meaningsOf(entity, name).length > 0);
  const headers = possibleHeaders(cells, HEADER_ROWS, (row) => sampleRows(cells, row), isKnown).filter(
    ({ texts }) => options.columns !== undefined || texts.lookUps.some((names) => names.length > 0),
  );
  const fitIn = fitByHeaderRow(cells);
  const results = entities.map((entity) =>
    findHeader(headers, entity, { named, absent: options.absent ?? [] }, fitIn),
  );
  const found = results.filter((result): result is FoundHeader => !('code' in result));
  const quotations =
    options.entity === undefined ? found.flatMap(({ layout }) => quotationHeader(layout) ?? []) : [];
  const [quotation] = quotations;
  if (quotation !== undefined) return problem('quotations', quotation);
  const able = found.filter(({ layout }) => missingColumn(layout, options.amounts) === null);
  const chosen = bestOf(
    able.map(({ layout, score }) => {
      const doubtful = layout.entity === 'customers' && customersRepeat(cells, layout);
      return { layout, score: doubtful ? score - REPETITION_PENALTY : score };
    }),
  );
  if (chosen !== undefined) return { layout: chosen.layout };

  const closest = bestOf(found);
  const lack = closest && missingColumn(closest.layout, options.amounts);
  const [failure] = results.filter((result): result is TableProblem => 'code' in result);
  return {
    problem: lack ?? failure ?? { code: 'header_not_found', value: '' },
    ...(closest && { closest: closest.layout }),
  };
}

const QUOTATION =
  /^(quotes?|quotations?|proposals?|estimates?|orcamentos?|propostas?|cotac(ao|oes)|ofert[ay]|wycen[ay])\b/;

/** The header that says that a table without order numbers holds quotations: what was offered is not what was sold. */
function quotationHeader({ entity, columns, headers }: TableLayout): string | null {
  if (entity !== 'orders' || columns.order_id !== undefined) return null;
  return headers.find((header) => QUOTATION.test(normalizeHeader(header))) ?? null;
}

interface FoundHeader {
  readonly layout: TableLayout;
  readonly score: number;
}

function bestOf(found: readonly FoundHeader[]): FoundHeader | undefined {
  return found.reduce<FoundHeader | undefined>(
    (leader, next) => (leader !== undefined && leader.score >= next.score ? leader : next),
    undefined,
  );
}

function candidates(
  wanted: Entity | undefined,
  named: NamedColumns,
): readonly Entity[] | { problem: TableProblem } {
  const entities = wanted === undefined ? ENTITIES : [wanted];
  const fields = Object.keys(named);
  const able = entities.filter((entity) => fields.every((field) => hasField(entity, field)));
  if (able.length > 0) return able;
  return problem(
    'field_unknown',
    fields.find((field) => !entities.some((entity) => hasField(entity, field))) ?? fields.join(', '),
  );
}

function findHeader(
  headers: ReturnType<typeof possibleHeaders>,
  entity: Entity,
  wishes: Wishes,
  fitIn: (headerRow: number) => Fit,
): FoundHeader | TableProblem {
  let best: (typeof headers)[number] | null = null;
  let mostHits = 0;
  let leastMissing: readonly string[] = Object.values(wishes.named);
  for (const header of headers) {
    const { score, notFound } = mapColumns(header.texts, entity, wishes, ANY_VALUES);
    if (notFound.length < leastMissing.length) leastMissing = notFound;
    // Of equals the first: a header that is repeated at every page break heads the table only once.
    if (notFound.length > 0 || score <= mostHits) continue;
    [best, mostHits] = [header, score];
  }
  if (best === null) {
    const [missing] = leastMissing;
    return missing === undefined
      ? { code: 'header_not_found', value: '' }
      : { code: 'column_not_found', value: missing };
  }
  const { headerRow, texts } = best;
  const { columns, certainty, score } = mapColumns(texts, entity, wishes, fitIn(headerRow));
  return { layout: { entity, headerRow, columns, certainty, headers: texts.headers }, score };
}

/** How well columns fit, by the rows below a header; the entities ask the same of the same rows. */
function fitByHeaderRow(cells: SheetCells): (headerRow: number) => Fit {
  const known = new Map<number, Fit>();
  return (headerRow) => {
    const fit = known.get(headerRow) ?? fitOf(sampleRows(cells, headerRow));
    known.set(headerRow, fit);
    return fit;
  };
}

function customersRepeat(cells: SheetCells, layout: TableLayout): boolean {
  const field = IDENTITY_FIELDS.find((identity) => layout.columns[identity] !== undefined);
  const column = field === undefined ? undefined : layout.columns[field];
  if (column === undefined) return false;
  const keys = cells
    .slice(layout.headerRow + 1)
    .map((row) => textOf(row[column]))
    .filter((key) => key !== '');
  return keys.length > 0 && 1 - new Set(keys).size / keys.length >= REPEATED_SHARE;
}

function missingColumn(layout: TableLayout, amounts: LayoutOptions['amounts']): TableProblem | null {
  const has = (field: Field) => layout.columns[field] !== undefined;
  const { all, any } = NEEDED_COLUMNS[layout.entity];
  if (!IDENTITY_FIELDS.some(has)) return { code: 'customer_column_missing', value: '' };
  const missing = all.find((field) => !has(field));
  if (missing === 'order_date') return { code: 'date_column_missing', value: '' };
  if (missing !== undefined) return { code: 'needed_column_missing', value: missing };
  const [first] = any;
  if (first === undefined || any.some(has)) return null;
  if (layout.entity !== 'orders') return { code: 'needed_column_missing', value: first };
  return amounts === 'optional' ? null : { code: 'amount_column_missing', value: '' };
}

/** Rows below the header, spread evenly over the table, whole if it is short. */
function sampleRows(cells: SheetCells, headerRow: number): SheetCells {
  const below = cells.length - headerRow - 1;
  if (below <= SAMPLE_ROWS) return cells.slice(headerRow + 1);
  const step = below / SAMPLE_ROWS;
  return Array.from({ length: SAMPLE_ROWS }, (_, i) => cells[headerRow + 1 + Math.floor(i * step)] ?? []);
}

function problem(code: TableProblemCode, value = ''): { problem: TableProblem } {
  return { problem: { code, value } };
}
