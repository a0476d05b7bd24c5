import { describe, expect, it } from 'vitest';

import { type AnEvent, anOrder, factsOf } from './facts-of.ts';

describe('what our actions came to', () => {
  const outcome = (action: string, date: string, more: object = {}): AnEvent => ({
    kind: 'outcome',
    action,
    date,
    done: true,
    ...more,
  });

  it('counts win-backs that were done since the last order', () => {
    const events = [
      outcome('A08', '2026-01-01'),
      outcome('A08', '2026-05-01', { worked: false }),
      outcome('A08', '2026-06-01', { done: false }),
      outcome('A07', '2026-06-01'),
    ];

    expect(factsOf(events, {}, [anOrder('2026-03-01')]).winbackAttempts).toBe(1);
  });

  it('knows a told success story, and only one that came about', () => {
    expect(factsOf([outcome('A23', '2026-01-01', { worked: true })]).caseDone).toBe(true);
    expect(factsOf([outcome('A23', '2026-01-01')])).not.toHaveProperty('caseDone');
  });

  it('counts the referrals of 365 days, won or not', () => {
    const referral = (date: string, more: object = {}): AnEvent => ({ kind: 'referral', date, ...more });

    expect(
      factsOf([referral('2026-01-01', { won: false }), referral('2026-02-01'), referral('2025-11-21')])
        .referrals12m,
    ).toBe(2);
  });
});
