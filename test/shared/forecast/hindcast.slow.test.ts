import { describe, expect, it } from 'vitest';
import { customerForecaster, fitForecast, purchasesUntil, validateForecast } from '#shared/forecast';
import { AS_OF, drawn, TRUTHS } from './made-up.ts';
import { cdnowSample, hasReferenceData, northwind, onlineRetail } from './public-orders.ts';

const HALF_A_YEAR = 182;
const PORTFOLIOS = 24;

describe.each(TRUTHS)('hindcast of customers that are as $name says', ({ model, parameters }) => {
  const looked = Array.from({ length: PORTFOLIOS }, (_, seed) => {
    const histories = drawn(model, parameters, 100, 100 + seed);
    const { hindcast } = fitForecast(histories, AS_OF + HALF_A_YEAR, { horizonDays: HALF_A_YEAR });
    return hindcast ?? [];
  }).flat();
  const meanOf = (value: (one: (typeof looked)[number]) => number) =>
    looked.reduce((sum, one) => sum + value(one), 0) / looked.length;

  it('has ranges that hold about 90% of the customers, as they promised', () => {
    expect(looked).toHaveLength(PORTFOLIOS);
    expect(meanOf(({ ranges }) => ranges.promised)).toBeGreaterThan(0.87);
    expect(meanOf(({ ranges }) => ranges.promised)).toBeLessThan(0.95);
    expect(meanOf(({ ranges }) => ranges.held)).toBeGreaterThan(0.86);
    expect(meanOf(({ ranges }) => ranges.held)).toBeLessThan(0.96);
  });

  it('has ranges for all orders together that hold at least nine of ten', () => {
    const held = meanOf(({ orders: { low, high, came } }) => Number(low <= came && came <= high));

    expect(held).toBeGreaterThanOrEqual(0.9);
  });

  it('expects as many orders and buyers as come', () => {
    const came = meanOf(({ orders }) => orders.came);
    const buyersOf = (name: 'expected' | 'bought') =>
      meanOf(({ buyers }) => buyers.reduce((sum, one) => sum + one[name], 0));

    expect(Math.abs(meanOf(({ orders }) => orders.expected) / came - 1)).toBeLessThan(0.12);
    expect(Math.abs(buyersOf('expected') / buyersOf('bought') - 1)).toBeLessThan(0.12);
  });
});

describe.skipIf(!hasReferenceData)('hindcast on public orders (needs ../shared/data)', () => {
  describe.each([
    ['Online Retail', onlineRetail],
    ['CDNOW sample', cdnowSample],
    ['Northwind', northwind],
  ] as const)('of %s', (_, read) => {
    const { histories } = hasReferenceData ? read() : { histories: [] };
    const asOf = Math.max(0, ...histories.flat());

    it.each([91, 365])(
      'agrees with a forecast made on that day, counted again, over %i days',
      (horizonDays) => {
        const { hindcast } = fitForecast(histories, asOf, { horizonDays });
        if (!hindcast) throw new Error('nothing was looked back at');
        const { from, until } = hindcast;
        const then = histories.filter(([first = until]) => first <= from);
        const came = then.map((days) => days.filter((day) => day > from && day <= until).length);
        const known = then.map((days) => days.filter((day) => day <= from));
        const forecast = fitForecast(known, from, { horizonDays: until - from });
        const expected = known.flatMap((days) => purchasesUntil(days, from) ?? []);
        const told = expected.map(customerForecaster(forecast, until - from));
        const { coverage } = validateForecast(histories, from, until - from);

        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        const total = sum(told.map((one) => one.expectedOrders));
        expect(hindcast.customers).toBe(then.length);
        expect(hindcast.orders.came).toBe(sum(came));
        expect(sum(hindcast.buyers.map(({ bought }) => bought))).toBe(came.filter((n) => n > 0).length);
        // The forecast of that day could also learn from the shorter or older windows that it had.
        expect(Math.abs(hindcast.orders.expected / total - 1)).toBeLessThan(0.06);
        expect(Math.abs(hindcast.ranges.held - coverage.held)).toBeLessThan(0.1);
        expect(Math.abs(hindcast.ranges.promised - coverage.promised)).toBeLessThan(0.05);
      },
    );
  });
});
