import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../../../shared/history/index.ts';
import { addTallies, EMPTY_TALLY, portfolioFigures, tallyOf } from '../../../../shared/portfolio/index.ts';
import { AS_OF, BY_HAND, buying, NAMES } from './by-hand.ts';

const tallied = (records: readonly CustomerRecord[]) =>
  records.map((record) => tallyOf(record, null, AS_OF)).reduce(addTallies, EMPTY_TALLY);
const figuresOf = (records: readonly CustomerRecord[], names = NAMES) =>
  portfolioFigures(tallied(records), { currency: 'EUR', asOf: AS_OF, names });

describe('a portfolio worked by hand', () => {
  const { figures, customers, bridge, npsClasses, cycles, survival, ...others } = figuresOf(BY_HAND);

  it('says of which days it speaks', () => {
    expect(others).toMatchObject({ asOf: '2026-01-01', since: '2022-02-01', currency: 'EUR' });
    expect(others.monthEnds).toHaveLength(12);
    expect(others.monthEnds[0]).toBe('2025-01-31');
    expect(others.monthEnds[11]).toBe('2025-12-31');
  });

  it('keeps (customers at the end − those that came)/customers at the start', () => {
    expect(customers).toMatchObject({ known: 6, before: 4, now: 5, new: 1, wonBack: 1, lost: 1 });
    // Wilson, 3 of 4: middle (0.75 + 2.7055/8)/(1 + 2.7055/4) = 0.64913, reach 0.29296.
    expect(figures.customerRetention).toMatchObject({ value: (5 - 2) / 4, n: 4 });
    expect(figures.customerRetention.low).toBeCloseTo(0.35617, 5);
    expect(figures.customerRetention.high).toBeCloseTo(0.94209, 5);
  });

  it('keeps of the money what came again, and sets growth against it', () => {
    expect(figures.moneyRetention.value).toBeCloseTo((100 + 80 + 0 + 185) / 785, 12);
    expect(figures.netRetention.value).toBeCloseTo((150 + 80 + 0 + 365) / 785, 12);
  });

  it('bridges from year to year', () => {
    expect(bridge).toMatchObject({ before: 785, after: 765 });
    expect(bridge.steps.map(({ step, customers: n, amount }) => [step, n, amount])).toEqual([
      ['new', 1, 100],
      ['wonBack', 1, 70],
      ['grown', 2, 230],
      ['shrunk', 1, -120],
      ['lost', 1, -300],
    ]);
    expect(bridge.steps[2]?.leaders).toEqual([
      { customerId: 'f', name: 'F', amount: 180 },
      { customerId: 'a', name: 'A', amount: 50 },
    ]);
  });

  it('averages what customers answer and how long they wait', () => {
    // Of a, b, d, f: two promoters, one passive, one detractor; c is gone. √((2/4 + 1/4 − (1/4)²)/4) = 0.4146.
    expect(npsClasses).toEqual({ promoters: 2, passives: 1, detractors: 1 });
    expect(figures.nps).toMatchObject({ value: 0.25, n: 4 });
    expect(figures.nps.se).toBeCloseTo(0.4146, 4);
    expect(figures.answered.value).toBe(4 / 5);
    // 0.9, 0.6, 0.3: s = 0.3, s/√3, t(2) = 2.92.
    expect(figures.satisfaction.value).toBeCloseTo(0.6, 12);
    expect(figures.satisfaction.se).toBeCloseTo(0.3 / Math.sqrt(3), 12);
    expect(figures.satisfaction.high).toBeCloseTo(0.6 + (2.919986 * 0.3) / Math.sqrt(3), 6);
    // a 365, b 276, d 90, e 1338 days.
    expect(figures.purchaseCycle).toMatchObject({ value: (365 + 276 + 90 + 1338) / 4, n: 4 });
    expect(cycles.find(({ quadrant }) => quadrant === null)).toMatchObject({ n: 4, median: (276 + 365) / 2 });
  });

  it('sets own sales against the wallets that are known', () => {
    // a 150 of 300, b 80 of 50, which counts as 80; of all sales 765.
    expect(figures.walletShare.value).toBeCloseTo(230 / 380, 12);
    expect(figures.walletCoverage.value).toBeCloseTo(230 / 765, 12);
  });

  it('tells who moved the share of money that is kept', () => {
    // A year ago a was the only customer and brought 100 again: all was kept.
    const { moved, value } = figures.moneyRetention;
    expect(moved).toMatchObject({ before: 1, change: Number(value) - 1 });
    expect(moved?.parts.map(({ what, name }) => [what, name])).toEqual([
      ['customer', 'C'],
      ['customer', 'B'],
      ['others', null],
    ]);
    expect(moved?.parts[0]?.effect).toBeCloseTo(-300 / 785, 12);
    expect(moved?.parts[1]?.effect).toBeCloseTo(-120 / 785, 12);
    expect(moved?.parts[2]?.effect).toBeCloseTo(0, 12);
  });

  it('lets customers leave when twelve months without an order are over', () => {
    // Of a, b, c, e and f, whom we know for a year, c and e left after twelve months; d came seven months ago.
    expect(survival).toMatchObject([{ months: 12, share: 3 / 5, atRisk: 5 }]);
    // Greenwood 2/(5·3), log(−log) scale: 0.6^exp(±1.6449·√(2/15)/0.5108).
    expect(survival[0]?.low).toBeCloseTo(0.6 ** Math.exp((1.644854 * Math.sqrt(2 / 15)) / 0.510826), 5);
    expect(survival[0]?.high).toBeCloseTo(0.6 ** Math.exp((-1.644854 * Math.sqrt(2 / 15)) / 0.510826), 5);
  });

  it('names nobody who is not known any more', () => {
    const { figures: told, bridge: nameless } = figuresOf(BY_HAND, new Map());
    expect(told.moneyRetention.moved?.parts).toHaveLength(1);
    expect(told.moneyRetention.moved?.parts[0]?.effect).toBeCloseTo(-420 / 785, 12);
    expect(nameless.steps.flatMap(({ leaders }) => leaders)).toEqual([]);
  });
});

describe('up-sell and cross-sell', () => {
  const upgraded = buying('up', [
    ['2024-03-01', 100],
    ['2024-06-01', 100],
    ['2025-03-01', 150],
    ['2025-06-01', 150],
  ]);
  const steady = buying('steady', [
    ['2024-03-01', 300],
    ['2024-06-01', 300],
    ['2025-03-01', 300],
    ['2025-06-01', 300],
  ]);
  const category = (name: string, year: number) => ({ category: name, year, purchases: 1, netMinor: 100 });

  it('counts customers that buy for a fifth more at a time, and their sales', () => {
    const { figures } = figuresOf([upgraded, steady]);
    expect(figures.upsellCustomers).toMatchObject({ value: 1 / 2, n: 2 });
    expect(figures.upsellSales.value).toBeCloseTo(300 / 900, 12);
  });

  it('counts customers that bought another kind for the first time', () => {
    const widened = { ...upgraded, assortment: [category('tea', 2023), category('mugs', 2025)] };
    const same = { ...steady, assortment: [category('tea', 2023), category('tea', 2025)] };
    const { figures } = figuresOf([widened, same]);
    expect(figures.crossSellCustomers).toMatchObject({ value: 1 / 2, n: 2 });
    expect(figures.crossSellSales.value).toBeCloseTo(300 / 900, 12);
  });
});

describe('cohorts', () => {
  it('tell the share that bought in each whole quarter since they came', () => {
    const { cohorts } = figuresOf([
      buying('x', [
        ['2025-02-01', 1],
        ['2025-05-01', 1],
        ['2025-11-01', 1],
      ]),
      buying('y', [['2025-03-01', 1]]),
      buying('z', [['2025-10-01', 1]]),
    ]);
    expect(cohorts).toEqual({
      unit: 'quarter',
      rows: [
        { begin: '2025-01-01', customers: 2, active: [1, 0.5, 0, 0.5] },
        { begin: '2025-10-01', customers: 1, active: [1] },
      ],
    });
  });
});

describe('nobody', () => {
  it('has no figures, and no history to tell', () => {
    const { figures, since, bridge, survival } = figuresOf([]);
    expect(Object.values(figures).every(({ value, moved }) => value === null && moved === null)).toBe(true);
    expect(since).toBeNull();
    expect(bridge).toMatchObject({ before: 0, after: 0 });
    expect(survival).toEqual([]);
  });
});
