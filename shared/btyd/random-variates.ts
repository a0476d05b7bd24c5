import type { Random } from './model.ts';

/** A standard exponential variate. */
export function exponential(random: Random): number {
  return -Math.log(random());
}

/** ln of a Gamma(shape, 1) variate (Marsaglia & Tsang 2000), so that the smallest shapes do not underflow. */
export function logGammaVariate(shape: number, random: Random): number {
  if (shape < 1) return logGammaVariate(shape + 1, random) + Math.log(random()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = standardNormal(random);
    const root = 1 + c * z;
    if (root <= 0) continue;
    const logV = 3 * Math.log(root);
    if (Math.log(random()) < (z * z) / 2 + d * (1 - Math.exp(logV) + logV)) return Math.log(d) + logV;
  }
}

/** A Beta(a, b) variate, p, as ln(p/(1 − p)). */
export function logitBetaVariate(a: number, b: number, random: Random): number {
  return logGammaVariate(a, random) - logGammaVariate(b, random);
}

/** A standard normal variate (Box & Muller 1958). */
export function standardNormal(random: Random): number {
  return Math.sqrt(2 * exponential(random)) * Math.cos(2 * Math.PI * random());
}
