import { describe, expect, it } from 'vitest';
import { PARETO_NBD_LIKELIHOOD } from '../../../shared/btyd/pareto-nbd-fit.ts';
import { portfolioProblem } from '../../../shared/btyd/portfolio-problem.ts';
import type { PurchaseCell } from '../../../shared/btyd/purchase-cells.ts';
import { expectClose } from './relative.ts';

/** Alike but for their orders, one cell for each number of them. */
function portfolio(customersOfEach: number): PurchaseCell[] {
  return Array.from({ length: 20 }, (_, x) => ({ x, tX: x, T: 39, count: customersOfEach }));
}

const coordinates = [-2.5, 0.3, -3, -0.5];

describe('portfolioProblem', () => {
  it('goes through all customers while they are few', () => {
    const problem = portfolioProblem(portfolio(15), PARETO_NBD_LIKELIHOOD);

    expect(problem).toMatchObject({ customers: 300, cells: 20 });
    expect(problem).not.toHaveProperty('pilot');
    expect(problem).not.toHaveProperty('rehearsal');
  });

  it('lets a few hundred stand for more', () => {
    const { logLikelihood, pilot, rehearsal } = portfolioProblem(portfolio(150), PARETO_NBD_LIKELIHOOD);

    expect(pilot).toBeDefined();
    expect(rehearsal).toBeUndefined();
    expectClose(pilot?.(coordinates).value ?? Number.NaN, logLikelihood(coordinates).value, 1e-12);
  });

  it('lets thousands stand for hundreds of thousands', () => {
    const { logLikelihood, rehearsal } = portfolioProblem(portfolio(15_000), PARETO_NBD_LIKELIHOOD);

    expectClose(rehearsal?.(coordinates).value ?? Number.NaN, logLikelihood(coordinates).value, 1e-12);
  });
});
