import { describe, expect, it } from 'vitest';
import {
  contractValue,
  defaultDiscountRate,
  discountedSum,
  FORECAST_YEARS,
  historicalContractValue,
  historicalValue,
  presentValues,
  valueIfActive,
} from '#shared/clv';
import { foldOrders, isoDateOf } from '#shared/history';

const AS_OF = 20_000;
const ago = (days: number, netMinor: number) => ({ date: isoDateOf(AS_OF - days), netMinor });
const ECONOMICS = { marginRate: 0.5, costToServe: 0, discountRate: 0.1, acquisitionCost: 0 };

describe('historical value', () => {
  it('compounds each day’s contribution to today', () => {
    const ledger = foldOrders([], [ago(730, 1000), ago(0, 1000)]);

    const value = historicalValue(ledger, { first: AS_OF - 730, last: AS_OF, asOf: AS_OF }, ECONOMICS);

    expect(value).toBeCloseTo(500 * 1.1 ** 2 + 500, 9);
  });

  it('charges the cost to serve of each active year where it ends, and the cost of winning at the start', () => {
    const ledger = foldOrders([], [ago(730, 1000), ago(365, 1000)]);

    const value = historicalValue(
      ledger,
      { first: AS_OF - 730, last: AS_OF - 365, asOf: AS_OF },
      { ...ECONOMICS, costToServe: 100, acquisitionCost: 40 },
    );

    expect(value).toBeCloseTo((500 - 100 - 40) * 1.1 ** 2 + (500 - 100) * 1.1, 9);
  });

  it('books a contract’s year where the year begins', () => {
    const span = { start: AS_OF - 400, end: AS_OF + 330, asOf: AS_OF };

    const value = historicalContractValue(1000, span, { discountRate: 0.1, acquisitionCost: 0 });

    expect(value).toBeCloseTo(1000 * (1.1 ** (400 / 365) + 1.1 ** (35 / 365)), 9);
  });
});

describe('the discounted sum of a forecast', () => {
  it('is the sum of the years, each paid at its end', () => {
    const steady = FORECAST_YEARS.map((year) => Math.min(year, 3));

    expect(discountedSum(steady, presentValues(0.1))).toBeCloseTo(1 / 1.1 + 1 / 1.1 ** 2 + 1 / 1.1 ** 3, 12);
  });

  it('without discount is the forecast itself', () => {
    expect(discountedSum([1, 2, 3, 5, 10], presentValues(0))).toBeCloseTo(10, 12);
  });

  it('stays within 1% of the yearly sum for a steady customer of ten years', () => {
    const yearly = Array.from({ length: 10 }, (_, k) => 1.1 ** -(k + 1)).reduce((a, b) => a + b, 0);

    expect(Math.abs(discountedSum([1, 2, 3, 5, 10], presentValues(0.1)) / yearly - 1)).toBeLessThan(0.01);
  });
});

describe('value if active', () => {
  const future = { orders: [10, 10, 10, 10, 10], activeYears: [1, 1, 1, 1, 1] };
  const worth = {
    marginPerOrder: 11,
    costToServe: 55,
    presentValues: presentValues(0.1),
    contribution: 1000,
    tenureDays: 800,
  };

  it('is the margin of the orders to come less the service while it stays', () => {
    expect(valueIfActive(future, worth)).toBeCloseTo((10 * 11 - 55) / 1.1, 9);
  });

  it.each([
    ['five years of contribution', 800, 10, 50],
    ['three while the history is shorter than a year', 364, 10, 30],
    ['nothing for a customer that costs more than it brings', 800, -10, 0],
  ])('claims at most %s', (_, tenureDays, contribution, most) => {
    expect(valueIfActive(future, { ...worth, tenureDays, contribution })).toBeCloseTo(most, 12);
    expect(contractValue(contribution, 9, tenureDays)).toBeLessThanOrEqual(most);
  });
});

describe('the default discount rate', () => {
  it.each([
    ['EUR', 0.1],
    ['USD', 0.1],
    ['PLN', 0.12],
    ['BRL', 0.18],
    ['CZK', 0.1],
  ])('of %s is %f a year', (currency, rate) => {
    expect(defaultDiscountRate(currency)).toBe(rate);
  });
});
