import { describe, expect, it } from 'vitest';

import { type AnEvent, anOrder, factsOf } from './facts-of.ts';

describe('cost to serve', () => {
  const touch = (date: string, more: object): AnEvent => ({
    kind: 'touchpoint',
    date,
    channel: 'visit',
    ...more,
  });
  const costOf = (...args: Parameters<typeof factsOf>) => factsOf(...args).costToServe12mMinor;

  it.each<[string, AnEvent[], number | undefined]>([
    ['what was told', [touch('2026-10-01', { costMinor: 30_000 })], 30_000],
    ['hours at the hour cost where no cost is told', [touch('2026-10-01', { hours: 2.5 })], 30_000],
    ['the cost alone where both are told', [touch('2026-10-01', { hours: 9, costMinor: 7_000 })], 7_000],
    ['nothing known where no touchpoint tells it', [touch('2026-10-01', {})], undefined],
    ['a cost of nothing, which is known', [touch('2026-10-01', { costMinor: 0 })], 0],
    [
      'the last 365 days',
      [touch('2025-11-21', { costMinor: 5 }), touch('2025-11-22', { costMinor: 70 })],
      70,
    ],
    ['nothing that is still to come', [touch('2026-11-22', { costMinor: 5 })], undefined],
  ])('is %s', (_what, events, expected) => {
    expect(costOf(events)).toBe(expected);
  });

  it('is that of the last active year where the customer stopped buying before', () => {
    const events = [touch('2024-05-01', { costMinor: 900 }), touch('2026-09-01', { costMinor: 70 })];

    expect(costOf(events, {}, [anOrder('2024-06-01')])).toBe(900);
    expect(costOf(events, {}, [anOrder('2026-01-15')])).toBe(70);
  });

  it('is the whole figure of the customer list where there is one', () => {
    expect(costOf([touch('2026-10-01', { costMinor: 30_000 })], { costToServe12mMinor: 100_000 })).toBe(
      100_000,
    );
  });
});

describe('contacts between the customer and us', () => {
  const touch = (date: string, channel: string, inbound?: boolean): AnEvent => ({
    kind: 'touchpoint',
    date,
    channel,
    ...(inbound !== undefined && { inbound }),
  });

  it('counts the tickets of 365 days, and none where tickets are kept but older', () => {
    expect(factsOf([touch('2026-01-01', 'ticket'), touch('2026-01-01', 'ticket')]).tickets12m).toBe(2);
    expect(factsOf([touch('2025-11-21', 'ticket')]).tickets12m).toBe(0);
    expect(factsOf([touch('2026-01-01', 'call')])).not.toHaveProperty('tickets12m');
  });

  it.each<[string, AnEvent[], string | undefined]>([
    ['a call of the customer', [touch('2026-05-01', 'call', true)], '2026-05-01'],
    ['a ticket', [touch('2026-05-01', 'ticket')], '2026-05-01'],
    ['not a ticket that we opened', [touch('2026-05-01', 'ticket', false)], undefined],
    ['not our visit', [touch('2026-05-01', 'visit')], undefined],
    ['a complaint', [{ kind: 'complaint', opened: '2026-06-01' }], '2026-06-01'],
  ])('takes for the last time it came to us %s', (_what, events, expected) => {
    expect(factsOf(events).lastInbound).toBe(expected);
  });

  it('takes the later of the list and the events for it', () => {
    const events = [touch('2026-05-01', 'call', true)];

    expect(factsOf(events, { lastInbound: '2026-01-01' }).lastInbound).toBe('2026-05-01');
    expect(factsOf(events, { lastInbound: '2026-08-01' }).lastInbound).toBe('2026-08-01');
  });

  it('counts our contacts after the day of the last order', () => {
    const events = [
      touch('2026-02-01', 'email'),
      touch('2026-03-01', 'email'),
      touch('2026-03-02', 'call'),
      touch('2026-03-03', 'call', true),
    ];

    expect(factsOf(events, {}, [anOrder('2026-03-01')]).contactsSinceLastOrder).toBe(1);
    expect(factsOf(events, {}, [anOrder('2026-04-01')]).contactsSinceLastOrder).toBe(0);
    expect(factsOf(events)).not.toHaveProperty('contactsSinceLastOrder');
  });
});
