import { dot, type Random, standardNormal } from '#shared/btyd';

/** Uniform numbers in (0, 1), the same for the same seed on every machine (mulberry32, T. Ettinger). */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** `mean` + L·z, z standard normal: a draw from the normal distribution with covariance L·Lᵀ. */
export function normalVector(
  mean: readonly number[],
  lower: readonly (readonly number[])[],
  random: Random,
): number[] {
  const z = mean.map(() => standardNormal(random));
  return mean.map((value, i) => value + dot(lower[i] ?? [], z));
}
