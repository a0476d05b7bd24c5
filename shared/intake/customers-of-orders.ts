import type { Order } from '#shared/contracts';

/** A customer as its orders tell it. */
export interface OrderingCustomer {
  readonly customerId: string;
  /** As its latest order that has a name writes it; '' where none has. */
  readonly name: string;
  /** Purchases; refunds are none. */
  readonly orders: number;
  /** Days of the first and the last purchase; null where all is refunds. */
  readonly first: string | null;
  readonly last: string | null;
  /** All that it paid, refunds taken off, in minor units. */
  readonly netMinor: number;
}

/** The customers of the orders, the largest first; of equals in the order of their ids. */
export function customersOfOrders(orders: readonly Order[]): OrderingCustomer[] {
  const customers = new Map<string, OrderingCustomer & { named: string }>();
  for (const { customerId, customerName = '', date, netMinor } of orders) {
    const known = customers.get(customerId) ?? { ...UNKNOWN, customerId };
    const isPurchase = netMinor >= 0;
    const isNewerName = customerName !== '' && date >= known.named;
    customers.set(customerId, {
      customerId,
      name: isNewerName ? customerName : known.name,
      named: isNewerName ? date : known.named,
      orders: known.orders + (isPurchase ? 1 : 0),
      first: isPurchase && (known.first === null || date < known.first) ? date : known.first,
      last: isPurchase && (known.last === null || date > known.last) ? date : known.last,
      netMinor: known.netMinor + netMinor,
    });
  }
  return [...customers.values()]
    .map(({ named: _, ...customer }) => customer)
    .sort((a, b) => b.netMinor - a.netMinor || (a.customerId < b.customerId ? -1 : 1));
}

const UNKNOWN = { name: '', named: '', orders: 0, first: null, last: null, netMinor: 0 } as const;
