import type { Customer, CustomerFacts } from '#shared/contracts';
import { type CustomerRecord, decodeLedger, EMPTY_LEDGER, encodeLedger, type Ledger } from '#shared/history';
import { type Key, listKeys, summaryKey } from './keys.ts';

/** What is kept of one customer: a function of its standing orders and its standing row of the customer list. */
export interface CustomerSummary {
  readonly ledger: Ledger;
  /** The name on the latest order that carries one. */
  readonly nameOnOrders: NameOnOrders | null;
  readonly listed: ListedCustomer | null;
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

export const EMPTY_SUMMARY: CustomerSummary = { ledger: EMPTY_LEDGER, nameOnOrders: null, listed: null };

/**
 * What scoring needs to know. The customer list knows a customer's name better than any order; where neither tells
 * one, the id stands in.
 */
export function recordOf(
  customerId: string,
  { ledger, nameOnOrders, listed }: CustomerSummary,
): CustomerRecord {
  return {
    customerId,
    name: listed?.name ?? nameOnOrders?.name ?? customerId,
    ledger,
    facts: listed?.facts ?? {},
  };
}

export interface SummaryItem extends Key {
  readonly listPk: string;
  readonly listSk: string;
  /** Counts the writes of the item: only who has seen the last one may write the next. */
  readonly ver: number;
  readonly ledger: Uint8Array;
  /** JSON: DynamoDB's numbers do not hold every number that JSON does. */
  readonly names: string;
  readonly listed: string;
}

export function summaryItem(
  tenant: string,
  customerId: string,
  { ledger, nameOnOrders, listed }: CustomerSummary,
  version: number,
): SummaryItem {
  return {
    ...summaryKey(tenant, customerId),
    ...listKeys(tenant, customerId),
    ver: version,
    ledger: encodeLedger(ledger),
    names: JSON.stringify(nameOnOrders),
    listed: JSON.stringify(listed),
  };
}

export function summaryOf(item: SummaryItem): CustomerSummary {
  return {
    ledger: decodeLedger(item.ledger),
    nameOnOrders: JSON.parse(item.names),
    listed: JSON.parse(item.listed),
  };
}
