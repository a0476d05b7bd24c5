import { describe, expect, it } from 'vitest';
import { type NbdParameters, nbd } from '../../../shared/btyd/index.ts';
import { uniform } from './portfolios.ts';
import { expectClose } from './relative.ts';

const PARAMETERS: NbdParameters = { r: 0.8, alpha: 9 };
const HISTORY = { x: 3, tX: 20, T: 31 };

describe('NBD', () => {
  it('expects (r + x) h/(α + T) orders of a customer who cannot leave', () => {
    expectClose(nbd.expectedOrders(PARAMETERS, HISTORY, 52), (3.8 * 52) / 40, 1e-14);
    expectClose(nbd.unconditionalOrders(PARAMETERS, 52), (0.8 * 52) / 9, 1e-14);
    expect(nbd.pAlive(PARAMETERS, HISTORY)).toBe(1);
    expect(nbd.activeShare(PARAMETERS, HISTORY, 52)).toBe(1);
  });

  it('discounts without end: the rate over the discount rate', () => {
    expectClose(nbd.discountedOrders(PARAMETERS, HISTORY, 0.002), 3.8 / 40 / 0.002, 1e-14);
  });

  it('gives the likelihood of order times: ∏(r + i) α^r/(α + T)^(r + x)', () => {
    const expected = Math.log((0.8 * 1.8 * 2.8 * 9 ** 0.8) / 40 ** 3.8);

    expectClose(nbd.logLikelihood(PARAMETERS, HISTORY), expected, 1e-13);
  });

  it('spreads its probabilities around the expectation', () => {
    const probabilities = nbd.orderProbabilities(PARAMETERS, HISTORY, 52, 200);

    expectClose(
      probabilities.reduce((sum, p) => sum + p, 0),
      1,
      1e-12,
    );
    expectClose(
      probabilities.reduce((sum, p, orders) => sum + p * orders, 0),
      nbd.expectedOrders(PARAMETERS, HISTORY, 52),
      1e-12,
    );
    expectClose(probabilities[0] ?? Number.NaN, (40 / 92) ** 3.8, 1e-13);
  });

  it('draws customers that its own fit recognises', () => {
    const random = uniform(1959);
    const cells = Array.from({ length: 4000 }, () => {
      const { purchases, lifetime } = nbd.sample(PARAMETERS, 60, random);
      expect(lifetime).toBe(Number.POSITIVE_INFINITY);
      return { x: purchases.length, tX: purchases[purchases.length - 1] ?? 0, T: 60, count: 1 };
    });

    const { parameters, standardErrors, converged } = nbd.fit(cells, { estimate: 'ml' });

    expect(converged).toBe(true);
    for (const name of ['r', 'alpha'] as const) {
      const error = standardErrors[name] ?? Number.NaN;
      expect(Math.abs(parameters[name] - PARAMETERS[name]), name).toBeLessThan(3 * error);
    }
  });
});
