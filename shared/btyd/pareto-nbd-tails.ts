import type { ParetoNbdParameters } from './pareto-nbd-history.ts';
import { loadOf, raceRule } from './race-quadrature.ts';

/**
 * For each moment t: the integral of G(u) s/(β+u) du from t to the last moment, in units of G(t), where
 * G(u) = (1 + u/α)^−n (1 + u/β)^−s; and the same with ln(1 + u/α), ln(1 + u/β), u/(α+u), u/(β+u) in the integrand.
 */
export interface Tails {
  readonly mass: Float64Array;
  readonly logA: Float64Array;
  readonly logB: Float64Array;
  readonly shareA: Float64Array;
  readonly shareB: Float64Array;
}

export function newTails(size: number): Tails {
  const column = () => new Float64Array(size);
  return { mass: column(), logA: column(), logB: column(), shareA: column(), shareB: column() };
}

/** Distinct times, ascending, and at the parameters at hand ln(1 + t/α) and ln(1 + t/β) of each. */
export interface Clock {
  readonly times: Float64Array;
  readonly logA: Float64Array;
  readonly logB: Float64Array;
}

/** Intervals shorter than this, in the logarithm of time, take their nodes evenly in time and need no logarithm. */
const SHORT = 0.055;
/** e^−45 is beyond the last digit: the rest of an interval has no more to add. */
const OVER = 45;

/** Fills `tails` for the moments (places in the clock's times, ascending) in one sweep back from the last. */
export function sweepTails(
  { alpha, s, beta }: ParetoNbdParameters,
  n: number,
  moments: Uint32Array,
  clock: Clock,
  tails: Tails,
): void {
  let mass = 0;
  let logA = 0;
  let logB = 0;
  let shareA = 0;
  let shareB = 0;
  for (let i = moments.length - 1; i >= 0; i--) {
    if (i < moments.length - 1) {
      const from = moments[i] as number;
      const to = moments[i + 1] as number;
      const start = clock.times[from] as number;
      const startLogA = clock.logA[from] as number;
      const startLogB = clock.logB[from] as number;
      const startA = alpha + start;
      const startB = beta + start;
      const perA = 1 / startA;
      const perB = 1 / startB;
      let step = (clock.times[to] as number) - start;
      let stepA = (clock.logA[to] as number) - startLogA;
      let stepB = (clock.logB[to] as number) - startLogB;
      let fall = n * stepA + s * stepB;
      const kept = Math.exp(-fall);
      if (fall > OVER) {
        step = Math.min(step, startA * Math.expm1(OVER / n), startB * Math.expm1(OVER / s));
        stepA = Math.log1p(step * perA);
        stepB = Math.log1p(step * perB);
        fall = n * stepA + s * stepB;
      }
      const length = Math.max(stepA, stepB);
      const { nodes, weights, panels } = raceRule(loadOf(fall, length));
      const width = length / panels;
      const stride = step / panels;

      mass *= kept;
      logA *= kept;
      logB *= kept;
      shareA *= kept;
      shareB *= kept;
      for (let panel = 0; panel < panels; panel++) {
        for (let k = 0; k < nodes.length; k++) {
          const node = nodes[k] as number;
          let since: number;
          let growthA: number;
          let growthB: number;
          let measure: number;
          // The logarithm of time is that of the smaller of α and β, as in `winsRace`.
          if (length < SHORT) {
            since = stride * (panel + node);
            growthA = shortLog(since * perA);
            growthB = shortLog(since * perB);
            measure = stride;
          } else if (alpha < beta) {
            growthA = width * (panel + node);
            since = startA * Math.expm1(growthA);
            growthB = Math.log1p(since * perB);
            measure = width * (startA + since);
          } else {
            growthB = width * (panel + node);
            since = startB * Math.expm1(growthB);
            growthA = Math.log1p(since * perA);
            measure = width * (startB + since);
          }
          const u = start + since;
          const ofB = 1 / (startB + since);
          const neither = Math.exp(-n * growthA - s * growthB);
          const weight = (weights[k] as number) * measure * s * ofB * neither;
          mass += weight;
          logA += weight * (startLogA + growthA);
          logB += weight * (startLogB + growthB);
          shareA += (weight * u) / (startA + since);
          shareB += weight * u * ofB;
        }
      }
    }
    tails.mass[i] = mass;
    tails.logA[i] = logA;
    tails.logB[i] = logB;
    tails.shareA[i] = shareA;
    tails.shareB[i] = shareB;
  }
}

/** ln(1 + z) for 0 ≤ z < 0.06, as 2 artanh(z/(2+z)): four terms are exact to 1e-13. */
function shortLog(z: number): number {
  const y = z / (2 + z);
  const square = y * y;
  return 2 * y * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)));
}
