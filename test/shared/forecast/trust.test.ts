import { describe, expect, it } from 'vitest';
import { howFarToTrust } from '../../../shared/forecast/index.ts';
import { trustIn } from '../../../shared/forecast/trust.ts';

function forecast(name: 'auto' | 'same_rate' | 'hiatus_rule', logLoss: number, calibrationError = 0.03) {
  return {
    name,
    buyers: { logLoss, brier: 0.16, calibrationError, auc: 0.75 },
    orders: { mae: 1, rmse: 2, bias: -0.0849 },
  };
}

const rule = forecast('hiatus_rule', 0.5);

describe('trustIn', () => {
  it.each([
    ['good', 'close, and as good as any rule', forecast('auto', 0.5), 1000, 0.3],
    ['good', 'a rule better by less than 2%', forecast('auto', 0.509), 1000, 0.3],
    ['poor', 'a rule clearly better', forecast('auto', 0.511), 1000, 0.3],
    // Chance alone puts half of √(10 · .3 · .7/1000) = .046 between chances and shares: .05 + .023 is the limit.
    ['good', 'off by little more than chance', forecast('auto', 0.5, 0.072), 1000, 0.3],
    ['fair', 'off by more', forecast('auto', 0.5, 0.074), 1000, 0.3],
    ['good', 'off by as much among few, where chance does more', forecast('auto', 0.5, 0.074), 100, 0.3],
    ['unknown', 'fewer than twenty customers', forecast('auto', 0.4), 19, 0.5],
    ['unknown', 'two who bought again', forecast('auto', 0.4), 40, 0.05],
    ['unknown', 'two who did not', forecast('auto', 0.4), 40, 0.95],
  ] as const)('is %s: %s', (grade, _what, auto, customers, boughtAgain) => {
    expect(trustIn([auto, rule, forecast('same_rate', 0.7)], customers, boughtAgain)).toBe(grade);
  });
});

describe('howFarToTrust', () => {
  it('gives the grade with what the forecast was off by', () => {
    expect(howFarToTrust({ trust: 'fair', forecasts: [forecast('auto', 0.5, 0.0312), rule] })).toEqual({
      trust: 'fair',
      chancesOff: 0.0312,
      ordersOff: 0.0849,
    });
  });

  it('has no figures where nothing was foreseen', () => {
    const forecasts = [{ name: 'auto' as const, buyers: null, orders: null }];

    expect(howFarToTrust({ trust: 'unknown', forecasts })).toEqual({
      trust: 'unknown',
      chancesOff: 0,
      ordersOff: 0,
    });
  });
});
