import { CUSTOMER_HEADERS } from './customer-headers.ts';
import type { FieldHeaders, FieldType } from './field-headers.ts';
import { normalizeHeader } from './header-text.ts';
import { ORDER_HEADERS } from './order-headers.ts';

/** What the rows of a table are. */
export type Entity = 'orders' | 'customers';

/** What a column of a table can mean. */
export type Field = keyof typeof ORDER_HEADERS | keyof typeof CUSTOMER_HEADERS;

/** What a customer is known by, the strongest first. */
export const IDENTITY_FIELDS = ['customer_id', 'tax_id', 'customer_name'] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

/** One meaning that a header may have; `weight` is 1, or 0.5 where other fields could claim the name as well. */
export interface HeaderMeaning {
  readonly field: Field;
  readonly type: FieldType;
  readonly weight: number;
}

const AMBIGUOUS_WEIGHT = 0.5;

const HEADERS: Readonly<Record<Entity, Readonly<Partial<Record<Field, FieldHeaders>>>>> = {
  orders: ORDER_HEADERS,
  customers: CUSTOMER_HEADERS,
};

/** Whether the text is the name of a field, of either entity. */
export function isField(text: string): text is Field {
  return hasField('orders', text) || hasField('customers', text);
}

/** Whether tables of the entity have such a field. */
export function hasField(entity: Entity, field: string): boolean {
  return Object.keys(HEADERS[entity]).includes(field);
}

const meanings: Partial<Record<Entity, Map<string, HeaderMeaning[]>>> = {};

/** All that a normalised header may mean in a table of the entity. */
export function meaningsOf(entity: Entity, normalizedHeader: string): readonly HeaderMeaning[] {
  // Built at the first question: a script that only draws its menu never pays for it.
  const index = meanings[entity] ?? buildIndex(entity);
  meanings[entity] = index;
  return index.get(normalizedHeader) ?? [];
}

function buildIndex(entity: Entity): Map<string, HeaderMeaning[]> {
  const index = new Map<string, HeaderMeaning[]>();
  for (const [field, headers] of Object.entries(HEADERS[entity]) as [Field, FieldHeaders][]) {
    for (const written of `${headers.en},${headers.pt},${headers.pl}`.split(',')) {
      const name = normalizeHeader(written);
      const weight = written.trim().endsWith('?') ? AMBIGUOUS_WEIGHT : 1;
      const known = index.get(name) ?? [];
      if (!known.some((meaning) => meaning.field === field))
        known.push({ field, type: headers.type, weight });
      index.set(name, known);
    }
  }
  return index;
}
