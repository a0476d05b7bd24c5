import type { Customer, CustomerFacts } from '#shared/contracts';
import {
  type Assortment,
  type CustomerRecord,
  decodeLedger,
  EMPTY_ASSORTMENT,
  EMPTY_LEDGER,
  EMPTY_RELATIONS,
  encodeLedger,
  type Ledger,
  type Relations,
} from '#shared/history';
import { type Key, listKeys, listRankOf, summaryKey } from './keys.ts';
import { LONGEST_IMPORT_MS } from './revision.ts';
import { NEVER_SAID, type Version } from './verdict.ts';

/** What is kept of one customer: a function of its standing orders and events and its row of the customer list. */
export interface CustomerSummary {
  readonly ledger: Ledger;
  readonly assortment: Assortment;
  readonly relations: Relations;
  /** The name on the latest order that carries one. */
  readonly nameOnOrders: NameOnOrders | null;
  readonly listed: ListedCustomer | null;
  /** The customer was forgotten at this revision: whatever an earlier one says of it no longer counts. */
  readonly forgottenAt?: number;
}

export interface NameOnOrders {
  readonly name: string;
  readonly date: string;
  readonly orderId: string;
}

/** The customer's row of the customer list; of two versions the one with the higher revision stands. */
export interface ListedCustomer {
  readonly revision: number;
  readonly name: Customer['name'];
  readonly facts: CustomerFacts;
}

export const EMPTY_SUMMARY: CustomerSummary = {
  ledger: EMPTY_LEDGER,
  assortment: EMPTY_ASSORTMENT,
  relations: EMPTY_RELATIONS,
  nameOnOrders: null,
  listed: null,
};

/** What each entry, and the customer's row, is weighed against where nothing else stands. */
export function floorOf({ forgottenAt }: Pick<CustomerSummary, 'forgottenAt'>): Version {
  return forgottenAt === undefined ? NEVER_SAID : { revision: forgottenAt, content: '' };
}

/** Whether anything is known of the customer: not of one whose every order and event was taken back. */
export function isKnown({ ledger, relations, listed }: CustomerSummary): boolean {
  return ledger.length > 0 || Object.keys(relations).length > 0 || listed !== null;
}

/**
 * What scoring needs to know. The customer list knows a customer's name better than any order; where neither tells
 * one, the id stands in.
 */
export function recordOf(
  customerId: string,
  { ledger, assortment, relations, nameOnOrders, listed }: CustomerSummary,
): CustomerRecord {
  return {
    customerId,
    name: listed?.name ?? nameOnOrders?.name ?? customerId,
    ledger,
    assortment,
    relations,
    facts: listed?.facts ?? {},
  };
}

export interface SummaryItem extends Key {
  /** Where it stands in the index that lists customers: those of whom nothing is known any more stand apart. */
  readonly listPk: string;
  readonly listSk: string;
  /**
   * Counts the writes of the item: only who has seen the last one may write the next. So an item stays even when
   * nothing is known of the customer any more: begun anew, its count could meet that of a writer who saw the old one.
   */
  readonly ver: number;
  readonly ledger: Uint8Array;
  /** These are JSON: DynamoDB's numbers do not hold every number that JSON does. */
  readonly names: string;
  readonly listed: string;
  /** Absent where there are none. */
  readonly assortment?: string;
  readonly relations?: string;
  readonly forgottenAt?: number;
  /** When the trace of a forgotten customer goes, in seconds since 1970. */
  readonly expiresAt?: number;
}

export function summaryItem(
  tenant: string,
  customerId: string,
  summary: CustomerSummary,
  version: number,
): SummaryItem {
  const { ledger, assortment, relations, nameOnOrders, listed, forgottenAt } = summary;
  const known = isKnown(summary);
  return {
    ...summaryKey(tenant, customerId),
    ...listKeys(tenant, customerId, known ? 'LIST' : 'GONE', listRankOf(customerId)),
    ver: version,
    ledger: encodeLedger(ledger),
    names: JSON.stringify(nameOnOrders),
    listed: JSON.stringify(listed),
    ...(assortment.length > 0 && { assortment: JSON.stringify(assortment) }),
    ...(Object.keys(relations).length > 0 && { relations: JSON.stringify(relations) }),
    ...(forgottenAt !== undefined && { forgottenAt }),
    ...(forgottenAt !== undefined && !known && { expiresAt: goneBy(forgottenAt) }),
  };
}

/** Longer than any import lasts: by then no part that was begun before can arrive. */
function goneBy(forgottenAt: number): number {
  return Math.ceil((forgottenAt + LONGEST_IMPORT_MS) / 1000);
}

export function summaryOf(item: SummaryItem): CustomerSummary {
  return {
    ledger: decodeLedger(item.ledger),
    assortment: item.assortment === undefined ? EMPTY_ASSORTMENT : JSON.parse(item.assortment),
    relations: item.relations === undefined ? EMPTY_RELATIONS : JSON.parse(item.relations),
    nameOnOrders: JSON.parse(item.names),
    listed: JSON.parse(item.listed),
    ...(item.forgottenAt !== undefined && { forgottenAt: item.forgottenAt }),
  };
}
