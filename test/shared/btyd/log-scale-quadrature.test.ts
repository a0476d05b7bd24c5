import { describe, expect, it } from 'vitest';
import { betaRule, gammaSum } from '../../../shared/btyd/log-scale-quadrature.ts';
import { expectClose } from './relative.ts';

describe('gammaSum', () => {
  it.each([
    // n e^y E_(n+1)(y), computed with 40 digits.
    { n: 0.01, y: 0.1, expected: 0.01990411109640279 },
    { n: 0.243, y: 0.08, expected: 0.3974467778590079 },
    { n: 1.5, y: 1e-4, expected: 0.9998035052595435 },
    { n: 3, y: 0.2, expected: 0.9140266050122711 },
    { n: 20_000, y: 0.9, expected: 0.9999549997751002 },
  ])('gives the mean of v/(v + $y) for v ~ Gamma($n)', ({ n, y, expected }) => {
    expectClose(
      gammaSum(n, (v) => v / (v + y)),
      expected,
      1e-12,
    );
  });
});

describe('betaRule', () => {
  it.each([
    [1, 1],
    [1.793, 2.426],
    [25, 60],
    [2, 20_000],
    [1e6, 3e5],
  ])('knows the moments of Beta(%d, %d)', (a, b) => {
    const { nodes, weights } = betaRule(a, b);
    const moment = (power: number) =>
      nodes.reduce((sum, p, i) => sum + p ** power * (weights[i] ?? Number.NaN), 0);

    expect(nodes.length).toBeLessThan(500);
    expectClose(moment(0), 1, 1e-12);
    expectClose(moment(1), a / (a + b), 1e-12);
    expectClose(moment(2), (a * (a + 1)) / ((a + b) * (a + b + 1)), 1e-12);
  });
});
