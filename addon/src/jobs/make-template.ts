import { say, TAB_NAME } from '#shared/i18n';
import { commonIdentity } from '#shared/intake';
import type { Entity, IdentityField } from '#shared/tabular';
import { readerLocale } from '../locale.ts';
import { recallImport } from '../memory.ts';
import { makeTab } from '../sheet/new-tab.ts';
import type { Workbook } from '../sheet/workbook.ts';
import { sourceOf } from './source-of.ts';
import { templateColumns } from './template-columns.ts';

/** Makes an empty tab with the headers of a kind, opens it, and gives its name. */
export function makeTemplate(workbook: Workbook, entity: Entity): string {
  const reader = readerLocale();
  const columns = templateColumns(entity, identityIn(workbook), reader);
  return makeTab({ name: say(TAB_NAME[entity], reader), columns, rows: [] }).getName();
}

/** By which column the customers of this spreadsheet are told apart; by their names while nothing tells. */
function identityIn(workbook: Workbook): IdentityField {
  const last = recallImport();
  if (last) return last.identity;
  const orders = workbook.tables('orders').map(sourceOf);
  return commonIdentity({ orders, customers: null }) ?? 'customer_name';
}
