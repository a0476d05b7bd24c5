import type { Order } from '#shared/contracts';
import { foldOrders } from '#shared/history';
import type { CustomerSummary, NameOnOrders } from './customer-summary.ts';
import { judge, type Verdict, type Version } from './verdict.ts';

/** One order of a customer as it stands. */
export type StandingOrder = Order & { readonly revision: number };

export interface OrderPlan {
  /** One for each incoming order, in their order. */
  readonly verdicts: readonly Verdict[];
  /** The orders to write, each once. */
  readonly changed: readonly StandingOrder[];
  readonly summary: CustomerSummary;
  /** The order that gave the name no longer does: only all of the customer's orders tell which one does now. */
  readonly nameIsOpen: boolean;
}

/**
 * What becomes of a customer's summary when orders arrive. `standing` holds at least those of the incoming orders
 * that stand already. The result is the same whatever the order and the pieces in which the same orders arrive.
 */
export function planOrders(
  current: CustomerSummary,
  standing: ReadonlyMap<string, StandingOrder>,
  incoming: readonly Order[],
  revision: number,
): OrderPlan {
  const changed = new Map<string, StandingOrder>();
  const verdicts = incoming.map((order): Verdict => {
    const next = { ...order, revision };
    const before = changed.get(order.orderId) ?? standing.get(order.orderId);
    const verdict = before ? judge(versionOf(next), versionOf(before)) : 'accepted';
    if (verdict === 'accepted') changed.set(order.orderId, next);
    return verdict;
  });
  const replaced = [...changed.keys()].flatMap((orderId) => standing.get(orderId) ?? []);

  const { nameOnOrders: named } = current;
  const namedElsewhere = named !== null && !changed.has(named.orderId) ? [named] : [];
  const nameOnOrders = latestName([...namesOn(changed.values()), ...namedElsewhere]);

  return {
    verdicts,
    changed: [...changed.values()],
    summary: {
      ...current,
      ledger: foldOrders(current.ledger, changed.values(), replaced),
      nameOnOrders,
    },
    nameIsOpen: named !== null && (nameOnOrders === null || isLater(named, nameOnOrders)),
  };
}

function versionOf({ revision, date, netMinor, costMinor, customerName }: StandingOrder): Version {
  return { revision, content: JSON.stringify([date, netMinor, costMinor, customerName]) };
}

export function namesOn(orders: Iterable<StandingOrder>): NameOnOrders[] {
  return [...orders].flatMap(({ customerName, date, orderId }) =>
    customerName ? [{ name: customerName, date, orderId }] : [],
  );
}

/** By day, and within a day by order id, so that it does not matter which order arrived first. */
export function latestName(names: readonly NameOnOrders[]): NameOnOrders | null {
  return names.reduce<NameOnOrders | null>(
    (latest, name) => (latest === null || isLater(name, latest) ? name : latest),
    null,
  );
}

function isLater(a: NameOnOrders, b: NameOnOrders): boolean {
  return a.date === b.date ? a.orderId > b.orderId : a.date > b.date;
}
