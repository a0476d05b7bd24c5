import type { Quadrant } from '#shared/contracts';
import type { Day } from '#shared/history';
import type { OrderOutlook } from './order-outlook.ts';
import {
  type Axes,
  isHighProfit,
  ORDERS_THAT_PROVE_REPEAT,
  type Placement,
  quadrantOf,
  ROUNDING,
} from './quadrant.ts';

/** What would move a customer to another quadrant. */
export type Change = { readonly quadrant: Quadrant } & (
  | { readonly kind: 'order_before' | 'renewal'; readonly day: Day }
  | { readonly kind: 'orders_more'; readonly orders: number }
  | { readonly kind: 'notice_withdrawn' }
  /** In the unit of the axes, a year: whole steps, enough to cross the threshold, above 0. */
  | { readonly kind: 'cost_to_serve' | 'contribution_more' | 'contribution_less'; readonly amount: number }
);

/** How a customer stands on the loyalty axis, and what could move it there. */
export type Movable =
  | {
      readonly kind: 'orders';
      readonly asOf: Day;
      readonly horizonDays: number;
      readonly outlook: Pick<OrderOutlook, 'shareAfterSilence' | 'shareAfterOrders'>;
      /** y after so many further orders of its usual size, the first of them today. */
      readonly contributionAfter: (orders: number) => number;
    }
  | {
      readonly kind: 'contract';
      readonly end: Day;
      readonly running: boolean;
      readonly noticeGiven: boolean;
      /** L if notice is withdrawn, and after the next renewal. */
      readonly withoutNotice: number;
      readonly afterRenewal: number;
    };

/** A change, and how far away it is as a fraction of the threshold that it crosses. */
interface Candidate {
  readonly change: Change;
  readonly distance: number;
}

/** What the customer's service costs in a year, and the steps in which money is told; in the unit of the axes. */
export interface Money {
  readonly costToServe: number;
  readonly step: number;
}

/**
 * The nearest change that would move the customer to another quadrant, on either axis. Distances are fractions of the
 * thresholds, so that money and time can be compared. All else is taken to stay as it is, the portfolio's model and
 * thresholds above all. Then money and a renewal move the label exactly as told, and so does silence in the rhythm
 * form. By the forecast, which is made anew each day, the day is told to three weeks or a fifth of the time. Orders are
 * taken to be of the usual size, at the usual spacing.
 */
export function nearestChange(
  axes: Axes,
  place: Placement,
  { movable, ...money }: Money & { readonly movable: Movable },
): Change {
  const onProfit = profitChange(axes, place, money);
  const onLoyalty =
    movable.kind === 'orders' ? orderChange(axes, place, movable) : contractChange(axes, place, movable);
  if (onLoyalty === null) return onProfit.change;
  return (onLoyalty.distance <= onProfit.distance ? onLoyalty : onProfit).change;
}

function profitChange(
  { contribution, profitThreshold }: Axes,
  { highProfit, longTerm }: Placement,
  { costToServe, step }: Money,
): Candidate {
  const border = Math.max(0, profitThreshold * (1 - ROUNDING));
  const gap = Math.abs(border - contribution);
  // What reaches a border above 0 is across it. At 0 nothing is earned yet, and from above no border is left by a tie.
  const reachesIt = !highProfit && border > 0;
  const amount = step * (reachesIt ? Math.ceil(gap / step) : Math.floor(gap / step) + 1);
  const lower = costToServe >= amount ? 'cost_to_serve' : 'contribution_more';
  const kind = highProfit ? 'contribution_less' : lower;
  const scale = Math.max(border, Math.abs(contribution));
  return {
    change: { kind, amount, quadrant: quadrantOf(!highProfit, longTerm) },
    distance: scale > 0 ? gap / scale : 0,
  };
}

function orderChange(
  axes: Axes,
  { highProfit, longTerm }: Placement,
  { asOf, horizonDays, outlook, contributionAfter }: Extract<Movable, { kind: 'orders' }>,
): Candidate | null {
  const { orders, projectedShare, loyaltyThreshold } = axes;
  const distance = Math.abs(projectedShare - loyaltyThreshold) / loyaltyThreshold;
  if (longTerm) {
    const days = firstDayBelow(outlook.shareAfterSilence, loyaltyThreshold, horizonDays);
    const quadrant = quadrantOf(highProfit, false);
    return days === null ? null : { change: { kind: 'order_before', day: asOf + days, quadrant }, distance };
  }
  const missing = Math.max(1, ORDERS_THAT_PROVE_REPEAT - orders);
  if (outlook.shareAfterOrders(missing) < loyaltyThreshold) return null;
  const quadrant = quadrantOf(isHighProfit(axes, contributionAfter(missing)), true);
  return {
    change: { kind: 'orders_more', orders: missing, quadrant },
    distance: orders < ORDERS_THAT_PROVE_REPEAT ? missing / ORDERS_THAT_PROVE_REPEAT : distance,
  };
}

/** The first whole day on which the share, which falls with silence, is below the threshold. */
function firstDayBelow(share: (days: number) => number, threshold: number, most: number): number | null {
  if (share(most) >= threshold) return null;
  let above = 0;
  let below = most;
  while (below - above > 1) {
    const middle = Math.floor((above + below) / 2);
    if (share(middle) < threshold) below = middle;
    else above = middle;
  }
  return below;
}

function contractChange(
  { loyaltyThreshold, projectedShare }: Axes,
  { highProfit, longTerm, provisional }: Placement,
  { end, running, noticeGiven, withoutNotice, afterRenewal }: Extract<Movable, { kind: 'contract' }>,
): Candidate | null {
  if (longTerm || !running) return null;
  const quadrant = quadrantOf(highProfit, true);
  const distance = Math.abs(projectedShare - loyaltyThreshold) / loyaltyThreshold;
  if (noticeGiven) {
    const would = !provisional && withoutNotice >= loyaltyThreshold;
    return would ? { change: { kind: 'notice_withdrawn', quadrant }, distance } : null;
  }
  return afterRenewal >= loyaltyThreshold
    ? { change: { kind: 'renewal', day: end, quadrant }, distance }
    : null;
}
