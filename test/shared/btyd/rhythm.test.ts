import { describe, expect, it } from 'vitest';
import {
  rhythmActiveShare,
  rhythmCycle,
  rhythmExpectedOrders,
  rhythmPAlive,
} from '../../../shared/btyd/index.ts';
import { expectClose } from './relative.ts';

const MONTHLY = { orders: 12, recencyDays: 10, cycleDays: 30 };

describe('rhythmCycle', () => {
  it.each([
    { why: 'knows nothing: the median gap of the portfolio', gaps: [], expected: 40 },
    { why: 'counts the median as one gap', gaps: [20, 30], expected: 30 },
    { why: 'does not call the second of two gaps a season', gaps: [10, 100], expected: 50 },
    { why: 'waits as long as the second-largest of three gaps', gaps: [10, 120, 130], expected: 120 },
    { why: 'excuses a seasonal buyer', gaps: [7, 7, 7, 200, 7, 7, 7, 210, 7, 7], expected: 200 },
    { why: 'is not misled by one long gap', gaps: [28, 30, 32, 300, 30], expected: 460 / 6 },
  ])('$why', ({ gaps, expected }) => {
    expectClose(rhythmCycle(gaps, 40), expected, 1e-12);
  });
});

describe('rhythmPAlive', () => {
  // Orders so far; then P(alive) at a silence of 0.5, 1, 1.5, 2, 2.5, 3 and 4 cycles.
  it.each([
    [3, [0.85, 0.76, 0.61, 0.42, 0.24, 0.12, 0.02]],
    [12, [0.93, 0.87, 0.77, 0.61, 0.41, 0.23, 0.05]],
    [60, [0.98, 0.96, 0.93, 0.86, 0.72, 0.53, 0.16]],
  ])('reads as the table says after %i orders', (orders, expected) => {
    const cycles = [0.5, 1, 1.5, 2, 2.5, 3, 4];

    const pAlive = cycles.map((silence) =>
      rhythmPAlive({ orders, recencyDays: 30 * silence, cycleDays: 30 }),
    );

    for (const [i, value] of pAlive.entries())
      expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThan(0.01);
  });

  it('is nil, not undefined, after a silence beyond all bounds', () => {
    expect(rhythmPAlive({ ...MONTHLY, recencyDays: 100_000 })).toBe(0);
  });
});

describe('rhythmActiveShare', () => {
  it('is P(alive) at once and less the longer the horizon', () => {
    const shares = [0, 30, 90, 365, 3650].map((days) => rhythmActiveShare(MONTHLY, days));

    expectClose(shares[0] ?? 0, rhythmPAlive(MONTHLY), 1e-12);
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
  });

  it('is P(alive)·(1 − q^m)/(−m ln q), with q = 1 − 1/(n + 6) and m cycles in the horizon', () => {
    const q = 17 / 18;
    const m = 365 / 30;

    const expected = (rhythmPAlive(MONTHLY) * (1 - q ** m)) / (-m * Math.log(q));

    expectClose(rhythmActiveShare(MONTHLY, 365), expected, 1e-12);
  });
});

describe('rhythmExpectedOrders', () => {
  it('is one order for each cycle of active time', () => {
    expectClose(rhythmExpectedOrders(MONTHLY, 365), (rhythmActiveShare(MONTHLY, 365) * 365) / 30, 1e-12);
    expect(rhythmExpectedOrders(MONTHLY, 0)).toBe(0);
  });
});
