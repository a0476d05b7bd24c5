import { describe, expect, it } from 'vitest';
import type { AnyPurchaseModel } from '../../../shared/btyd/index.ts';
import { countsOf } from '../../../shared/forecast/counts.ts';
import { modelOf, pAliveBy } from '../../../shared/forecast/expert-models.ts';
import {
  customerForecaster,
  fitForecast,
  meanOver,
  prospectsForecaster,
  purchasesUntil,
  shareIfActive,
} from '../../../shared/forecast/index.ts';
import { AS_OF, drawn, TRUTHS } from './made-up.ts';

const YEAR = 365;

describe.each(TRUTHS)('the prospects of customers that buy by $name', ({ model, parameters }) => {
  const histories = drawn(model, parameters, 150, 3);
  const forecast = fitForecast(histories, AS_OF, { horizonDays: YEAR });
  const customers = histories.flatMap((occasions) => purchasesUntil(occasions, AS_OF) ?? []);
  const prospectsOf = prospectsForecaster(forecast, YEAR);

  it('forecast what the forecast does, and leave open what agrees with it', () => {
    const forecastOf = customerForecaster(forecast, YEAR);
    for (const customer of customers) {
      const { possibilities, ...forecastHere } = prospectsOf(customer);

      expect(forecastHere).toEqual(forecastOf(customer));
      expect(meanOver(possibilities, ({ pAlive }) => pAlive)).toBeCloseTo(forecastHere.pAlive, 9);
    }
  });

  it('hold a share of the horizon near that of the models: P(alive) · E[share | alive], on average to .02', () => {
    const errors = customers.map((customer) => {
      const { possibilities, pAlive } = prospectsOf(customer);
      const counts = countsOf(customer);
      let share = 0;
      let alive = 0;
      for (const expert of forecast.experts) {
        const byModel = modelOf(expert) as AnyPurchaseModel;
        const said = byModel.pAlive(expert.parameters, counts);
        const saidHere = pAliveBy(expert)(expert.parameters, counts);
        share += (expert.weight * saidHere * byModel.activeShare(expert.parameters, counts, YEAR / 7)) / said;
        alive += expert.weight * saidHere;
      }
      const drawnShare = meanOver(possibilities, (one) => one.pAlive * shareIfActive(one, YEAR));
      return drawnShare - (pAlive * share) / alive;
    });

    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(Math.abs(mean)).toBeLessThan(0.02);
  });

  it('never find a customer less probably active for a further order today', () => {
    for (const customer of customers) {
      const bought = purchasesUntil([...customer.occasions.filter((day) => day < AS_OF), AS_OF], AS_OF);

      expect(bought && prospectsOf(bought).pAlive).toBeGreaterThanOrEqual(
        prospectsOf(customer).pAlive - 1e-12,
      );
    }
  });
});
