import type { Random } from './sfc32.ts';

export type Interval = readonly [low: number, high: number];

export function uniform(random: Random, [low, high]: Interval): number {
  return low + (high - low) * random();
}

/** A whole number, both ends possible. */
export function whole(random: Random, [low, high]: Interval): number {
  return low + Math.floor((high - low + 1) * random());
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

export function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[Math.floor(random() * choices.length)] as T;
}

/** One key of the table, as likely as its weight. */
export function pickWeighted<K extends string>(
  random: Random,
  weights: Readonly<Partial<Record<K, number>>>,
): K {
  const entries = Object.entries(weights) as [K, number][];
  let rest = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    rest -= weight;
    if (rest < 0) return key;
  }
  throw new RangeError('pickWeighted needs at least one positive weight');
}

/** Standard normal (Box & Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Log-normal: half of the draws lie under `median`; `spread` is the standard deviation of the logarithm. */
export function logNormal(random: Random, median: number, spread: number): number {
  return median * Math.exp(spread * normal(random));
}

/** Gamma with shape at least 1 (Marsaglia & Tsang 2000), scaled to `mean`. Shape 1 is a Poisson stream's gap. */
export function gamma(random: Random, shape: number, mean: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v))
      return (d * v * mean) / shape;
  }
}
