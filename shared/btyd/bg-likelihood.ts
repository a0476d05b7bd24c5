import { logTiming } from './bg-history.ts';
import { type BgNbdParameters, type BgStory, chancesToLeave } from './bg-story.ts';
import { isExtreme } from './log-space.ts';
import { momentsOf } from './moments.ts';
import { groupByOrders } from './order-groups.ts';
import type { PurchaseCell } from './purchase-cells.ts';
import { logRising, logStaying, reciprocalSum } from './rising.ts';

/** A log-likelihood and its derivatives by r and by the logarithms of the other parameters. */
export interface BgSlopes {
  readonly value: number;
  readonly byR: number;
  readonly byLogAlpha: number;
  readonly byLogA: number;
  readonly byLogB: number;
}

/** Up to here exp(−n ln(1 + t/α)) keeps its digits and cannot underflow. */
const LARGEST_DISCOUNT = 600;

/**
 * The sum of `bgLogLikelihood` over the portfolio, sorted by x. Logarithms are taken once for each distinct time, the
 * rising factorials once for each distinct x, and the powers (1 + t/α)^−n once for each time in groups that are larger
 * than there are times. So in a large portfolio a cell costs a few multiplications, elsewhere an exponential.
 */
export function bgPortfolioLikelihood(
  cells: readonly PurchaseCell[],
  story: BgStory,
): (parameters: BgNbdParameters) => BgSlopes {
  const { k } = story;
  const groups = groupByOrders(cells);
  const { times, last, now } = momentsOf(cells);
  const counts = new Float64Array(cells.length);
  for (let cell = 0; cell < cells.length; cell++) counts[cell] = (cells[cell] as PurchaseCell).count;
  const timing = cells.reduce((sum, cell) => sum + cell.count * logTiming(k, cell), 0);
  const logs = new Float64Array(times.length);
  const shares = new Float64Array(times.length);
  const powers = new Float64Array(times.length);
  const terms = new Float64Array(k);
  const slopes = new Float64Array(k);

  return ({ r, alpha, a, b }) => {
    for (let i = 0; i < times.length; i++) {
      const time = times[i] as number;
      logs[i] = Math.log1p(time / alpha);
      shares[i] = time / (alpha + time);
    }
    const longest = logs[times.length - 1] ?? 0;
    const logAlpha = Math.log(alpha);
    let value = timing;
    let byR = 0;
    let byLogAlpha = 0;
    let byLogA = 0;
    let byLogB = 0;
    let phases = 0;
    let chances = 0;
    let rising = 0;
    let risingByR = 0;
    let staying = 0;
    let logStayingByA = 0;
    let logStayingByB = 0;
    /** Of the customers whose history nobody shares: one logarithm does for many. */
    let product = 1;
    for (const { x, customers, from, to } of groups) {
      const morePhases = k * x - phases;
      rising += logRising(r + phases, morePhases) - morePhases * logAlpha;
      risingByR += reciprocalSum(r + phases, morePhases);
      phases += morePhases;
      const moreChances = chancesToLeave(story, x) - chances;
      const byBoth = reciprocalSum(a + b + chances, moreChances);
      staying += logStaying(a, b + chances, moreChances);
      logStayingByA -= a * byBoth;
      logStayingByB += b * (reciprocalSum(b + chances, moreChances) - byBoth);
      chances += moreChances;
      value += customers * (rising + staying);
      byR += customers * risingByR;
      byLogAlpha -= customers * phases;
      byLogA += customers * logStayingByA;
      byLogB += customers * logStayingByB;

      const n = r + phases;
      const leaving = chances > 0 ? a / (b + (chances - 1)) : 0;
      phaseCoefficients(n, terms, slopes);
      const tabulated = to - from > times.length && n * longest < LARGEST_DISCOUNT;
      if (tabulated) {
        for (let i = 0; i < times.length; i++) powers[i] = Math.exp(-n * (logs[i] as number));
      }
      let left = 0;
      for (let cell = from; cell < to; cell++) {
        const before = last[cell] as number;
        const today = now[cell] as number;
        const count = counts[cell] as number;
        const logBefore = logs[before] as number;
        const silence = (logs[today] as number) - logBefore;
        const shareBefore = shares[before] as number;
        const shareToday = shares[today] as number;
        let phaseSum = 1;
        let phasesByR = 0;
        let phasesByLogAlpha = 0;
        if (k > 1) {
          // The sum over j of (n)ⱼ/j!·uʲ by Horner's rule, with its derivatives by n and by ln u.
          const time = times[today] as number;
          const u = (time - (times[before] as number)) / (alpha + time);
          phaseSum = terms[k - 1] as number;
          let byN = slopes[k - 1] as number;
          let byU = 0;
          for (let j = k - 2; j >= 0; j--) {
            byU = byU * u + phaseSum;
            phaseSum = phaseSum * u + (terms[j] as number);
            byN = byN * u + (slopes[j] as number);
          }
          phasesByR = byN / phaseSum;
          phasesByLogAlpha = (byU * u * (shareToday - 1)) / phaseSum;
        }
        // In units of the density up to tX: left since then, and active without an order until T. Who cannot have
        // left yet is counted in units of the density up to T, which may be too small a part of that.
        const silent =
          chances === 0
            ? 1
            : tabulated
              ? (powers[today] as number) / (powers[before] as number)
              : Math.exp(-n * silence);
        const active = silent * phaseSum;
        const either = leaving + active;
        const pActive = active / either;
        if (count === 1) product *= either;
        else value += count * Math.log(either);
        if (isExtreme(product)) {
          value += Math.log(product);
          product = 1;
        }
        value -= count * n * (chances === 0 ? (logs[today] as number) : logBefore);
        byR += count * (pActive * (phasesByR - silence) - logBefore);
        byLogAlpha +=
          count * (n * shareBefore + pActive * (n * (shareToday - shareBefore) + phasesByLogAlpha));
        left += count * (leaving / either);
      }
      byLogA += left;
      if (chances > 0) byLogB -= (left * b) / (b + (chances - 1));
    }
    return { value: value + Math.log(product), byR, byLogAlpha, byLogA, byLogB };
  };
}

/** (n)ⱼ/j! and its derivative by n, for each j. */
function phaseCoefficients(n: number, terms: Float64Array, slopes: Float64Array): void {
  terms[0] = 1;
  slopes[0] = 0;
  for (let j = 1; j < terms.length; j++) {
    const term = terms[j - 1] as number;
    terms[j] = (term * (n + j - 1)) / j;
    slopes[j] = ((slopes[j - 1] as number) * (n + j - 1) + term) / j;
  }
}
