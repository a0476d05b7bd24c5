import type { BgNbdParameters } from './bg-nbd.ts';
import { logistic, softplus } from './log-space.ts';
import type { Evaluation } from './minimise.ts';
import type { PurchaseCell } from './purchase-cells.ts';
import type { Vector } from './vector.ts';

/** Coordinates: ln(r/α), ln r, logit of a/(a+b), ln(a+b). Each moves one thing that can be seen in the data. */
export function bgNbdParametersAt(coordinates: Vector): BgNbdParameters {
  const [logRate, logR, logitShare, logCertainty] = coordinates as [number, number, number, number];
  const certainty = Math.exp(logCertainty);
  return {
    r: Math.exp(logR),
    alpha: Math.exp(logR - logRate),
    a: certainty * logistic(logitShare),
    b: certainty * logistic(-logitShare),
  };
}

/**
 * The sum of `bgNbdLogLikelihood` over the portfolio with its gradient in the coordinates. Logarithms are taken once
 * for each distinct time and the rising factorials once for each distinct x, so a cell costs one exponential.
 */
export function portfolioLogLikelihood(cells: readonly PurchaseCell[]): (coordinates: Vector) => Evaluation {
  const moments = new Map<number, Moment>();
  const groups = groupByOrders(cells, moments);
  return (coordinates) => {
    const { r, alpha, a, b } = bgNbdParametersAt(coordinates);
    for (const moment of moments.values()) {
      moment.log = Math.log1p(moment.time / alpha);
      moment.share = moment.time / (alpha + moment.time);
    }
    let value = 0;
    // Derivatives by r, ln α, ln a and ln b.
    let byR = 0;
    let byAlpha = 0;
    let byA = 0;
    let byB = 0;
    const rising = { orders: 0, log: 0, byR: 0, byA: 0, byB: 0 };
    for (const { x, customers, histories } of groups) {
      for (; rising.orders < x; rising.orders++) {
        const i = rising.orders;
        rising.log += Math.log((r + i) / alpha) - Math.log1p(a / (b + i));
        rising.byR += 1 / (r + i);
        rising.byA -= 1 / (a + b + i);
        rising.byB += a / ((b + i) * (a + b + i));
      }
      const n = r + x;
      const logOdds = x > 0 ? Math.log(a / (b + (x - 1))) : Number.NEGATIVE_INFINITY;
      let left = 0;
      for (const { last, now, count } of histories) {
        const silence = now.log - last.log;
        const z = logOdds + n * silence;
        const pLeft = logistic(z);
        value += count * (softplus(z) - n * now.log);
        byR += count * (pLeft * silence - now.log);
        byAlpha += count * n * (now.share - pLeft * (now.share - last.share));
        left += count * pLeft;
      }
      value += customers * rising.log;
      byR += customers * rising.byR;
      byAlpha -= customers * x;
      byA += customers * a * rising.byA + left;
      byB += customers * b * rising.byB - (x > 0 ? (left * b) / (b + (x - 1)) : 0);
    }
    const share = a / (a + b);
    return { value, gradient: [-byAlpha, r * byR + byAlpha, (1 - share) * byA - share * byB, byA + byB] };
  };
}

/** A distinct time t with ln(1 + t/α) and t/(α + t) at the parameters last evaluated. */
interface Moment {
  readonly time: number;
  log: number;
  share: number;
}

interface OrderGroup {
  readonly x: number;
  customers: number;
  readonly histories: { readonly last: Moment; readonly now: Moment; readonly count: number }[];
}

/** Cells sorted by x, grouped by it. Moments are shared, and added to `moments`. */
function groupByOrders(cells: readonly PurchaseCell[], moments: Map<number, Moment>): OrderGroup[] {
  const momentAt = (time: number) => {
    const moment = moments.get(time) ?? { time, log: 0, share: 0 };
    moments.set(time, moment);
    return moment;
  };
  const groups: OrderGroup[] = [];
  for (const { x, tX, T, count } of cells) {
    let group = groups[groups.length - 1];
    if (group?.x !== x) {
      group = { x, customers: 0, histories: [] };
      groups.push(group);
    }
    group.customers += count;
    group.histories.push({ last: momentAt(tX), now: momentAt(T), count });
  }
  return groups;
}
