import { isBlank, type SheetCells, textOf } from './cells.ts';
import { type Entity, type Field, hasField, IDENTITY_FIELDS } from './fields.ts';
import { type ColumnMapping, type Columns, mapColumns, type NamedColumns } from './map-columns.ts';

/** Where a table's header stands and what its columns mean. */
export interface TableLayout {
  readonly entity: Entity;
  /** Index into the cells, from 0. */
  readonly headerRow: number;
  readonly columns: Columns;
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
  | 'amount_column_missing';

/** Why a table cannot be read at all; `value` is the header or field that it is about, else ''. */
export interface TableProblem {
  readonly code: TableProblemCode;
  readonly value: string;
}

export interface LayoutOptions {
  /** Left out, the headers and the values tell. */
  readonly entity?: Entity;
  /** Headers as written that overrule the synonyms. */
  readonly columns?: NamedColumns;
}

/** Reports and exports put titles above the table; the header is among the first rows. */
const HEADER_ROWS = 10;

/** Customers come back in a sheet of orders: from this share of repeated keys on, a table with dates is one. */
const REPEATED_SHARE = 0.1;

/**
 * Finds the header, the row among the first ten with most known names; what its columns mean, by name and by the
 * values below; and what the table holds: orders if customers repeat and there is a date, else customers.
 */
export function readLayout(
  cells: SheetCells,
  options: LayoutOptions = {},
): { layout: TableLayout } | { problem: TableProblem } {
  if (cells.every((row) => row.every(isBlank))) return problem('sheet_empty');
  const named = options.columns ?? {};
  const entities = candidates(options.entity, named);
  if ('problem' in entities) return entities;

  const layouts = entities.map((entity) => findHeader(cells, entity, named));
  const found = layouts.filter((result): result is FoundHeader => !('code' in result));
  const [failure] = layouts.filter((result): result is TableProblem => 'code' in result);
  const [orders, customers] = [ofEntity(found, 'orders'), ofEntity(found, 'customers')];
  const chosen = orders && customers ? chooseEntity(cells, orders, customers) : (orders ?? customers);
  if (chosen === undefined) return { problem: failure ?? { code: 'header_not_found', value: '' } };

  const lack = missingColumn(chosen.layout);
  return lack === null ? { layout: chosen.layout } : problem(lack);
}

interface FoundHeader {
  readonly layout: TableLayout;
  readonly score: number;
}

function candidates(wanted: Entity | undefined, named: NamedColumns): Entity[] | { problem: TableProblem } {
  const entities: Entity[] = wanted === undefined ? ['orders', 'customers'] : [wanted];
  const fields = Object.keys(named);
  const able = entities.filter((entity) => fields.every((field) => hasField(entity, field)));
  if (able.length > 0) return able;
  return problem(
    'field_unknown',
    fields.find((field) => !entities.some((entity) => hasField(entity, field))) ?? fields.join(', '),
  );
}

function findHeader(cells: SheetCells, entity: Entity, named: NamedColumns): FoundHeader | TableProblem {
  let best: (ColumnMapping & { headerRow: number }) | null = null;
  let leastMissing: readonly string[] = Object.values(named);
  for (let headerRow = 0; headerRow < Math.min(cells.length, HEADER_ROWS); headerRow++) {
    const mapping = mapColumns(cells, headerRow, entity, named);
    if (mapping.notFound.length < leastMissing.length) leastMissing = mapping.notFound;
    if (mapping.notFound.length > 0) continue;
    // Of equals the first: a header that is repeated at every page break heads the table only once.
    if (mapping.hits > (best?.hits ?? 0)) best = { ...mapping, headerRow };
  }
  if (best === null) {
    const [missing] = leastMissing;
    return missing === undefined
      ? { code: 'header_not_found', value: '' }
      : { code: 'column_not_found', value: missing };
  }
  const { headerRow, columns, headers, score } = best;
  return { layout: { entity, headerRow, columns, headers }, score };
}

function ofEntity(found: readonly FoundHeader[], entity: Entity): FoundHeader | undefined {
  return found.find(({ layout }) => layout.entity === entity);
}

function chooseEntity(cells: SheetCells, orders: FoundHeader, customers: FoundHeader): FoundHeader {
  if (orders.layout.columns.order_date === undefined) return customers;
  if (customersRepeat(cells, orders.layout)) return orders;
  return orders.score > customers.score ? orders : customers;
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

function missingColumn(layout: TableLayout): TableProblemCode | null {
  const has = (...fields: Field[]) => fields.some((field) => layout.columns[field] !== undefined);
  if (!has(...IDENTITY_FIELDS)) return 'customer_column_missing';
  if (layout.entity === 'customers') return null;
  if (!has('order_date')) return 'date_column_missing';
  return has('amount_net', 'amount', 'amount_gross') ? null : 'amount_column_missing';
}

function problem(code: TableProblemCode, value = ''): { problem: TableProblem } {
  return { problem: { code, value } };
}
