import type { CustomerFacts } from '#shared/contracts';
import type { Assortment } from './assortment.ts';
import type { Ledger } from './ledger.ts';
import type { Relations } from './relations.ts';

/** Everything that scoring needs to know of one customer. */
export interface CustomerRecord {
  readonly customerId: string;
  readonly name: string;
  readonly ledger: Ledger;
  /** What the customer list says. */
  readonly facts: CustomerFacts;
  /** What was seen beside the orders. */
  readonly relations?: Relations;
  /** Which kinds of product were bought. */
  readonly assortment?: Assortment;
}
