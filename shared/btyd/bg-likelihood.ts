import { logTiming } from './bg-history.ts';
import { type BgNbdParameters, type BgStory, chancesToLeave } from './bg-story.ts';
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

/**
 * The sum of `bgLogLikelihood` over the portfolio, sorted by x. Logarithms are taken once for each distinct time and
 * the rising factorials once for each distinct x, so a cell costs an exponential and a logarithm.
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
  const terms = new Float64Array(k);
  const slopes = new Float64Array(k);

  return ({ r, alpha, a, b }) => {
    for (let i = 0; i < times.length; i++) {
      const time = times[i] as number;
      logs[i] = Math.log1p(time / alpha);
      shares[i] = time / (alpha + time);
    }
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
      const logLeaving = chances > 0 ? Math.log(a / (b + (chances - 1))) : Number.NEGATIVE_INFINITY;
      phaseCoefficients(n, terms, slopes);
      let left = 0;
      for (let cell = from; cell < to; cell++) {
        const before = last[cell] as number;
        const today = now[cell] as number;
        const count = counts[cell] as number;
        const log = logs[today] as number;
        const share = shares[today] as number;
        const silence = log - (logs[before] as number);
        const silenceShare = share - (shares[before] as number);
        let logPhases = 0;
        let phasesByR = 0;
        let phasesByLogAlpha = 0;
        if (k > 1) {
          // The sum over j of (n)ⱼ/j!·uʲ by Horner's rule, with its derivatives by n and by ln u.
          const time = times[today] as number;
          const u = (time - (times[before] as number)) / (alpha + time);
          let sum = terms[k - 1] as number;
          let byN = slopes[k - 1] as number;
          let byU = 0;
          for (let j = k - 2; j >= 0; j--) {
            byU = byU * u + sum;
            sum = sum * u + (terms[j] as number);
            byN = byN * u + (slopes[j] as number);
          }
          logPhases = Math.log(sum);
          phasesByR = byN / sum;
          phasesByLogAlpha = (byU * u * (share - 1)) / sum;
        }
        const z = logLeaving + n * silence - logPhases;
        const e = Math.exp(-Math.abs(z));
        const pLeft = (z > 0 ? 1 : e) / (1 + e);
        value += count * (Math.max(z, 0) + Math.log1p(e) + logPhases - n * log);
        byR += count * (pLeft * silence + (1 - pLeft) * phasesByR - log);
        byLogAlpha += count * (n * (share - pLeft * silenceShare) + (1 - pLeft) * phasesByLogAlpha);
        left += count * pLeft;
      }
      byLogA += left;
      if (chances > 0) byLogB -= (left * b) / (b + (chances - 1));
    }
    return { value, byR, byLogAlpha, byLogA, byLogB };
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
