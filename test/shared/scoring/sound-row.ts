import { expect } from 'vitest';
import { CustomerScore } from '#shared/contracts';

/** A hole that was not filled, or filled with nothing that can be read. */
const NOT_A_SENTENCE = /[{}]|undefined|NaN|Infinity|∞|\bnull\b|\[object|^\s*$/;
/** Stands in a reason where a fact is not known; between digits, and in labels and advice, it is a mere dash. */
const NOT_A_FIGURE = /(?<!\d)–|–(?!\d)/;

/** Money is rounded to minor units, and a total is the sum of two rounded figures. */
const ROUNDING = 0.02;

/** What holds of every row, whatever the customer: the contract's shape, finite figures, whole sentences. */
export function expectSound(row: CustomerScore): void {
  const parsed = CustomerScore.safeParse(row);
  if (!parsed.success) throw parsed.error;
  expectReadable(row, 'row');
  expectProbabilities(row);
  expectIntervals(row);
}

function expectProbabilities(row: CustomerScore): void {
  const { quadrant, quadrantProbabilities, confidence, pAlive, pBuysAgain, projectedShare } = row;
  const quadrants = quadrantProbabilities === null ? [] : Object.values(quadrantProbabilities);
  for (const share of [pAlive, pBuysAgain, projectedShare, ...quadrants]) {
    if (share !== null && !(share >= 0 && share <= 1 + 1e-12)) throw new Error(`a probability of ${share}`);
  }
  if (pBuysAgain !== null) expect(pBuysAgain).toBeLessThanOrEqual((pAlive ?? 0) + 1e-12);
  expect(quadrantProbabilities === null).toBe(quadrant === null);
  if (quadrantProbabilities === null) return;
  expect(quadrants.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
  expect(confidence).toBe(Math.max(...quadrants));
}

function expectIntervals({ intervals, pAlive, expectedOrders, clv }: CustomerScore): void {
  expect(intervals === null).toBe(clv === null);
  if (intervals === null || clv === null) return;
  expectWithin(pAlive, intervals.pAlive);
  expectWithin(expectedOrders, intervals.expectedOrders);
  expectWithin(clv.residual, intervals.residual, ROUNDING);
  expectWithin(clv.total, intervals.clv, ROUNDING + 1e-12 * Math.abs(clv.total));
}

function expectWithin(
  figure: number | null,
  interval: { readonly low: number; readonly high: number } | null,
  rounding = 1e-9,
): void {
  expect(interval === null).toBe(figure === null);
  if (interval === null || figure === null) return;
  if (!(interval.low <= figure + rounding && figure - rounding <= interval.high)) {
    throw new Error(`${figure} lies outside ${interval.low}…${interval.high}`);
  }
}

/** Every number below is finite, and every text whole. */
function expectReadable(value: unknown, field: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${field} is ${value}`);
  if (typeof value === 'string') {
    const dashed = NOT_A_FIGURE.test(value) && field !== 'how' && field !== 'label';
    if (NOT_A_SENTENCE.test(value) || dashed) throw new Error(`${field}: ${value}`);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) expectReadable(inner, name);
}
