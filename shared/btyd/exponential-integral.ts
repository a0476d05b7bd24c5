import { expm1Ratio } from './log-space.ts';

/** Below 1 the power series, above it the continued fraction: either needs a few dozen terms at most. */
const SERIES_BELOW = 1;
const MOST_TERMS = 500;

/**
 * e^z E_s(z) = ∫ e^−zt (1 + t)^−s dt over t ≥ 0, for z ≥ 0 and s ≥ 0: the generalised exponential integral without
 * its exponential fall (DLMF 8.19). It is infinite for z = 0 and s ≤ 1. Whole numbers s need no special case.
 *
 * @example scaledExponentialIntegral(1, 1) // 0.596347362323194, Gompertz's constant
 */
export function scaledExponentialIntegral(s: number, z: number): number {
  if (z === 0) return s > 1 ? 1 / (s - 1) : Number.POSITIVE_INFINITY;
  if (z >= SERIES_BELOW) return continuedFraction(s, z);
  return (
    Math.exp(z) *
    (lowerPart(s, z) + z ** (s - 1) * Math.exp(-SERIES_BELOW) * continuedFraction(s, SERIES_BELOW))
  );
}

/** z^(s−1) ∫ y^−s e^−y dy over [z, 1], term by term of the exponential's series: Σ (−1)^k/k! (z^(s−1) − z^k)/(k+1−s). */
function lowerPart(s: number, z: number): number {
  const log = Math.log(z);
  let sum = 0;
  let factor = -log;
  for (let k = 0; Math.abs(factor) > Number.EPSILON * Number.EPSILON; factor /= -++k) {
    sum += factor * Math.exp(Math.min(k, s - 1) * log) * expm1Ratio(Math.abs(k + 1 - s) * log);
  }
  return sum;
}

/** DLMF 8.19.17's contraction, by Lentz's method. */
function continuedFraction(s: number, z: number): number {
  let b = z + s;
  let d = 1 / b;
  let c = Number.POSITIVE_INFINITY;
  let fraction = d;
  for (let k = 1; k < MOST_TERMS; k++) {
    const a = -k * (s + k - 1);
    b += 2;
    d = 1 / (b + a * d);
    c = b + a / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return fraction;
}
