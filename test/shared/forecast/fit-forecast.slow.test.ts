import { describe, expect, it } from 'vitest';
import { type AnyPurchaseModel, erlangModel } from '../../../shared/btyd/index.ts';
import {
  customerForecaster,
  fitForecast,
  intervalForecaster,
  modelChoice,
  purchasesUntil,
} from '../../../shared/forecast/index.ts';
import { shuffled } from '../btyd/portfolios.ts';
import { AS_OF, drawn, HARD, TRUTHS } from './made-up.ts';

const HALF_A_YEAR = 182;
const [, bg] = TRUTHS;
const portfolio = bg ? drawn(bg.model, bg.parameters, 150, 1) : [];

function forecastsOf(histories: readonly (readonly number[])[], horizonDays: number) {
  const forecast = fitForecast(histories, AS_OF, { horizonDays });
  const purchases = histories.flatMap((occasions) => purchasesUntil(occasions, AS_OF) ?? []);
  return { forecast, purchases, expected: purchases.map(customerForecaster(forecast, horizonDays)) };
}

describe('fitForecast', () => {
  describe.each(Object.entries(HARD))('with %s', (_, histories) => {
    it.each([1, 3650])('is finite and consistent over %i days', (horizonDays) => {
      const { expected, forecast } = forecastsOf(histories, horizonDays);

      expect(forecast.experts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
      for (const { pAlive, pBuysAgain, expectedOrders } of expected) {
        expect(pAlive).toBeGreaterThanOrEqual(pBuysAgain - 1e-9);
        expect(pAlive).toBeLessThanOrEqual(1);
        expect(pBuysAgain).toBeGreaterThanOrEqual(0);
        expect(expectedOrders).toBeGreaterThanOrEqual(pBuysAgain);
        expect(Number.isFinite(expectedOrders)).toBe(true);
      }
    });

    it('has intervals in order', () => {
      const { forecast, purchases } = forecastsOf(histories, HALF_A_YEAR);

      for (const { pAlive, expectedOrders, orders } of purchases
        .slice(0, 2)
        .map(intervalForecaster(forecast, HALF_A_YEAR))) {
        expect(pAlive.low).toBeLessThanOrEqual(pAlive.high);
        expect(expectedOrders.low).toBeLessThanOrEqual(expectedOrders.high);
        expect(orders.low).toBeLessThanOrEqual(orders.high);
        expect(orders.probability).toBeGreaterThan(0.7);
      }
    });
  });

  it('never concludes that nobody ever leaves', () => {
    const { forecast } = forecastsOf(HARD['clockwork, and nobody ever silent'] ?? [], HALF_A_YEAR);
    const silent = purchasesUntil([AS_OF - 700, AS_OF - 672, AS_OF - 644, AS_OF - 616], AS_OF);

    expect(silent && customerForecaster(forecast, HALF_A_YEAR)(silent).pAlive).toBeLessThan(0.9);
  });

  it('keeps buying, staying and ordering consistent for every customer', () => {
    for (const { pAlive, pBuysAgain, expectedOrders } of forecastsOf(portfolio, HALF_A_YEAR).expected) {
      expect(pAlive).toBeGreaterThanOrEqual(pBuysAgain);
      expect(pAlive).toBeLessThan(1);
      expect(expectedOrders).toBeGreaterThanOrEqual(pBuysAgain);
    }
  });

  it('does not look at what happened later', () => {
    const known = portfolio.map((occasions) => occasions.filter((day) => day <= AS_OF));

    expect(fitForecast(portfolio, AS_OF, { horizonDays: HALF_A_YEAR })).toEqual(
      fitForecast(known, AS_OF, { horizonDays: HALF_A_YEAR }),
    );
  });

  it('is the same whatever the order of the customers', () => {
    expect(fitForecast(shuffled(portfolio, 5), AS_OF, { horizonDays: 90 })).toEqual(
      fitForecast(portfolio, AS_OF, { horizonDays: 90 }),
    );
  });

  it('is plain JSON of less than 50 KB', () => {
    const forecast = fitForecast(portfolio, AS_OF, { horizonDays: HALF_A_YEAR });
    const text = JSON.stringify(forecast);

    expect(text.length).toBeLessThan(50 * 1024);
    expect(JSON.parse(text)).toEqual(forecast);
  });

  it('finds a longer future to hold more', () => {
    const { forecast, purchases } = forecastsOf(portfolio, HALF_A_YEAR);
    const [month, year] = [30, 365].map((days) => purchases.map(customerForecaster(forecast, days)));

    for (const [i, soon] of (month ?? []).entries()) {
      expect(year?.[i]?.pBuysAgain).toBeGreaterThan(soon.pBuysAgain);
      expect(year?.[i]?.expectedOrders).toBeGreaterThan(soon.expectedOrders);
    }
  });

  it('believes the past of a portfolio that grows faster than its models say', () => {
    const growing = Array.from({ length: 60 }, (_, i) =>
      // Gaps of about 60, then 30, then 15 days.
      [0, 63, 117, 180, 238, 270, 302, 331, 360, 376, 390, 407, 421, 436, 449].map(
        (day) => AS_OF - 450 + day + ((day * (i + 3)) % 11) - 10,
      ),
    ).map((days) => [...new Set(days)].sort((a, b) => a - b));

    expect(fitForecast(growing, AS_OF, { horizonDays: 60 }).recalibration.drift.log).toBeGreaterThan(0.1);
  });
});

describe('modelChoice', () => {
  const choiceFor = (histories: readonly (readonly number[])[]) =>
    modelChoice(fitForecast(histories, AS_OF, { horizonDays: HALF_A_YEAR }));

  it('sees that customers leave where they do', () => {
    const choice = bg ? choiceFor(drawn(bg.model, bg.parameters, 600, 2)) : null;

    expect(choice?.dropout).toBe('shown');
    expect(choice?.models.find(({ model }) => model === 'nbd')).toMatchObject({ why: 'kept_possible' });
  });

  it('does not say that it knows from a few customers', () => {
    expect(choiceFor(portfolio.slice(0, 8)).dropout).toBe('not_identified');
  });

  it('learns how regular the gaps are', () => {
    const regular = erlangModel(false, 4) as AnyPurchaseModel;
    const histories = drawn(regular, { r: 4, alpha: 6, a: 0.3, b: 4, k: 4 }, 150, 3);

    expect(choiceFor(histories).models[0]?.k).toBeGreaterThanOrEqual(3);
  });

  it('says when it had no past to learn from', () => {
    expect(choiceFor([[AS_OF - 5], [AS_OF - 3, AS_OF]])).toMatchObject({
      corrections: 'defaults',
      pastWindows: 0,
    });
    expect(choiceFor(portfolio)).toMatchObject({ corrections: 'own_past' });
  });
});
