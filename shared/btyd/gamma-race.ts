import { loadOf, raceRule } from './race-quadrature.ts';

/**
 * An event that comes after an exponential time, at a rate ~ Gamma(shape, rate): not within t with the probability
 * (1 + t/rate)^−shape.
 */
export interface Runner {
  readonly shape: number;
  readonly rate: number;
}

/** e^−45 is beyond the last digit: the race is over. */
const OVER = 45;

/**
 * The probability that `winner` comes within the time `within` ≥ 0 and before `rival`:
 * ∫ s/(β+u) (1 + u/β)^−s (1 + u/α)^−n du over [0, within], s and β the winner's. Two 2F1 say the same and cancel;
 * here all is positive, and smooth in the logarithm of time: right to a relative error of 1e-12.
 *
 * @example winsRace({ shape: 1, rate: 10 }, { shape: 1, rate: 10 }, 10) // (1 − 2^−2)/2 = 0.375
 */
export function winsRace(winner: Runner, rival: Runner, within: number): number {
  const { shape: s, rate: beta } = winner;
  const { shape: n, rate: alpha } = rival;
  // Seen from the smaller rate, the other's singularity lies half a turn, ±πi, away.
  const base = Math.min(alpha, beta);
  const other = Math.max(alpha, beta);
  const ofBase = alpha < beta ? n : s;
  const ofOther = alpha < beta ? s : n;
  const reach = Math.min(within, alpha * Math.expm1(OVER / n), beta * Math.expm1(OVER / s));
  const length = Math.log1p(reach / base);
  const fall = ofBase * length + ofOther * Math.log1p(reach / other);
  const { nodes, weights, panels } = raceRule(loadOf(fall, length));
  const width = length / panels;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    for (let k = 0; k < nodes.length; k++) {
      const v = width * (panel + (nodes[k] as number));
      const u = base * Math.expm1(v);
      const neither = Math.exp(-ofBase * v - ofOther * Math.log1p(u / other));
      sum += ((weights[k] as number) * neither * (base + u)) / (beta + u);
    }
  }
  return s * width * sum;
}

/** ln of the probability that neither comes within the time. */
export function logNeither(one: Runner, other: Runner, within: number): number {
  return -one.shape * Math.log1p(within / one.rate) - other.shape * Math.log1p(within / other.rate);
}
