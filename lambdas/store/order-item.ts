import { customerIdOf, type Key, orderIdOf, orderKey } from './keys.ts';
import type { StandingOrder } from './plan-orders.ts';

export interface OrderItem extends Key {
  readonly rev: number;
  readonly date: string;
  readonly net: number;
  readonly cost?: number | undefined;
  readonly name?: string | undefined;
}

export function orderItem(tenant: string, customerId: string, order: StandingOrder): OrderItem {
  return {
    ...orderKey(tenant, customerId, order.orderId),
    rev: order.revision,
    date: order.date,
    net: order.netMinor,
    cost: order.costMinor,
    name: order.customerName,
  };
}

export function orderOf(item: OrderItem): StandingOrder {
  return {
    customerId: customerIdOf(item),
    orderId: orderIdOf(item),
    revision: item.rev,
    date: item.date,
    netMinor: item.net,
    costMinor: item.cost,
    customerName: item.name,
  };
}
