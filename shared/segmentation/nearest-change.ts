import type { Quadrant } from '#shared/contracts';
import type { Day } from '#shared/history';
import type { OrderOutlook } from './order-outlook.ts';
import { type Axes, ORDERS_THAT_PROVE_REPEAT, type Placement, quadrantOf } from './quadrant.ts';

/** What would move a customer to another quadrant. */
export type Change = { readonly quadrant: Quadrant } & (
  | { readonly kind: 'order_before' | 'renewal'; readonly day: Day }
  | { readonly kind: 'orders_more'; readonly orders: number }
  | { readonly kind: 'notice_withdrawn' }
  /** In the unit of the axes, a year; above 0. */
  | { readonly kind: 'cost_to_serve' | 'contribution_more' | 'contribution_less'; readonly amount: number }
);

/** How a customer stands on the loyalty axis, and what could move it there. */
export type Movable =
  | {
      readonly kind: 'orders';
      readonly asOf: Day;
      readonly horizonDays: number;
      readonly outlook: Pick<OrderOutlook, 'shareAfterSilence' | 'shareAfterOrder'>;
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

/**
 * The nearest change that would move the customer to another quadrant, on either axis; null where no single one would
 * within the horizon. Distances are fractions of the thresholds, so that money and time can be compared.
 */
export function nearestChange(
  axes: Axes,
  place: Placement,
  { costToServe, movable }: { readonly costToServe: number; readonly movable: Movable },
): Change | null {
  const onProfit = profitChange(axes, place, costToServe);
  const onLoyalty =
    movable.kind === 'orders' ? orderChange(axes, place, movable) : contractChange(axes, place, movable);
  if (onProfit === null || onLoyalty === null) return (onProfit ?? onLoyalty)?.change ?? null;
  return (onLoyalty.distance <= onProfit.distance ? onLoyalty : onProfit).change;
}

function profitChange(
  { contribution, profitThreshold }: Axes,
  { highProfit, longTerm }: Placement,
  costToServe: number,
): Candidate | null {
  const amount = Math.abs(profitThreshold - contribution);
  const scale = Math.max(Math.abs(profitThreshold), Math.abs(contribution));
  if (!(amount > 0)) return null;
  const lower = costToServe >= amount ? 'cost_to_serve' : 'contribution_more';
  const kind = highProfit ? 'contribution_less' : lower;
  return { change: { kind, amount, quadrant: quadrantOf(!highProfit, longTerm) }, distance: amount / scale };
}

function orderChange(
  axes: Axes,
  { highProfit, longTerm }: Placement,
  { asOf, horizonDays, outlook }: Extract<Movable, { kind: 'orders' }>,
): Candidate | null {
  const { orders, projectedShare, loyaltyThreshold } = axes;
  const quadrant = quadrantOf(highProfit, !longTerm);
  const distance = Math.abs(projectedShare - loyaltyThreshold) / loyaltyThreshold;
  if (longTerm) {
    const days = firstDayBelow(outlook.shareAfterSilence, loyaltyThreshold, horizonDays);
    return days === null ? null : { change: { kind: 'order_before', day: asOf + days, quadrant }, distance };
  }
  if (outlook.shareAfterOrder() < loyaltyThreshold) return null;
  const missing = Math.max(1, ORDERS_THAT_PROVE_REPEAT - orders);
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
