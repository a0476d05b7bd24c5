import { slicesOf } from './store/concurrently.ts';

/** So many customers are in memory at a time, however many there are to go through. */
export const CUSTOMERS_AT_ONCE = 2_000;

/** Customers by id, in their order, as many together as are read and worked out at a time. */
export function customerSlices(customerIds: readonly string[]): string[][] {
  return slicesOf(customerIds, CUSTOMERS_AT_ONCE);
}
