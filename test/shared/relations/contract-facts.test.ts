import { describe, expect, it } from 'vitest';

import { type AnEvent, factsOf } from './facts-of.ts';

describe('contract', () => {
  const term = (start: string | undefined, end: string, more: object = {}): AnEvent => ({
    kind: 'contract',
    ...(start !== undefined && { start }),
    end,
    annualValueMinor: 1_200_000,
    ...more,
  });
  const year = (y: number, more: object = {}) => term(`${y}-01-01`, `${y}-12-31`, more);

  it.each<[string, AnEvent[], object]>([
    ['one running term', [year(2026)], { start: '2026-01-01', end: '2026-12-31', renewals: 0 }],
    [
      'earlier terms, which are its renewals',
      [year(2026, { annualValueMinor: 1_500_000 }), year(2024), year(2025)],
      { start: '2024-01-01', end: '2026-12-31', renewals: 2, annualValueMinor: 1_500_000 },
    ],
    ['renewals that the term tells', [year(2026, { renewals: 4 }), year(2025)], { renewals: 4 }],
    ['renewals that an earlier term tells', [year(2026), year(2025, { renewals: 3 })], { renewals: 4 }],
    ['notice', [year(2026, { notice: true })], { notice: true }],
    ['a term that has ended', [year(2024)], { end: '2024-12-31' }],
    ['a renewal signed for next year, which has not begun', [year(2026), year(2027)], { end: '2026-12-31' }],
    [
      'a renewal that began before the old term ended',
      [year(2026), term('2026-11-15', '2027-12-31')],
      { end: '2027-12-31', renewals: 1 },
    ],
    [
      'another contract beside it, which is no renewal',
      [year(2026), term('2026-06-01', '2027-05-31')],
      { end: '2027-05-31', renewals: 0 },
    ],
    [
      'terms that tell only their ends, each beginning when the last has ended',
      [term(undefined, '2025-12-31'), term(undefined, '2026-12-31'), term(undefined, '2027-12-31')],
      { end: '2026-12-31', renewals: 1 },
    ],
  ])('knows %s', (_what, events, expected) => {
    expect(factsOf(events).contract).toMatchObject(expected);
  });

  it('does not claim a start where the oldest term already was a renewal', () => {
    expect(factsOf([year(2026, { renewals: 2 })]).contract).not.toHaveProperty('start');
  });

  it('leaves the customer list alone where it has the later end', () => {
    const contract = { end: '2027-06-30', annualValueMinor: 5 };

    expect(factsOf([year(2026)], { contract }).contract).toEqual(contract);
    expect(factsOf([year(2026)], { contract: { ...contract, end: '2025-12-31' } }).contract?.end).toBe(
      '2026-12-31',
    );
  });
});
