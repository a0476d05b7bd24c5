import { type ContractState, DAYS_PER_YEAR } from '#shared/clv';
import type { Lifecycle } from '#shared/contracts';
import type { Day, Purchases } from '#shared/history';

/** Below this probability of another order within the horizon an overdue customer counts as lost. */
const LAPSED_BELOW = 0.3;
/** Cycles of silence from which an order is overdue, in the customer's own rhythm. */
const OVERDUE_CYCLES = 1.5;
const NEW_ORDERS = 2;
const NEW_CONTRACT_DAYS = 90;
export const RENEWAL_WINDOW_DAYS = 90;

/**
 * Where a customer that buys by orders stands. `overdue` in its own cycles. Lost is whoever is overdue and will
 * probably not order again within the horizon: that can be seen to come true, and is calibrated, while few forecasts
 * give up on a customer altogether. In its own rhythm nobody is lost, however slow that is.
 */
export function orderLifecycle(customer: {
  readonly orders: number;
  readonly overdue: number;
  readonly pBuysAgain: number;
}): Lifecycle {
  if (customer.orders <= NEW_ORDERS && customer.overdue <= OVERDUE_CYCLES) return 'NEW';
  if (customer.overdue < OVERDUE_CYCLES) return 'ACTIVE';
  return customer.pBuysAgain < LAPSED_BELOW ? 'LAPSED' : 'SLIPPING';
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
