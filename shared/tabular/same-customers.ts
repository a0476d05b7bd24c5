import { isBlank, type SheetCells, textOf } from './cells.ts';
import { cellOf } from './column-access.ts';
import { normalizeName } from './company-name.ts';
import { compareText } from './compare.ts';
import { taxDigits } from './identity.ts';
import type { TableLayout } from './layout.ts';
import { startReport } from './report.ts';
import { bodyRows, type TableRow } from './table-rows.ts';

/** Customers that may be one: for a person to confirm, never joined on its own. */
export interface SameCustomers {
  readonly reason: 'same_id' | 'same_tax_id' | 'same_name';
  /** What they share: the id, the digits of the tax id, or the name without its legal form. */
  readonly key: string;
  /** As written, each once, sorted. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** As the sheet shows them, from 1. */
  readonly rows: readonly number[];
}

/** A row and who it speaks of, as written. */
interface Mention {
  readonly row: number;
  readonly id: string;
  readonly taxId: string;
  readonly name: string;
}

/**
 * Finds customers that stand in a table more than once. In a list of customers every row is one; elsewhere those
 * are that are written in more than one way.
 */
export function proposeSameCustomers(rows: readonly TableRow[], layout: TableLayout): SameCustomers[] {
  const mentions = rows.map((row) => mentionIn(row, layout));
  const isList = layout.entity === 'customers';
  const writtenAs = (mention: Mention) =>
    isList
      ? String(mention.row)
      : mention.id || `${mention.name}\n${mention.name === '' ? mention.taxId : ''}`;

  const proposals: SameCustomers[] = [];
  /** Rows → the proposals they stand in already, so that one pair is not proposed twice. */
  const known = new Map<number, number>();
  const propose = (reason: SameCustomers['reason'], keyOf: (mention: Mention) => string) => {
    for (const [key, group] of groupBy(mentions, keyOf)) {
      if (new Set(group.map(writtenAs)).size < 2) continue;
      const [first] = group;
      const before = first === undefined ? undefined : known.get(first.row);
      if (before !== undefined && group.every(({ row }) => known.get(row) === before)) continue;
      for (const { row } of group) known.set(row, proposals.length);
      proposals.push({
        reason,
        key,
        ids: distinct(group.map(({ id }) => id)),
        names: distinct(group.map(({ name }) => name)),
        rows: group.map(({ row }) => row),
      });
    }
  };
  if (isList) propose('same_id', ({ id }) => id);
  propose('same_tax_id', ({ taxId }) => taxDigits(taxId));
  propose('same_name', ({ name }) => (name === '' ? '' : normalizeName(name)));
  return proposals;
}

/** The same for a table as it was found. */
export function sameCustomersIn(cells: SheetCells, layout: TableLayout): SameCustomers[] {
  return proposeSameCustomers(bodyRows(cells, layout, 1, startReport()), layout);
}

function mentionIn(row: TableRow, layout: TableLayout): Mention {
  const written = (field: 'customer_id' | 'tax_id' | 'customer_name') => {
    const cell = cellOf(layout, row, field);
    return isBlank(cell) ? '' : textOf(cell);
  };
  return {
    row: row.row,
    id: written('customer_id'),
    taxId: written('tax_id'),
    name: written('customer_name'),
  };
}

function groupBy(mentions: readonly Mention[], keyOf: (mention: Mention) => string): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '').sort(compareText);
}
