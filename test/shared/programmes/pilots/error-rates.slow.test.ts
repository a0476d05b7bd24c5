import { describe, expect, it } from 'vitest';
import { compareRates } from '../../../../shared/programmes/pilots/rates.ts';
import { WHOLESALE } from './made-up-customers.ts';
import { playPilots } from './played-pilots.ts';

const COMPANIES = 60;
const PILOTS_EACH = 50;

describe.each([
  ['wholesale', WHOLESALE],
  ['many small orders, a base that drifts', { ...WHOLESALE, orders: 40, drift: 0.35, leaving: 0.08 }],
])('pilots among skewed business customers: %s', (_, base) => {
  it.each([8, 20, 60])('of %i pairs err as rarely, and see as often, as they say', (pairs) => {
    const played = playPilots(base, pairs, COMPANIES, PILOTS_EACH, 2026 + pairs);

    expect(played.pilots).toBeGreaterThan(0.9 * COMPANIES * PILOTS_EACH);
    expect(played.falseBetter).toBeGreaterThanOrEqual(0.04);
    expect(played.falseBetter).toBeLessThanOrEqual(0.06);
    expect(played.falseWorse).toBeLessThanOrEqual(0.06);
    expect(played.covered.none).toBeGreaterThanOrEqual(0.88);
    expect(played.covered.none).toBeLessThanOrEqual(0.92);
    expect(played.covered.good).toBeGreaterThanOrEqual(0.88);
    expect(played.covered.good).toBeLessThanOrEqual(0.92);
    expect(played.seen).toBeGreaterThanOrEqual(0.77);
    expect(played.seen).toBeLessThanOrEqual(0.83);
  });
});

describe('rates that are compared', () => {
  it.each([8, 12, 20, 40, 60])(
    'are called better by chance in one pilot of twenty at most: %i customers each',
    (customers) => {
      const better = Array.from({ length: customers + 1 }, (_, a) =>
        Array.from(
          { length: customers + 1 },
          (__, b) => compareRates({ did: a, of: customers }, { did: b, of: customers }).chanceBetter >= 0.95,
        ),
      );
      for (const rate of [0.1, 0.2, 0.35, 0.5, 0.7, 0.85]) {
        const chance = binomial(customers, rate);
        const errors = chance.reduce(
          (sum, pA, a) => sum + chance.reduce((each, pB, b) => (better[a]?.[b] ? each + pA * pB : each), 0),
          0,
        );
        expect(errors, `a rate of ${rate}`).toBeLessThan(0.055);
      }
    },
  );
});

function binomial(n: number, p: number): number[] {
  let chance = (1 - p) ** n;
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) chance *= ((n - k + 1) / k) * (p / (1 - p));
    return chance;
  });
}
