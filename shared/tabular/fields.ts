import { COMPLAINT_HEADERS } from './complaint-headers.ts';
import { CONTACT_HEADERS } from './contact-headers.ts';
import { CONTRACT_HEADERS } from './contract-headers.ts';
import { CUSTOMER_HEADERS } from './customer-headers.ts';
import { DOCUMENT_HEADERS } from './document-headers.ts';
import type { FieldHeaders, FieldType } from './field-headers.ts';
import { normalizeHeader } from './header-text.ts';
import { MEMBERSHIP_HEADERS } from './membership-headers.ts';
import { ORDER_HEADERS } from './order-headers.ts';
import { OUTCOME_HEADERS } from './outcome-headers.ts';
import { PERSONAL_HEADERS } from './personal-headers.ts';
import { REFERRAL_HEADERS } from './referral-headers.ts';
import { SIGNAL_HEADERS } from './signal-headers.ts';
import { SURVEY_HEADERS } from './survey-headers.ts';
import { TOUCHPOINT_HEADERS } from './touchpoint-headers.ts';
import { WALLET_HEADERS } from './wallet-headers.ts';

const HEADERS = {
  orders: ORDER_HEADERS,
  customers: CUSTOMER_HEADERS,
  contracts: CONTRACT_HEADERS,
  touchpoints: TOUCHPOINT_HEADERS,
  surveys: SURVEY_HEADERS,
  complaints: COMPLAINT_HEADERS,
  signals: SIGNAL_HEADERS,
  contacts: CONTACT_HEADERS,
  wallets: WALLET_HEADERS,
  referrals: REFERRAL_HEADERS,
  outcomes: OUTCOME_HEADERS,
  memberships: MEMBERSHIP_HEADERS,
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldHeaders>>>>;

/** What the rows of a table are. */
export type Entity = keyof typeof HEADERS;

type FieldsOf<Headers> = Headers extends unknown ? keyof Headers : never;

/** What a column of a table can mean. */
export type Field = FieldsOf<(typeof HEADERS)[Entity]>;

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

/** The fields of a table of the entity, with the names of their columns. */
export function headersOf(entity: Entity): Readonly<Partial<Record<Field, FieldHeaders>>> {
  return HEADERS[entity];
}

/** What the cells of a field's column hold in a table of the entity; null where it has no such field. */
export function fieldType(entity: Entity, field: Field): FieldType | null {
  return headersOf(entity)[field]?.type ?? null;
}

/** Whether the text is the name of a field, of whatever entity. */
export function isField(text: string): text is Field {
  return Object.values(HEADERS).some((headers) => Object.keys(headers).includes(text));
}

/** Whether tables of the entity have such a field. */
export function hasField(entity: Entity, field: string): boolean {
  return Object.keys(HEADERS[entity]).includes(field);
}

/** The fields of a table of the entity that a person may give a column; what is about persons stays in the sheet. */
export function fieldsOf(entity: Entity): Field[] {
  return (Object.keys(HEADERS[entity]) as Field[]).filter((field) => !isPersonal(field));
}

/** Whether the field is about a person: seen, and left where it is. */
export function isPersonal(field: Field): boolean {
  return Object.keys(PERSONAL_HEADERS).includes(field);
}

/** Whether the field only tells how to read others. */
export function isOfDocument(field: Field): boolean {
  return Object.keys(DOCUMENT_HEADERS).includes(field);
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
  for (const [field, headers] of Object.entries(headersOf(entity)) as [Field, FieldHeaders][]) {
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
