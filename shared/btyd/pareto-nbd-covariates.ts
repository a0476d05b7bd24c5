import type { CustomerWithCovariates } from './bg-nbd-covariates.ts';
import { groupByCovariates } from './covariate-groups.ts';
import { type Fit, type FitOptions, fitModel, type Normal } from './fit.ts';
import {
  PARETO_NBD_PRIOR,
  paretoNbdGradient,
  paretoNbdParametersAt,
  paretoNbdProblem,
} from './pareto-nbd-fit.ts';
import type { ParetoNbdParameters } from './pareto-nbd-history.ts';
import { paretoNbdPortfolioLikelihood } from './pareto-nbd-likelihood.ts';
import { compressCells } from './purchase-cells.ts';
import type { Vector } from './vector.ts';

/**
 * Pareto/NBD with time-invariant covariates z (Fader & Hardie 2007): the order rate λ is multiplied by exp(rate'z) and
 * the dropout rate μ by exp(dropout'z). The parameters are those of a customer with z = 0.
 */
export type ParetoNbdEffects = ParetoNbdParameters & Readonly<Record<EffectName, number>>;
type EffectName = `rate_${number}` | `dropout_${number}`;

const BASE = PARETO_NBD_PRIOR.length;
/** One unit of a covariate rarely trebles anything. */
const EFFECT_PRIOR: Normal = { mean: 0, sd: 1 };

/** All customers have the same number of covariates. Those with equal ones are one portfolio: the fewer, the faster. */
export function fitParetoNbdWithCovariates(
  customers: readonly CustomerWithCovariates[],
  options: FitOptions = {},
): Fit<ParetoNbdEffects> {
  const width = customers[0]?.covariates.length ?? 0;
  const groups = groupByCovariates(customers).map(({ covariates, cells }) => ({
    covariates,
    cells: cells.length,
    likelihood: paretoNbdPortfolioLikelihood(cells),
  }));
  const { estimate, starts } = paretoNbdProblem(compressCells(customers), options);
  return fitModel({
    estimate,
    customers: customers.length,
    cells: groups.reduce((sum, { cells }) => sum + cells, 0),
    logLikelihood: (coordinates) => {
      const parameters = parametersAt(coordinates, width);
      const gradient = new Array<number>(BASE + 2 * width).fill(0);
      const add = (i: number, slope: number) => {
        gradient[i] = (gradient[i] as number) + slope;
      };
      let value = 0;
      for (const { covariates, likelihood } of groups) {
        const slopes = likelihood(paretoNbdParametersOf(parameters, covariates));
        value += slopes.value;
        for (const [i, slope] of paretoNbdGradient(parameters, slopes).entries()) add(i, slope);
        for (const [i, z] of covariates.entries()) {
          add(BASE + i, -z * slopes.byLogAlpha);
          add(BASE + width + i, -z * slopes.byLogBeta);
        }
      }
      return { value, gradient };
    },
    prior: [...PARETO_NBD_PRIOR, ...new Array<Normal>(2 * width).fill(EFFECT_PRIOR)],
    starts: starts.map((start) => [...start, ...new Array<number>(2 * width).fill(0)]),
    parametersAt: (coordinates) => parametersAt(coordinates, width),
  });
}

/** The plain Pareto/NBD parameters of a customer with these covariates. */
export function paretoNbdParametersOf(parameters: ParetoNbdEffects, covariates: Vector): ParetoNbdParameters {
  const effect = (name: 'rate' | 'dropout') =>
    Math.exp(covariates.reduce((sum, z, i) => sum + z * (parameters[`${name}_${i}`] as number), 0));
  const { r, alpha, s, beta } = parameters;
  return { r, alpha: alpha / effect('rate'), s, beta: beta / effect('dropout') };
}

function parametersAt(coordinates: Vector, width: number): ParetoNbdEffects {
  const named = coordinates
    .slice(BASE)
    .map((effect, i): [EffectName, number] =>
      i < width ? [`rate_${i}`, effect] : [`dropout_${i - width}`, effect],
    );
  return { ...paretoNbdParametersAt(coordinates), ...Object.fromEntries(named) };
}
