import { type CleaningReport, chooseIdentity, cleanCustomers, type IdentityField } from '#shared/tabular';
import type { IntakeOptions, SourceTable } from './source-table.ts';
import { sumAssumptions } from './sum-assumptions.ts';

/** How a table names its customers, and their ids where it names them by another field than the ids are made of. */
export interface CustomerNaming {
  readonly field: IdentityField;
  /** Ids by what the table calls them, null where several customers go by it; null if no list is needed. */
  readonly ids: ReadonlyMap<string, string | null> | null;
}

/**
 * How to tell the customers of a table apart: by the identity itself, or else through the list of customers, which
 * knows them by both. Null where neither is possible.
 */
export function namingOf(
  table: SourceTable,
  list: SourceTable | null,
  identity: IdentityField,
  options: IntakeOptions,
): CustomerNaming | null {
  if (table.layout.columns[identity] !== undefined) return { field: identity, ids: null };
  const field = list && chooseIdentity(table.layout, list.layout);
  return list && field && { field, ids: idsIn(list, identity, field, options) };
}

function idsIn(
  { cells, layout }: SourceTable,
  identity: IdentityField,
  field: IdentityField,
  options: IntakeOptions,
): ReadonlyMap<string, string | null> {
  const named = cleanCustomers(cells, layout, { ...options, identity: field }).rowsOf;
  const nameAt = new Map(named.map(({ row, customerId }) => [row, customerId]));
  const ids = new Map<string, string | null>();
  for (const { row, customerId } of cleanCustomers(cells, layout, { ...options, identity }).rowsOf) {
    const name = nameAt.get(row);
    if (name === undefined) continue;
    const known = ids.get(name);
    ids.set(name, known === undefined || known === customerId ? customerId : null);
  }
  return ids;
}

/**
 * The same things under the ids of their customers. Whoever is not in the list keeps the name as the id; what could
 * be several customers' is left out.
 */
export function underIds<T extends { readonly customerId: string }>(
  things: readonly T[],
  { ids }: CustomerNaming,
): T[] {
  if (ids === null) return [...things];
  return things.flatMap((thing) => {
    const id = ids.get(thing.customerId);
    return id === null ? [] : [{ ...thing, customerId: id ?? thing.customerId }];
  });
}

/** The report, with the rows rejected that could be several customers'. */
export function reportUnderIds(
  report: CleaningReport,
  rowsOf: readonly { readonly row: number; readonly customerId: string }[],
  { layout }: SourceTable,
  { field, ids }: CustomerNaming,
): CleaningReport {
  if (ids === null) return report;
  const column = layout.headers[layout.columns[field] ?? -1] ?? '';
  const ambiguous = rowsOf.filter(({ customerId }) => ids.get(customerId) === null);
  const matched = rowsOf.filter(({ customerId }) => typeof ids.get(customerId) === 'string').length;
  const rejected = ambiguous.map(({ row, customerId: value }) => ({
    row,
    column,
    code: 'customer_ambiguous' as const,
    value,
  }));
  const found = matched === 0 ? [] : [{ code: 'customers_matched' as const, count: matched }];
  return {
    ...report,
    accepted: report.accepted - ambiguous.length,
    rejected: [...report.rejected, ...rejected].sort((a, b) => a.row - b.row),
    assumptions: sumAssumptions([report.assumptions, found]),
  };
}
