import type { ActiveCustomer } from './bg-future.ts';

/** Remembers what depends on x alone, and on x and T alone: a million customers share a few thousand of them. */
export function perCustomer<V>(ofOrders: (x: number) => (T: number) => V): (customer: ActiveCustomer) => V {
  const known = new Map<number, { readonly of: (T: number) => V; readonly byT: Map<number, V> }>();
  return ({ x, T }) => {
    let orders = known.get(x);
    if (!orders) {
      orders = { of: ofOrders(x), byT: new Map() };
      known.set(x, orders);
    }
    let value = orders.byT.get(T);
    if (value === undefined) {
      value = orders.of(T);
      orders.byT.set(T, value);
    }
    return value;
  };
}
