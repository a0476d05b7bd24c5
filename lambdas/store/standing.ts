import type { Order } from '#shared/contracts';
import { type CustomerSummary, EMPTY_SUMMARY, type SummaryItem, summaryOf } from './customer-summary.ts';
import type { TenantScope } from './database.ts';
import { customerIdOf, customerPartition, ORDER_PREFIX, orderKey, summaryKey } from './keys.ts';
import { type OrderItem, orderOf } from './order-item.ts';
import type { StandingOrder } from './plan-orders.ts';
import { queryItems, readItems } from './read.ts';

/** A summary and the number of times it was written: 0 when it never was. */
export interface StandingSummary {
  readonly version: number;
  readonly summary: CustomerSummary;
}

export const NEVER_WRITTEN: StandingSummary = { version: 0, summary: EMPTY_SUMMARY };

/** What the tables hold of customers, so far as the incoming orders touch it. */
export interface Standing {
  readonly summaries: ReadonlyMap<string, StandingSummary>;
  /** By customer, then by order id. */
  readonly orders: ReadonlyMap<string, ReadonlyMap<string, StandingOrder>>;
}

/** Reads the summaries first and the orders after them: `write-orders.ts` tells why it must be so. */
export async function readStanding(scope: TenantScope, incoming: readonly Order[]): Promise<Standing> {
  const summaries = await readSummaries(
    scope,
    incoming.map((order) => order.customerId),
  );
  const keys = new Map(
    incoming.map(({ customerId, orderId }) => {
      const key = orderKey(scope.tenant, customerId, orderId);
      return [`${key.pk} ${key.sk}`, key];
    }),
  );
  const items = await readItems<OrderItem>(scope, 'events', [...keys.values()]);
  const byCustomer = Map.groupBy(items.map(orderOf), (order) => order.customerId);
  const orders = [...byCustomer].map(
    ([customerId, ofCustomer]) =>
      [customerId, new Map(ofCustomer.map((order) => [order.orderId, order]))] as const,
  );
  return { summaries, orders: new Map(orders) };
}

/** By customer id; customers of whom nothing is known are absent. */
export async function readSummaries(
  scope: TenantScope,
  customerIds: Iterable<string>,
): Promise<Map<string, StandingSummary>> {
  const keys = [...new Set(customerIds)].map((customerId) => summaryKey(scope.tenant, customerId));
  const items = await readItems<SummaryItem>(scope, 'state', keys);
  return new Map(items.map((item) => [customerIdOf(item), { version: item.ver, summary: summaryOf(item) }]));
}

export async function readAllOrders(scope: TenantScope, customerId: string): Promise<StandingOrder[]> {
  const items = await queryItems<OrderItem>(scope, 'events', {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :orders)',
    ExpressionAttributeValues: {
      ':pk': { S: customerPartition(scope.tenant, customerId) },
      ':orders': { S: ORDER_PREFIX },
    },
    ConsistentRead: true,
  });
  return items.map(orderOf);
}
