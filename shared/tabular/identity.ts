import { idOf, MAX_ID_LENGTH, type SheetCell } from './cells.ts';
import { nameIdentity } from './company-name.ts';
import { IDENTITY_FIELDS, type IdentityField } from './fields.ts';
import type { TableLayout } from './layout.ts';
import { remember } from './remember.ts';
import type { ProblemCode } from './report.ts';
import type { TableRow } from './table-rows.ts';
import { toWords } from './words.ts';

/** The strongest field that every given table has; null where they share none. */
export function chooseIdentity(orders: TableLayout, customers?: TableLayout): IdentityField | null {
  const tables = customers === undefined ? [orders] : [orders, customers];
  return IDENTITY_FIELDS.find((field) => tables.every(({ columns }) => columns[field] !== undefined)) ?? null;
}

/** Whose row it is. `matched`: by a weaker field, since the chosen one was blank. */
export type CustomerReading =
  | { readonly customerId: string; readonly matched: boolean }
  | { readonly code: ProblemCode; readonly field: IdentityField };

export type ReadCustomer = (row: TableRow) => CustomerReading;

/**
 * Reads whose row it is. A row whose identity is blank belongs to the customer that other rows of the table show
 * with the same tax id or name; where none does, that tax id or name is its identity.
 */
export function customerReader(
  rows: readonly TableRow[],
  layout: TableLayout,
  identity: IdentityField,
): ReadCustomer {
  const chain = IDENTITY_FIELDS.slice(IDENTITY_FIELDS.indexOf(identity)).filter(
    (field) => layout.columns[field] !== undefined,
  );
  const identityOfName = remember(nameIdentity);
  const keyOf = (field: IdentityField, cell: SheetCell | undefined): string => {
    const text = idOf(cell);
    if (text === '' || field === 'customer_id') return text;
    return field === 'tax_id' ? taxDigits(text) : identityOfName(text);
  };
  const keyIn = (row: TableRow, field: IdentityField): string => {
    const column = layout.columns[field];
    return column === undefined ? '' : keyOf(field, row.cells[column]);
  };
  const [strongest = identity, ...weaker] = chain;
  let owners: Map<string, string | null> | null = null;

  return (row) => {
    const key = keyIn(row, strongest);
    if (key !== '') return checked(key, strongest, false);
    const clues = weaker
      .map((field) => ({ field, key: keyIn(row, field) }))
      .filter((clue) => clue.key !== '');
    const [best] = clues;
    if (best === undefined) return { code: 'customer_missing', field: strongest };
    owners ??= findOwners(rows, (other) => keyIn(other, strongest), weaker, keyIn);
    let ambiguous = false;
    for (const clue of clues) {
      const owner = owners.get(`${clue.field} ${clue.key}`);
      if (typeof owner === 'string') return checked(owner, clue.field, true);
      if (owner === null) ambiguous = true;
    }
    return ambiguous
      ? { code: 'customer_ambiguous', field: best.field }
      : checked(best.key, best.field, true);
  };
}

/** A tax id without what people write between and before its digits: `PL 526-000-12-46` → `5260001246`. */
export function taxDigits(text: string): string {
  return text.replace(/\D/g, '') || toWords(text);
}

function checked(customerId: string, field: IdentityField, matched: boolean): CustomerReading {
  return customerId.length > MAX_ID_LENGTH ? { code: 'text_too_long', field } : { customerId, matched };
}

/** Tax ids and names → the one customer they are seen with; null where they are seen with several. */
function findOwners(
  rows: readonly TableRow[],
  customerOf: (row: TableRow) => string,
  fields: readonly IdentityField[],
  keyIn: (row: TableRow, field: IdentityField) => string,
): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const row of rows) {
    const customer = customerOf(row);
    if (customer === '') continue;
    for (const field of fields) {
      const key = keyIn(row, field);
      if (key === '') continue;
      const clue = `${field} ${key}`;
      const known = owners.get(clue);
      owners.set(clue, known === undefined || known === customer ? customer : null);
    }
  }
  return owners;
}
