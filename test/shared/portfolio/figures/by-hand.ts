import { type CustomerRecord, dayOf, EMPTY_LEDGER, foldOrders } from '../../../../shared/history/index.ts';

export const AS_OF = dayOf('2026-01-01');

/** A customer by its orders, in whole units of money. */
export function buying(
  customerId: string,
  orders: readonly (readonly [date: string, net: number])[],
  facts: CustomerRecord['facts'] = {},
): CustomerRecord {
  const ledger = foldOrders(
    EMPTY_LEDGER,
    orders.map(([date, net]) => ({ date, netMinor: net * 100 })),
  );
  return { customerId, name: customerId.toUpperCase(), ledger, facts };
}

/**
 * Worked by hand as of 2026-01-01: the last twelve months are those after 2025-01-01, the twelve before those after
 * 2024-01-02.
 *
 * | customer | before | last | was | is | therefore |
 * | --- | --- | --- | --- | --- | --- |
 * | a | 100 | 150 | customer | customer | grown by 50 |
 * | b | 200 | 80 | customer | customer | shrunk by 120 |
 * | c | 300 | 0 | customer | gone | lost 300 |
 * | d | 0 | 60 + 40 | – | customer | new 100 |
 * | e | 0 | 70 | bought in 2022 only | customer | won back 70 |
 * | f | 185 days of 1 a day | 365 | under contract | under contract | grown by 180 |
 * | together | 785 | 765 | 4 | 5 | −20 |
 */
export const BY_HAND: readonly CustomerRecord[] = [
  buying(
    'a',
    [
      ['2023-06-01', 100],
      ['2024-03-01', 100],
      ['2025-03-01', 150],
    ],
    { nps: 10, satisfaction: 0.9, walletAnnualMinor: 30_000 },
  ),
  buying(
    'b',
    [
      ['2024-05-01', 200],
      ['2025-02-01', 80],
    ],
    { nps: 8, satisfaction: 0.6, walletAnnualMinor: 5_000 },
  ),
  buying('c', [['2024-06-01', 300]], { nps: 0 }),
  buying(
    'd',
    [
      ['2025-06-01', 60],
      ['2025-08-30', 40],
    ],
    { nps: 6, satisfaction: 0.3 },
  ),
  buying('e', [
    ['2022-02-01', 500],
    ['2025-10-01', 70],
  ]),
  buying('f', [], {
    nps: 9,
    contract: { start: '2024-07-01', end: '2026-06-30', annualValueMinor: 36_500 },
  }),
];

export const NAMES = new Map(BY_HAND.map(({ customerId, name }) => [customerId, name]));
