import { type ContractState, DAYS_PER_YEAR } from '#shared/clv';
import type { Lifecycle } from '#shared/contracts';
import type { Day, Purchases } from '#shared/history';

/** Below this probability of still being active a customer counts as lost. */
const LAPSED_BELOW = 0.3;
/** Cycles of silence from which an order is overdue, in the customer's own rhythm. */
const OVERDUE_CYCLES = 1.5;
const NEW_ORDERS = 2;
const NEW_CONTRACT_DAYS = 90;
export const RENEWAL_WINDOW_DAYS = 90;

/** Where a customer that buys by orders stands. `overdue` in its own cycles. */
export function orderLifecycle(customer: {
  readonly orders: number;
  readonly overdue: number;
  readonly pAlive: number;
}): Lifecycle {
  if (customer.orders <= NEW_ORDERS && customer.overdue <= OVERDUE_CYCLES) return 'NEW';
  if (customer.pAlive < LAPSED_BELOW) return 'LAPSED';
  return customer.overdue >= OVERDUE_CYCLES ? 'SLIPPING' : 'ACTIVE';
}

/** Where a customer under contract stands. */
export function contractLifecycle(contract: ContractState, asOf: Day): Lifecycle {
  if (!contract.running) return 'LAPSED';
  if (contract.noticeGiven) return 'NOTICE_GIVEN';
  if (contract.end - asOf <= RENEWAL_WINDOW_DAYS) return 'RENEWAL_WINDOW';
  return contract.renewals === 0 && asOf - contract.start <= NEW_CONTRACT_DAYS ? 'NEW' : 'ACTIVE';
}

const LOYAL_ORDERS = 4;

/** At least four orders over at least a year: whoever slips after that was once loyal. */
export function hasBeenLoyal({ occasions, x }: Purchases): boolean {
  const first = occasions[0] ?? 0;
  const last = occasions[x] ?? 0;
  return occasions.length >= LOYAL_ORDERS && last - first >= DAYS_PER_YEAR;
}
