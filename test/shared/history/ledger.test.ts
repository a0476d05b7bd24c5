import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, decodeLedger, encodeLedger, foldOrders, isoDateOf } from '../../../shared/history/index.ts';

const anyOrder = fc.record(
  {
    date: fc.integer({ min: 0, max: 40_000 }).map(isoDateOf),
    netMinor: fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
    costMinor: fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
    discountMinor: fc.nat(2 ** 30),
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

  it('keeps what was sold below the list price apart from what was not, and from what does not tell', () => {
    const ledger = foldOrders(
      [],
      [
        { date: '2026-03-02', netMinor: 9_000, discountMinor: 1_000 },
        { date: '2026-03-02', netMinor: 5_000, discountMinor: 0 },
        { date: '2026-03-02', netMinor: 7_000 },
        { date: '2026-03-02', netMinor: -4_500, discountMinor: 500 },
        { date: '2026-03-03', netMinor: 7_000 },
      ],
    );

    expect(ledger.map(({ discounts }) => discounts)).toEqual([
      { toldNetMinor: 9_500, discountedNetMinor: 4_500, discountMinor: 500 },
      undefined,
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

  // 2026-03-02 is day 20514; the zigzag of a number is twice it.
  const BEFORE_DISCOUNTS = [0xc4, 0xc0, 0x02, 0x04, 0xa0, 0x9c, 0x01, 0, 0, 0];

  it('still reads the bytes of ledgers that knew no discounts', () => {
    expect(decodeLedger(Uint8Array.from(BEFORE_DISCOUNTS))).toEqual(
      foldOrders(
        [],
        [
          { date: '2026-03-02', netMinor: 10_000 },
          { date: '2026-03-02', netMinor: 0 },
        ],
      ),
    );
  });

  it('says so when bytes are of a later version', () => {
    expect(() => decodeLedger(Uint8Array.of(2, ...BEFORE_DISCOUNTS))).toThrow(/unknown version 2/);
  });

  it('says so when bytes were cut off', () => {
    const bytes = encodeLedger(foldOrders([], [{ date: '2026-03-02', netMinor: 10_000 }]));

    expect(() => decodeLedger(bytes.slice(0, 2))).toThrow(/middle of a number/);
  });
});
