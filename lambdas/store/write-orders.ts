import type { Order } from '#shared/contracts';
import type { NameOnOrders } from './customer-summary.ts';
import type { TenantScope } from './database.ts';
import { latestName, namesOn, type OrderPlan, planOrders } from './plan-orders.ts';
import { NEVER_WRITTEN, readAllOrders, readStanding, type Standing } from './standing.ts';
import type { Verdict } from './verdict.ts';
import { type CustomerPlan, type CustomerRows, writePacks } from './write-packs.ts';

/*
 * A summary is a sum over orders that lie beside it. Why two writers cannot spoil it:
 *
 *   writer A                     DynamoDB                      writer B
 *   reads summary, version 7
 *   reads order 1, revision 5
 *                                summary version 8,       ◄──  commits
 *                                order 1 revision 6
 *   commits if version is 7 ──►  refused
 *   reads summary, version 8 …
 *
 * The summary is read before the orders. Whatever is written in between moves its version, and the commit, which
 * writes orders and summary together or not at all, is refused. Read the other way round, A could see B's summary
 * without B's order, and commit.
 */

/**
 * Brings orders and their customers' summaries to where they stand once these orders are known. Exact under
 * repetition, any order of arrival and concurrent writers. An order belongs to its customer: the same order id
 * under another customer is another order.
 *
 * @returns a verdict for each order, grouped by customer
 * @throws Busy when other writers always came first
 */
export async function writeOrders(
  scope: TenantScope,
  orders: readonly Order[],
  revision: number,
): Promise<Verdict[]> {
  return writePacks(scope, orders, async (pack) => {
    const standing = await readStanding(
      scope,
      pack.flatMap(([, ofCustomer]) => ofCustomer),
    );
    return Promise.all(pack.map((customer) => planCustomer(scope, customer, revision, standing)));
  });
}

async function planCustomer(
  scope: TenantScope,
  [customerId, orders]: CustomerRows<Order>,
  revision: number,
  standing: Standing,
): Promise<CustomerPlan> {
  const { version, summary } = standing.summaries.get(customerId) ?? NEVER_WRITTEN;
  const plan = planOrders(summary, standing.orders.get(customerId) ?? new Map(), orders, revision);
  const { verdicts, changed } = plan;
  if (changed.length === 0) return { verdicts, change: null };

  const nameOnOrders = plan.nameIsOpen ? await nameAfter(scope, customerId, plan) : plan.summary.nameOnOrders;
  const change = { customerId, version, summary: { ...plan.summary, nameOnOrders }, orders: changed };
  return { verdicts, change };
}

async function nameAfter(
  scope: TenantScope,
  customerId: string,
  { changed }: OrderPlan,
): Promise<NameOnOrders | null> {
  const before = await readAllOrders(scope, customerId);
  const after = new Map([...before, ...changed].map((order) => [order.orderId, order]));
  return latestName(namesOn(after.values()));
}
