import { IDENTITY_FIELDS, type IdentityField } from '#shared/tabular';
import type { HistoryTables } from './source-table.ts';

/**
 * The field by which customers are told apart: of those that the list of customers has, the one that most tables of
 * orders have, and of equals the strongest. Tables of events have no say, so that a further one never gives the
 * customers other ids than an earlier import did. Null where the list and the orders have none in common.
 */
export function commonIdentity({
  orders,
  customers,
}: Pick<HistoryTables, 'orders' | 'customers'>): IdentityField | null {
  const votesFor = (field: IdentityField) =>
    orders.filter(({ layout }) => layout.columns[field] !== undefined).length;
  return IDENTITY_FIELDS.filter(
    (field) => customers === null || customers.layout.columns[field] !== undefined,
  ).reduce<IdentityField | null>(
    (leader, field) => (votesFor(field) > (leader === null ? 0 : votesFor(leader)) ? field : leader),
    null,
  );
}
