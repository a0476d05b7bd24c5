import { CustomerEvent, type CustomerFacts, type Order } from '../../../shared/contracts/index.ts';
import {
  dayOf,
  EMPTY_ASSORTMENT,
  EMPTY_LEDGER,
  foldCategories,
  foldOrders,
  relationsOf,
} from '../../../shared/history/index.ts';
import { factsAsOf } from '../../../shared/relations/index.ts';

/** An event without its ids. */
export interface AnEvent {
  readonly kind: CustomerEvent['kind'];
  readonly [field: string]: unknown;
}

export type AnOrder = Pick<Order, 'date' | 'netMinor' | 'discountMinor' | 'categories'>;

export const anOrder = (date: string, more: Partial<AnOrder> = {}): AnOrder => ({
  date,
  netMinor: 10_000,
  ...more,
});

/** The day of `factsOf`, and the cost of an hour there. */
export const AS_OF = dayOf('2026-11-21');
export const HOUR_COST = 12_000;

/** What is known on 21 November 2026 of a customer with these events, this row of the list, and these orders. */
export function factsOf(
  events: readonly AnEvent[],
  facts: CustomerFacts = {},
  orders: readonly AnOrder[] = [],
): CustomerFacts {
  return factsAsOf(
    {
      facts,
      ledger: foldOrders(EMPTY_LEDGER, orders),
      relations: relationsOf(
        events.map((event, i) => CustomerEvent.parse({ eventId: `e-${i}`, customerId: 'c-1', ...event })),
      ),
      assortment: foldCategories(EMPTY_ASSORTMENT, orders),
    },
    { asOf: AS_OF, hourCostMinor: HOUR_COST },
  );
}
