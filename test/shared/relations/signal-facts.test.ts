import { describe, expect, it } from 'vitest';

import { type AnEvent, factsOf } from './facts-of.ts';

describe('signals', () => {
  const view = (page: string, date: string): AnEvent => ({ kind: 'signal', page, date });

  it('give the last visit to the cancellation and the price page, the list having a later one or not', () => {
    const events = [
      view('cancellation', '2026-11-01'),
      view('cancellation', '2026-11-03'),
      view('prices', '2026-11-05'),
      view('prices', '2026-11-22'),
    ];

    expect(factsOf(events, { pricePageViewed: '2026-11-10', cancelPageViewed: '2026-01-01' })).toEqual({
      cancelPageViewed: '2026-11-03',
      pricePageViewed: '2026-11-10',
    });
  });

  it('count the support pages of the last 14 days', () => {
    const events = ['2026-11-07', '2026-11-08', '2026-11-08', '2026-11-21'].map((date) =>
      view('support', date),
    );

    expect(factsOf(events).supportViews14d).toBe(3);
    expect(factsOf([view('support', '2026-10-01')], { supportViews14d: 4 }).supportViews14d).toBe(0);
  });

  it('give the newest change of use', () => {
    const change = (date: string, usageTrend: number): AnEvent => ({ kind: 'signal', date, usageTrend });

    expect(
      factsOf([change('2026-11-01', -0.4), change('2026-10-01', 0.2)], { usageTrend: 0.1 }).usageTrend,
    ).toBe(-0.4);
  });
});
