import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, decodeLedger, encodeLedger, foldOrders, isoDateOf } from '../../../shared/history/index.ts';

const anyOrder = fc.record(
  {
    date: fc.integer({ min: 0, max: 40_000 }).map(isoDateOf),
    netMinor: fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
    costMinor: fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
  },
  { requiredKeys: ['date', 'netMinor'] },
);

describe('ledger', () => {
  it('makes one occasion of the invoices of one day', () => {
    const ledger = foldOrders(
      [],
      [
        { date: '2026-03-02', netMinor: 10_000 },
        { date: '2026-03-02', netMinor: 5_000, costMinor: 3_000 },
        { date: '2026-03-02', netMinor: -2_000 },
      ],
    );

    expect(ledger).toEqual([
      {
        day: dayOf('2026-03-02'),
        purchases: 2,
        netMinor: 13_000,
        refundMinor: 2_000,
        costedNetMinor: 5_000,
        costMinor: 3_000,
      },
    ]);
  });

  it('gives the same bytes whatever the order and the pieces', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 40 }), fc.nat(40), fc.integer(), (orders, cut, seed) => {
        const whole = foldOrders([], orders);
        const shuffled = [...orders].sort((a, b) => ((a.netMinor ^ seed) % 97) - ((b.netMinor ^ seed) % 97));
        const pieces = foldOrders(foldOrders([], shuffled.slice(0, cut)), shuffled.slice(cut));

        expect(encodeLedger(pieces)).toEqual(encodeLedger(whole));
      }),
    );
  });

  it('takes an order out again without a trace', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 20 }), anyOrder, (orders, mistake) => {
        const clean = foldOrders([], orders);
        const corrected = foldOrders(foldOrders(clean, [mistake]), [], [mistake]);

        expect(corrected).toEqual(clean);
      }),
    );
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 40 }), (orders) => {
        const ledger = foldOrders([], orders);

        expect(decodeLedger(encodeLedger(ledger))).toEqual(ledger);
      }),
    );
  });

  it('keeps a weekly buyer of five years in about two kilobytes', () => {
    const orders = Array.from({ length: 260 }, (_, week) => ({
      date: isoDateOf(dayOf('2021-11-22') + 7 * week),
      netMinor: 450_000 + week * 97,
    }));

    expect(encodeLedger(foldOrders([], orders)).length).toBeLessThan(2_400);
  });

  it('says so when bytes were cut off', () => {
    const bytes = encodeLedger(foldOrders([], [{ date: '2026-03-02', netMinor: 10_000 }]));

    expect(() => decodeLedger(bytes.slice(0, 2))).toThrow(/middle of a number/);
  });
});
