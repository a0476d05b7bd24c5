import { describe, expect, it } from 'vitest';
import { covariateProblem, multiplier } from '../../../shared/btyd/covariate-fit.ts';
import { compressCells } from '../../../shared/btyd/index.ts';
import { paretoNbdParametersOf } from '../../../shared/btyd/pareto-nbd-covariates.ts';
import { PARETO_NBD_LIKELIHOOD, paretoNbdProblem } from '../../../shared/btyd/pareto-nbd-fit.ts';
import { expectClose } from './relative.ts';

const CUSTOMERS = [
  { x: 0, tX: 0, T: 39, covariates: [0, 1] },
  { x: 1, tX: 2, T: 39, covariates: [0, 1] },
  { x: 2, tX: 30, T: 39, covariates: [1, -0.5] },
  { x: 26, tX: 31, T: 31, covariates: [2, 0.3] },
];

describe('covariateProblem', () => {
  const problem = covariateProblem(CUSTOMERS, paretoNbdProblem(compressCells(CUSTOMERS)), {
    likelihood: PARETO_NBD_LIKELIHOOD,
    effects: { rate: ({ byLogAlpha }) => -byLogAlpha, dropout: ({ byLogBeta }) => -byLogBeta },
    parametersOf: paretoNbdParametersOf,
  });
  const coordinates = [-2.5, 0.3, -3, -0.5, 0.7, -0.2, 0.1, 0.4];

  it('names the effects of each covariate after the parameters of the model', () => {
    expect(problem.parametersAt(coordinates)).toMatchObject({
      r: Math.exp(0.3),
      rate_0: 0.7,
      rate_1: -0.2,
      dropout_0: 0.1,
      dropout_1: 0.4,
    });
  });

  it('has the gradient that differences show', () => {
    const { gradient } = problem.logLikelihood(coordinates);

    expect(gradient).toHaveLength(8);
    for (const [i, slope] of gradient.entries()) {
      const at = (by: number) =>
        problem.logLikelihood(coordinates.map((c, j) => (i === j ? c + by : c))).value;
      expectClose(slope, (at(1e-5) - at(-1e-5)) / 2e-5, 1e-7, `coordinate ${i}`);
    }
  });

  it('begins without effects, which are small beforehand', () => {
    for (const start of problem.starts) expect(start.slice(4)).toEqual([0, 0, 0, 0]);
    expect(problem.prior.slice(4)).toEqual(new Array(4).fill({ mean: 0, sd: 1 }));
  });
});

describe('multiplier', () => {
  it('is the exponential of the covariates times their effects', () => {
    expectClose(multiplier({ rate_0: 0.5, rate_1: -1 }, 'rate', [2, 0.25]), Math.exp(0.75), 1e-15);
    expect(multiplier({}, 'rate', [])).toBe(1);
  });
});
