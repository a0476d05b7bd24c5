import { describe, expect, it } from 'vitest';
import {
  exponential,
  logGammaVariate,
  logitBetaVariate,
  standardNormal,
} from '../../../shared/btyd/random-variates.ts';
import { uniform } from './portfolios.ts';

const DRAWS = 50_000;

function moments(draw: () => number): { mean: number; variance: number } {
  const values = Array.from({ length: DRAWS }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS };
}

describe('random variates', () => {
  const random = uniform(1);
  const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));

  it.each([
    { name: 'exponential', draw: () => exponential(random), mean: 1, variance: 1 },
    { name: 'normal', draw: () => standardNormal(random), mean: 0, variance: 1 },
    {
      name: 'gamma of shape 0.3',
      draw: () => Math.exp(logGammaVariate(0.3, random)),
      mean: 0.3,
      variance: 0.3,
    },
    { name: 'gamma of shape 7', draw: () => Math.exp(logGammaVariate(7, random)), mean: 7, variance: 7 },
    // Of ln v for v ~ Gamma(0.01): ψ(0.01) and ψ′(0.01); v itself is often below any number.
    {
      name: 'log-gamma',
      draw: () => logGammaVariate(0.01, random),
      mean: -100.5608855,
      variance: 10001.6212,
    },
    {
      name: 'beta',
      draw: () => sigmoid(logitBetaVariate(0.8, 2.4, random)),
      mean: 0.25,
      variance: 0.1875 / 4.2,
    },
  ])('have the mean and variance of the $name', ({ draw, mean, variance }) => {
    const drawn = moments(draw);

    expect(Math.abs(drawn.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
    expect(Math.abs(drawn.variance / variance - 1)).toBeLessThan(0.06);
  });
});
