import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CustomerEvent } from '../../../shared/contracts/index.ts';
import {
  dayOf,
  EMPTY_RELATIONS,
  foldEvents,
  isoDateOf,
  type Relations,
  relationsOf,
} from '../../../shared/history/index.ts';
import { anyEvent, anyTouchpoint } from './any-event.ts';

let events = 0;
const event = (given: object): CustomerEvent => {
  events += 1;
  return CustomerEvent.parse({ eventId: `e-${events}`, customerId: 'c-1', ...given });
};

const bytesOf = (relations: Relations) => JSON.stringify(relations).length;

describe('relations', () => {
  it('are nothing where nothing happened', () => {
    expect(relationsOf([])).toEqual({});
  });

  it('sum the touchpoints of a day by channel and by who came to whom', () => {
    const visit = { kind: 'touchpoint', date: '2026-03-02', channel: 'visit' };

    const relations = relationsOf([
      event({ ...visit, hours: 1.5 }),
      event({ ...visit, hours: 2, costMinor: 40_000 }),
      event({ ...visit, date: '2026-03-01' }),
      event({ ...visit, channel: 'ticket' }),
    ]);

    expect(relations).toEqual({
      touches: [
        { channel: 'ticket', inbound: true, days: [[dayOf('2026-03-02'), 1, 0, 0, 0]] },
        {
          channel: 'visit',
          inbound: false,
          days: [
            [dayOf('2026-03-01'), 1, 0, 0, 0],
            [dayOf('2026-03-02'), 2, 2, 40_000, 90],
          ],
        },
      ],
    });
  });

  it('keep every term, answer, complaint, contact, estimate, referral, outcome and step in a programme, and count equal ones', () => {
    const relations = relationsOf([
      event({ kind: 'contract', start: '2025-01-01', end: '2025-12-31', annualValueMinor: 900_000 }),
      event({ kind: 'survey', date: '2026-01-10', nps: 9 }),
      event({ kind: 'complaint', opened: '2026-02-01' }),
      event({ kind: 'signal', date: '2026-02-02', page: 'prices', usageTrend: -0.3 }),
      event({ kind: 'contact', circle: 1, name: 'Anna Nowak', attitude: 'supportive' }),
      event({ kind: 'contact', circle: 1, name: 'Jan Kot', attitude: 'supportive' }),
      event({ kind: 'wallet', date: '2026-01-01', rank: 2, suppliers: 3 }),
      event({ kind: 'referral', date: '2026-01-05', won: true }),
      event({ kind: 'outcome', date: '2026-01-06', action: 'A08', done: true }),
      event({ kind: 'membership', date: '2026-01-07', what: 'redeemed', points: 500, costMinor: 2500 }),
    ]);

    expect(relations).toEqual({
      contracts: [
        { start: dayOf('2025-01-01'), end: dayOf('2025-12-31'), annualValueMinor: 900_000, count: 1 },
      ],
      surveys: [{ day: dayOf('2026-01-10'), nps: 9, count: 1 }],
      complaints: [{ opened: dayOf('2026-02-01'), count: 1 }],
      views: [{ page: 'prices', days: [[dayOf('2026-02-02'), 1]] }],
      usage: [{ day: dayOf('2026-02-02'), trend: -0.3, count: 1 }],
      contacts: [{ circle: 1, attitude: 'supportive', count: 2 }],
      wallets: [{ day: dayOf('2026-01-01'), rank: 2, suppliers: 3, count: 1 }],
      referrals: [{ day: dayOf('2026-01-05'), won: true, count: 1 }],
      outcomes: [{ day: dayOf('2026-01-06'), action: 'A08', done: true, count: 1 }],
      memberships: [{ day: dayOf('2026-01-07'), what: 'redeemed', points: 500, costMinor: 2500, count: 1 }],
    });
  });

  it('are the same text whatever the order and the pieces', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 30 }),
        fc.nat(30),
        fc.func(fc.nat(9)),
        (events, cut, rank) => {
          const shuffled = [...events].sort((a, b) => rank(a.eventId) - rank(b.eventId));
          const pieces = foldEvents(relationsOf(shuffled.slice(0, cut)), shuffled.slice(cut));

          expect(JSON.stringify(pieces)).toBe(JSON.stringify(relationsOf(events)));
        },
      ),
    );
  });

  it('are the same text after any corrections', () => {
    const corrected = fc.record({ wrong: anyEvent, right: anyEvent, atOnce: fc.boolean() });
    fc.assert(
      fc.property(fc.array(corrected, { maxLength: 15 }), (history) => {
        const before = relationsOf(history.map(({ wrong }) => wrong));
        const after = history.reduce(
          (relations, { wrong, right, atOnce }) =>
            atOnce
              ? foldEvents(relations, [right], [wrong])
              : foldEvents(foldEvents(relations, [], [wrong]), [right]),
          before,
        );

        expect(JSON.stringify(after)).toBe(JSON.stringify(relationsOf(history.map(({ right }) => right))));
      }),
    );
  });

  it('keep no trace of an event that was taken out, also after a while as text in a store', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 20 }), anyEvent, (events, mistake) => {
        const clean = relationsOf(events);
        const stored: Relations = JSON.parse(JSON.stringify(foldEvents(clean, [mistake])));

        expect(JSON.stringify(foldEvents(stored, [], [mistake]))).toBe(JSON.stringify(clean));
      }),
    );
  });

  it('leave no fraction of an hour behind', () => {
    fc.assert(
      fc.property(fc.array(anyTouchpoint, { minLength: 1, maxLength: 20 }), (touchpoints) => {
        expect(foldEvents(relationsOf(touchpoints), [], touchpoints)).toEqual(EMPTY_RELATIONS);
      }),
    );
  });

  it('keep no names of persons', () => {
    const relations = relationsOf([
      event({ kind: 'contact', circle: 2, name: 'Anna Nowak', role: 'accountant' }),
    ]);

    expect(JSON.stringify(relations)).not.toMatch(/Anna|accountant|e-\d/);
  });

  it('keep five thousand page views of three years and a touchpoint on each working day small', () => {
    const start = dayOf('2023-11-22');
    const pages = ['cancellation', 'support', 'prices'];
    const views = Array.from({ length: 5000 }, (_, i) =>
      event({ kind: 'signal', date: isoDateOf(start + ((i * 37) % 1095)), page: pages[i % 3] }),
    );
    const calls = Array.from({ length: 780 }, (_, i) =>
      event({
        kind: 'touchpoint',
        date: isoDateOf(start + Math.floor((i * 7) / 5)),
        channel: 'call',
        hours: 0.5,
      }),
    );

    expect(bytesOf(relationsOf(views))).toBeLessThan(36_000);
    expect(bytesOf(relationsOf(calls))).toBeLessThan(16_000);
  });
});
