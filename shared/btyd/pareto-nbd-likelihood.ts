import { isExtreme } from './log-space.ts';
import type { ParetoNbdParameters } from './pareto-nbd-history.ts';
import { newTails, sweepTails } from './pareto-nbd-tails.ts';
import { timelineOf } from './pareto-nbd-timeline.ts';
import type { PurchaseCell } from './purchase-cells.ts';
import { logRising, reciprocalSum } from './rising.ts';

/** A log-likelihood and its derivatives by r and by the logarithms of the other parameters. */
export interface ParetoNbdSlopes {
  readonly value: number;
  readonly byR: number;
  readonly byLogAlpha: number;
  readonly byLogS: number;
  readonly byLogBeta: number;
}

/**
 * The sum of `paretoNbdLogLikelihood` over the portfolio, sorted by x, with its derivatives. But for the rising
 * factorial, a customer's likelihood is G(T) + I(tX) − I(T), with G of `Tails` and I its mass, up to the last moment
 * of the customers with that x. The difference is harmless, as I(T) < G(T); and one sweep through their distinct times
 * gives I to all of them. So an evaluation costs some nodes for each distinct time of each x, and an exponential for
 * each cell.
 */
export function paretoNbdPortfolioLikelihood(
  cells: readonly PurchaseCell[],
): (parameters: ParetoNbdParameters) => ParetoNbdSlopes {
  const { times, groups, last, now, counts } = timelineOf(cells);
  const column = () => new Float64Array(times.length);
  const clock = { times, logA: column(), logB: column() };
  const shares = { a: column(), b: column() };
  const tails = newTails(groups.reduce((most, { moments }) => Math.max(most, moments.length), 0));

  return (parameters) => {
    const { r, alpha, s, beta } = parameters;
    for (let i = 0; i < times.length; i++) {
      const time = times[i] as number;
      clock.logA[i] = Math.log1p(time / alpha);
      clock.logB[i] = Math.log1p(time / beta);
      shares.a[i] = time / (alpha + time);
      shares.b[i] = time / (beta + time);
    }
    const logAlpha = Math.log(alpha);
    let value = 0;
    let byR = 0;
    let byLogAlpha = 0;
    let byLogS = 0;
    let byLogBeta = 0;
    let orders = 0;
    let rising = 0;
    let risingByR = 0;
    /** Of the customers whose history nobody shares: one logarithm does for many. */
    let product = 1;
    for (const { x, customers, moments, from, to } of groups) {
      rising += logRising(r + orders, x - orders) - (x - orders) * logAlpha;
      risingByR += reciprocalSum(r + orders, x - orders);
      orders = x;
      value += customers * rising;
      byR += customers * risingByR;
      byLogAlpha -= customers * x;

      const n = r + x;
      sweepTails(parameters, n, moments, clock, tails);
      for (let cell = from; cell < to; cell++) {
        const count = counts[cell] as number;
        const before = last[cell] as number;
        const today = now[cell] as number;
        const momentBefore = moments[before] as number;
        const momentToday = moments[today] as number;
        const logA = clock.logA[momentToday] as number;
        const logB = clock.logB[momentToday] as number;
        const logABefore = clock.logA[momentBefore] as number;
        const logBBefore = clock.logB[momentBefore] as number;
        // In units of G(tX): active at T, and left since the last order.
        const active = Math.exp(n * (logABefore - logA) + s * (logBBefore - logB));
        const left = (tails.mass[before] as number) - active * (tails.mass[today] as number);
        const share = count / (active + left);
        const meanLogA = (tails.logA[before] as number) + active * (logA - (tails.logA[today] as number));
        const meanLogB = (tails.logB[before] as number) + active * (logB - (tails.logB[today] as number));
        const leftShareA = (tails.shareA[before] as number) - active * (tails.shareA[today] as number);
        const leftShareB = (tails.shareB[before] as number) - active * (tails.shareB[today] as number);
        const activeShareA = active * (shares.a[momentToday] as number);
        const activeShareB = active * (shares.b[momentToday] as number);
        value -= count * (n * logABefore + s * logBBefore);
        const either = active + left;
        if (count === 1) product *= either;
        else value += count * Math.log(either);
        if (isExtreme(product)) {
          value += Math.log(product);
          product = 1;
        }
        byR -= share * meanLogA;
        byLogAlpha += share * n * (leftShareA + activeShareA);
        byLogS += share * (left - s * meanLogB);
        byLogBeta += share * ((s + 1) * leftShareB - left + s * activeShareB);
      }
    }
    return { value: value + Math.log(product), byR, byLogAlpha, byLogS, byLogBeta };
  };
}
