import gammaln from '@stdlib/math-base-special-gammaln';
import { logistic, softplus } from './log-space.ts';
import { stirlingCorrection } from './rising.ts';

/**
 * Sums at equal steps on a logarithmic scale: for functions that are smooth there and vanish at both ends, the error
 * of such a sum falls exponentially with 1/step. A step is a fraction of the width of the density, and small against
 * the distance to the nearest singularity, which is π or π/2 into the complex plane.
 */
const STEP_OF_WIDTH = 0.5;
const LONGEST_STEP = 0.25;
/** A term smaller than this, beside the sum so far, ends it. */
const NEGLIGIBLE = 1e-20;
const MOST_TERMS = 5_000;
const LN_2_PI = Math.log(2 * Math.PI);
const STIRLING_FROM = 16;

/** E[f(v)] for v ~ Gamma(n, 1), where f(v) vanishes or stays bounded for small v and does not grow for large ones. */
export function gammaSum(n: number, f: (v: number) => number): number {
  const step = Math.min(LONGEST_STEP, STEP_OF_WIDTH / Math.sqrt(n));
  const logPeak = logGammaPeak(n);
  const term = (distance: number) =>
    f(n * Math.exp(distance)) * Math.exp(logPeak + n * (distance - Math.expm1(distance)));
  return step * sumOutward((i) => term(i * step));
}

/** Nodes and weights of p ~ Beta(a, b), for a and b of 1 or more and functions that grow no faster than 1/p. */
export function betaRule(a: number, b: number): { nodes: Float64Array; weights: Float64Array } {
  const step = Math.min(LONGEST_STEP, STEP_OF_WIDTH * Math.sqrt(1 / a + 1 / b));
  const mode = Math.log(a / b);
  const peak = a * mode - (a + b) * softplus(mode);
  const nodes: number[] = [];
  const weights: number[] = [];
  const add = (i: number) => {
    const logit = mode + i * step;
    const weight = Math.exp(a * logit - (a + b) * softplus(logit) - peak);
    nodes.push(logistic(logit));
    weights.push(weight);
    return weight;
  };
  const total = sumOutward(add);
  return { nodes: Float64Array.from(nodes), weights: Float64Array.from(weights, (weight) => weight / total) };
}

/** The sum of the terms …, −1, 0, 1, …, which fall on either side of 0. */
function sumOutward(term: (i: number) => number): number {
  let sum = term(0);
  for (const direction of [1, -1]) {
    for (let i = 1; i < MOST_TERMS; i++) {
      const next = term(direction * i);
      sum += next;
      if (next <= NEGLIGIBLE * sum) break;
    }
  }
  return sum;
}

/** ln of nⁿ e^−n/Γ(n), without cancellation where n is large. */
function logGammaPeak(n: number): number {
  return n < STIRLING_FROM
    ? n * (Math.log(n) - 1) - gammaln(n)
    : (Math.log(n) - LN_2_PI) / 2 - stirlingCorrection(n);
}
