import { describe, expect, it } from 'vitest';
import { bgNbd, mbgNbd } from '../../../shared/btyd/index.ts';
import { CDNOW } from './portfolios.ts';
import { expectClose } from './relative.ts';

const TEN_PERCENT_A_YEAR = Math.log(1.1) / 52;

/** At 10% a year and times in weeks, with 30 digits: the mean over λ of (λ/δ) 2F1(1, a; a+b′; −λ/δ). */
const DISCOUNTED = [
  {
    name: 'a first order today',
    model: bgNbd,
    parameters: CDNOW,
    x: 0,
    tX: 0,
    T: 0,
    expected: 4.3632966299524485,
  },
  {
    name: 'a first order today, if one may leave at once',
    model: mbgNbd,
    parameters: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
    x: 0,
    tX: 0,
    T: 0,
    expected: 3.8457736074555258,
  },
  {
    name: 'the first CDNOW customer',
    model: bgNbd,
    parameters: CDNOW,
    x: 2,
    tX: 30.428571428571427,
    T: 38.857142857142854,
    expected: 6.3606386083159645,
  },
  {
    name: 'even dropout',
    model: mbgNbd,
    parameters: { r: 0.8, alpha: 5, a: 25, b: 60 },
    x: 0,
    tX: 0,
    T: 38.857142857142854,
    expected: 0.6018758872395421,
  },
  {
    name: 'next to no dropout',
    model: bgNbd,
    parameters: { r: 4.228, alpha: 48.34, a: 1e-6, b: 1.437 },
    x: 3,
    tX: 20,
    T: 26,
    expected: 53.04670447143395,
  },
  {
    name: 'a frequent buyer, a = 1',
    model: bgNbd,
    parameters: { ...CDNOW, a: 1 },
    x: 300,
    tX: 103.9,
    T: 104,
    expected: 449.493368479731,
  },
  {
    name: 'dropout of all or nobody',
    model: bgNbd,
    parameters: { r: 0.73, alpha: 6.95, a: 1e-8, b: 1e-7 },
    x: 5,
    tX: 30,
    T: 30,
    expected: 84.60659586063107,
  },
  {
    name: 'twenty thousand orders',
    model: bgNbd,
    parameters: CDNOW,
    x: 20_000,
    tX: 520,
    T: 520.1,
    expected: 13475.33734291444,
  },
] as const;

describe('discounted orders without end', () => {
  it.each(DISCOUNTED)('are exact for $name', ({ model, parameters, x, tX, T, expected }) => {
    expectClose(model.discountedOrders(parameters, { x, tX, T }, TEN_PERCENT_A_YEAR), expected, 1e-10);
  });

  it('are fewer the dearer money is', () => {
    const rates = [0.0005, 0.002, 0.01, 0.1, 1];
    const orders = rates.map((rate) => bgNbd.discountedOrders(CDNOW, { x: 2, tX: 30, T: 39 }, rate));

    expect([...orders].sort((a, b) => b - a)).toEqual(orders);
  });
});
