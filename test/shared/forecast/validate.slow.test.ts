import { describe, expect, it } from 'vitest';
import {
  type ForecastName,
  type Validation,
  validateForecast,
  validateRolling,
} from '../../../shared/forecast/index.ts';
import { AS_OF, drawn, TRUTHS } from './made-up.ts';
import { cdnowSample, hasReferenceData, northwind, onlineRetail } from './public-orders.ts';

const HALF_A_YEAR = 182;

function buyersOf({ forecasts }: Validation, name: ForecastName) {
  return forecasts.find((forecast) => forecast.name === name)?.buyers ?? null;
}

describe('validateForecast', () => {
  it.each(TRUTHS)('keeps its promises on customers of $name', ({ model, parameters }) => {
    const validations = [11, 12, 13].map((seed) =>
      validateForecast(drawn(model, parameters, 300, seed), AS_OF, HALF_A_YEAR),
    );
    const meanOf = (value: (validation: Validation) => number) =>
      validations.reduce((sum, validation) => sum + value(validation), 0) / validations.length;

    expect(meanOf((validation) => validation.coverage.promised)).toBeGreaterThan(0.87);
    expect(meanOf((validation) => validation.coverage.held)).toBeGreaterThan(0.87);
    expect(meanOf((validation) => validation.coverage.held)).toBeLessThan(0.95);
    // With thirty customers a group, chance alone brings about .06.
    expect(meanOf((validation) => buyersOf(validation, 'auto')?.calibrationError ?? 1)).toBeLessThan(0.085);
    for (const validation of validations) {
      const auto = buyersOf(validation, 'auto');
      expect(validation.customers).toBe(300);
      expect(validation.trust).not.toBe('poor');
      expect(auto?.logLoss).toBeLessThan(buyersOf(validation, 'same_rate')?.logLoss ?? 0);
    }
  });

  it('says that few customers cannot tell', () => {
    expect(validateForecast([[AS_OF - 300, AS_OF - 20]], AS_OF, 30).trust).toBe('unknown');
    expect(validateForecast([], AS_OF, 30)).toMatchObject({ customers: 0, trust: 'unknown' });
  });

  it('has no rule that needs a window before where there was none', () => {
    const young = Array.from({ length: 30 }, (_, i) => [AS_OF - 20 + (i % 10), AS_OF - 5, AS_OF + 9]);
    const validation = validateForecast(young, AS_OF, 60);

    expect(buyersOf(validation, 'same_share')).toBeNull();
    expect(buyersOf(validation, 'hiatus_rule')).toBeNull();
    expect(buyersOf(validation, 'auto')).not.toBeNull();
  });

  it('rolls back through the past', () => {
    const [bg] = TRUTHS;
    const histories = bg ? drawn(bg.model, bg.parameters, 60, 4) : [];
    const ends = validateRolling(histories, AS_OF, 30, { origins: 3 }).map(
      ({ calibrationEnd }) => calibrationEnd,
    );

    expect(ends).toEqual([AS_OF - 30, AS_OF - 60, AS_OF - 90]);
  });
});

/** The best of what the packages reach and of what is knowable beforehand, on the same calibration and holdout. */
const PUBLIC = [
  {
    name: 'Online Retail',
    read: onlineRetail,
    logLoss: 0.5615,
    brier: 0.1936,
    recencyAuc: 0.6775,
    calibrationError: 0.05,
  },
  // 88 customers, of whom 8 did not buy: chance alone makes the calibration error larger than that.
  {
    name: 'Northwind',
    read: northwind,
    logLoss: 0.348,
    brier: 0.094,
    recencyAuc: 0.6305,
    calibrationError: 0.15,
  },
  {
    name: 'CDNOW sample',
    read: cdnowSample,
    logLoss: 0.5067,
    brier: 0.1617,
    recencyAuc: 0.7714,
    calibrationError: 0.05,
  },
] as const;

describe.skipIf(!hasReferenceData)('validateForecast on public orders (needs ../shared/data)', () => {
  it.each(PUBLIC)('is better than any package, and than the window before: $name', ({ read, ...best }) => {
    const { histories, calibrationEnd, holdoutDays } = read();
    const auto = buyersOf(validateForecast(histories, calibrationEnd, holdoutDays), 'auto');

    expect(auto?.logLoss).toBeLessThanOrEqual(best.logLoss);
    expect(auto?.brier).toBeLessThanOrEqual(best.brier);
    expect(auto?.auc).toBeGreaterThanOrEqual(best.recencyAuc);
    expect(auto?.calibrationError).toBeLessThanOrEqual(best.calibrationError);
  });
});
