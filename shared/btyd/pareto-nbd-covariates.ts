import { covariateProblem, multiplier, type WithEffects } from './covariate-fit.ts';
import type { CustomerWithCovariates } from './covariate-groups.ts';
import { type Fit, type FitOptions, fitModel } from './fit.ts';
import { PARETO_NBD_LIKELIHOOD, paretoNbdProblem } from './pareto-nbd-fit.ts';
import type { ParetoNbdParameters } from './pareto-nbd-history.ts';
import { compressCells } from './purchase-cells.ts';
import type { Vector } from './vector.ts';

/**
 * Pareto/NBD with time-invariant covariates z (Fader & Hardie 2007): the order rate λ is multiplied by exp(rate'z) and
 * the dropout rate μ by exp(dropout'z). The parameters are those of a customer with z = 0.
 */
export type ParetoNbdEffects = WithEffects<ParetoNbdParameters, 'rate' | 'dropout'>;

/** Customers with the same covariates are one portfolio: the fewer of these, the faster. */
export function fitParetoNbdWithCovariates(
  customers: readonly CustomerWithCovariates[],
  options: FitOptions = {},
): Fit<ParetoNbdEffects> {
  const plain = paretoNbdProblem(compressCells(customers), options);
  return fitModel(
    covariateProblem(customers, plain, {
      likelihood: PARETO_NBD_LIKELIHOOD,
      effects: { rate: ({ byLogAlpha }) => -byLogAlpha, dropout: ({ byLogBeta }) => -byLogBeta },
      parametersOf: paretoNbdParametersOf,
    }),
  );
}

/** The plain Pareto/NBD parameters of a customer with these covariates. */
export function paretoNbdParametersOf(parameters: ParetoNbdEffects, covariates: Vector): ParetoNbdParameters {
  const { r, alpha, s, beta } = parameters;
  return {
    r,
    alpha: alpha / multiplier(parameters, 'rate', covariates),
    s,
    beta: beta / multiplier(parameters, 'dropout', covariates),
  };
}
