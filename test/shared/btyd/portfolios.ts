import fc from 'fast-check';
import type { BgNbdParameters, PurchaseCell, PurchaseCounts } from '../../../shared/btyd/index.ts';

/** The maximum-likelihood parameters of the CDNOW sample, in weeks (Fader, Hardie & Lee 2005, table 2). */
export const CDNOW: BgNbdParameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** Histories in whole days, up to ten years of them, as weeks. */
export const anyCounts: fc.Arbitrary<PurchaseCounts> = fc
  .record({ age: fc.nat(3650), recency: fc.double({ min: 0, max: 1, noNaN: true }), x: fc.nat(300) })
  .map(({ age, recency, x }) => {
    const last = Math.round(age * recency);
    const orders = Math.min(x, last);
    return { x: orders, tX: orders === 0 ? 0 : last / 7, T: age / 7 };
  });

const logUniform = (min: number, max: number) =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);

export const anyParameters: fc.Arbitrary<BgNbdParameters> = fc.record({
  r: logUniform(0.01, 100),
  alpha: logUniform(0.01, 1000),
  a: logUniform(1e-6, 100),
  b: logUniform(1e-6, 100),
});

/** Portfolios whose likelihood has no finite maximum. Rows: x, t_x, T, customers. */
export const WITHOUT_MAXIMUM: Record<string, PurchaseCell[]> = {
  'only one-time buyers': cells([0, 0, 4, 10], [0, 0, 10, 10], [0, 0, 20, 10], [0, 0, 39, 10]),
  'one customer': cells([3, 10, 12, 1]),
  'one one-time buyer': cells([0, 0, 12, 1]),
  'identical customers': cells([2, 213 / 7, 272 / 7, 100]),
  'nobody ever silent': cells([5, 30, 30, 20], [3, 20, 20, 20], [1, 9, 9, 20]),
  'one whale': cells([0, 0, 52, 30], [1, 10, 52, 10], [5000, 104, 104, 1]),
  'customers of today': cells([0, 0, 0, 5], [0, 0, 10, 20], [2, 8, 20, 10]),
};

function cells(...rows: [number, number, number, number][]): PurchaseCell[] {
  return rows.map(([x, tX, T, count]) => ({ x, tX, T, count }));
}

/** Uniform on (0, 1), the same for the same seed (mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = uniform(seed);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
