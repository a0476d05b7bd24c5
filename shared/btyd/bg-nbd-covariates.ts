import { bgLikelihood, bgProblem } from './bg-fit.ts';
import type { BgNbdParameters } from './bg-story.ts';
import { covariateProblem, multiplier, type WithEffects } from './covariate-fit.ts';
import type { CustomerWithCovariates } from './covariate-groups.ts';
import { type Fit, type FitOptions, fitModel } from './fit.ts';
import { compressCells } from './purchase-cells.ts';
import type { Vector } from './vector.ts';

/**
 * BG/NBD with time-invariant covariates z (Fader & Hardie 2007): λ is multiplied by exp(rate'z), a by exp(logA'z)
 * and b by exp(logB'z). The parameters are those of a customer with z = 0.
 */
export type BgNbdEffects = WithEffects<BgNbdParameters, 'rate' | 'logA' | 'logB'>;

const STORY = { k: 1, leavesAtOnce: false };

/** Customers with the same covariates are one portfolio: the fewer of these, the faster. */
export function fitBgNbdWithCovariates(
  customers: readonly CustomerWithCovariates[],
  options: FitOptions = {},
): Fit<BgNbdEffects> {
  const plain = bgProblem(compressCells(customers), STORY, options);
  return fitModel(
    covariateProblem(customers, plain, {
      likelihood: bgLikelihood(STORY),
      effects: {
        rate: ({ byLogAlpha }) => -byLogAlpha,
        logA: ({ byLogA }) => byLogA,
        logB: ({ byLogB }) => byLogB,
      },
      parametersOf: bgNbdParametersOf,
    }),
  );
}

/** The plain BG/NBD parameters of a customer with these covariates. */
export function bgNbdParametersOf(parameters: BgNbdEffects, covariates: Vector): BgNbdParameters {
  const { r, alpha, a, b } = parameters;
  return {
    r,
    alpha: alpha / multiplier(parameters, 'rate', covariates),
    a: a * multiplier(parameters, 'logA', covariates),
    b: b * multiplier(parameters, 'logB', covariates),
  };
}
