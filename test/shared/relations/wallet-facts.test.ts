import { describe, expect, it } from 'vitest';

import { type AnEvent, factsOf } from './facts-of.ts';

describe('wallet', () => {
  const wallet = (date: string, more: object): AnEvent => ({ kind: 'wallet', date, ...more });

  // Wallet Allocation Rule: share = (1 − rank/(brands + 1)) · 2/brands.
  it.each([
    [1, 1, 1],
    [1, 2, 2 / 3],
    [2, 2, 1 / 3],
    [2, 3, 1 / 3],
    [3, 3, 1 / 6],
  ])('rank %d of %d suppliers is a share of %d', (rank, suppliers, share) => {
    const facts = factsOf([wallet('2026-01-01', { rank, suppliers })]);

    expect(facts.walletShareStated).toBeCloseTo(share, 12);
    expect(facts).not.toHaveProperty('walletAnnualMinor');
  });

  it('is the newest size where there is one, and then no share by rank', () => {
    const events = [
      wallet('2025-01-01', { annualMinor: 900 }),
      wallet('2026-01-01', { annualMinor: 700 }),
      wallet('2026-02-01', { rank: 1, suppliers: 2 }),
    ];

    expect(factsOf(events, { walletAnnualMinor: 5 })).toEqual({ walletAnnualMinor: 700 });
  });

  it('is the size of the list before a share by rank', () => {
    const events = [wallet('2026-02-01', { rank: 1, suppliers: 2 })];

    expect(factsOf(events, { walletAnnualMinor: 5 })).toEqual({ walletAnnualMinor: 5 });
  });

  it('says nothing for a rank behind the last supplier, or without their number', () => {
    const events = [wallet('2026-02-01', { rank: 4, suppliers: 3 }), wallet('2026-02-01', { rank: 1 })];

    expect(factsOf(events)).toEqual({});
  });
});
