import type { CustomerFacts } from '#shared/contracts';
import type { Ledger } from './ledger.ts';

/** Everything that scoring needs to know of one customer. */
export interface CustomerRecord {
  readonly customerId: string;
  readonly name: string;
  readonly ledger: Ledger;
  readonly facts: CustomerFacts;
}
