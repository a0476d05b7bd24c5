import { bgNbd, countPurchases } from '#shared/btyd';
import { seededRandom } from '#shared/forecast';
import { isoDateOf } from '#shared/history';
import type { CustomerHistory, Histories } from '../../../infra/local/commands/customer-history.ts';

const FREQUENT_BUYERS = { r: 2, alpha: 8, a: 1, b: 6 };

/** The weeks of a drawn customer, known for up to a year, and of its repeat orders, some after T. */
function* draw(size: number, holdoutWeeks: number) {
  const random = seededRandom(1983);
  for (let i = 0; i < size; i++) {
    const T = 4 + Math.floor(48 * random());
    yield { id: `c${i}`, T, purchases: bgNbd.sample(FREQUENT_BUYERS, T + holdoutWeeks, random).purchases };
  }
}

/** Customers that BG/NBD tells of, and how often each orders in the weeks after. */
export function drawnCustomers(
  size: number,
  holdoutWeeks = 0,
): { readonly histories: Histories; readonly ordersAfter: readonly number[] } {
  const ordersAfter: number[] = [];
  const customers: CustomerHistory[] = [];
  for (const { id, T, purchases } of draw(size, holdoutWeeks)) {
    const { x, tX } = countPurchases(purchases, T);
    customers.push({ id, counts: { x, tX, T }, meanSpend: null });
    ordersAfter.push(purchases.length - x);
  }
  return { histories: { customers, notes: [], dated: null }, ordersAfter };
}

/** The same as a file of orders, each worth 10, with the day T as 1970-01-01 + `asOf`. */
export function drawnOrders(size: number, asOf: number, holdoutWeeks: number): string {
  const lines = ['customer_id,order_date,amount'];
  for (const { id, T, purchases } of draw(size, holdoutWeeks)) {
    for (const week of [0, ...purchases]) {
      lines.push(`${id},${isoDateOf(Math.floor(asOf + 7 * (week - T)))},10`);
    }
  }
  return lines.join('\n');
}
