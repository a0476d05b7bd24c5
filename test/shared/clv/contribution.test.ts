import { describe, expect, it } from 'vitest';
import { assumedMargin, contribution, knownMargin, lastActiveYear } from '#shared/clv';
import { dayOf, foldOrders } from '#shared/history';

const order = (date: string, netMinor: number, costMinor?: number) => ({
  date,
  netMinor,
  ...(costMinor === undefined ? {} : { costMinor }),
});

describe('the last active year', () => {
  const ledger = foldOrders(
    [],
    [
      order('2024-05-01', 1),
      order('2024-05-02', 10),
      order('2025-05-01', 100),
      order('2025-06-01', -30),
      order('2025-12-01', -1000),
    ],
  );

  it('is the 365 days that end with the last order, and the refunds since', () => {
    const year = lastActiveYear(ledger, dayOf('2025-05-01'), dayOf('2025-07-01'));

    expect(year).toEqual({ netMinor: 80, refundMinor: 30, costedNetMinor: 0, costMinor: 0 });
  });
});

describe('margin', () => {
  const year = { netMinor: 500, refundMinor: 0, costedNetMinor: 400, costMinor: 300 };

  it.each([
    ['the costs on the orders come first', knownMargin(year, 0.5), { rate: 0.25, source: 'orders' }],
    [
      'then what the company says',
      knownMargin({ ...year, costedNetMinor: 0 }, 0.5),
      { rate: 0.5, source: 'customer' },
    ],
    [
      'a cost above five times the sales is bounded',
      knownMargin({ ...year, costMinor: 2000 }, 0.5),
      { rate: -1, source: 'orders' },
    ],
    ['nothing known', knownMargin(null, undefined), null],
    ['the portfolio stands in', assumedMargin(0.2, 0.3), { rate: 0.2, source: 'portfolio' }],
    ['else the default', assumedMargin(null, 0.3), { rate: 0.3, source: 'default' }],
  ])('%s', (_, margin, expected) => {
    expect(margin).toEqual(expected);
  });
});

describe('contribution', () => {
  it('is what the margin leaves of the sales, less the cost to serve', () => {
    expect(contribution(1000, 0.25, 400)).toEqual({ sales: 1000, gross: 250, costToServe: 400, net: -150 });
  });
});
