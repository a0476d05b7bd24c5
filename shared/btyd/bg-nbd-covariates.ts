import { BG_PRIOR, bgGradient, bgParametersAt, bgProblem } from './bg-fit.ts';
import { bgPortfolioLikelihood } from './bg-likelihood.ts';
import type { BgNbdParameters } from './bg-story.ts';
import { groupByCovariates } from './covariate-groups.ts';
import { type Fit, type FitOptions, fitModel, type Normal } from './fit.ts';
import { compressCells, type PurchaseCounts } from './purchase-cells.ts';
import { dot, type Vector } from './vector.ts';

/** A customer with the values of the portfolio's covariates, which do not change with time: about −3 to 3 each. */
export interface CustomerWithCovariates extends PurchaseCounts {
  readonly covariates: Vector;
}

/**
 * BG/NBD with time-invariant covariates z (Fader & Hardie 2007): λ is multiplied by exp(rate'z), a by exp(logA'z)
 * and b by exp(logB'z). The parameters are those of a customer with z = 0.
 */
export type BgNbdEffects = BgNbdParameters & Readonly<Record<EffectName, number>>;
type EffectName = `rate_${number}` | `logA_${number}` | `logB_${number}`;

const EFFECTS = ['rate', 'logA', 'logB'] as const;
const STORY = { k: 1, leavesAtOnce: false };
const BASE = BG_PRIOR.length;
/** One unit of a covariate rarely trebles anything. */
const EFFECT_PRIOR: Normal = { mean: 0, sd: 1 };

/** Customers with the same covariates are one portfolio: the fewer of these, the faster. */
export function fitBgNbdWithCovariates(
  customers: readonly CustomerWithCovariates[],
  options: FitOptions = {},
): Fit<BgNbdEffects> {
  const width = customers[0]?.covariates.length ?? 0;
  const groups = groupByCovariates(customers).map(({ covariates, cells }) => ({
    covariates,
    cells: cells.length,
    likelihood: bgPortfolioLikelihood(cells, STORY),
  }));
  const { estimate, starts } = bgProblem(compressCells(customers), STORY, options);
  const effects = EFFECTS.length * width;
  return fitModel({
    estimate,
    customers: customers.length,
    cells: groups.reduce((sum, { cells }) => sum + cells, 0),
    logLikelihood: (coordinates) => {
      const parameters = parametersAt(coordinates, width);
      const total = { byR: 0, byLogAlpha: 0, byLogA: 0, byLogB: 0 };
      const byEffect = new Array<number>(effects).fill(0);
      let value = 0;
      for (const { covariates, likelihood } of groups) {
        const slopes = likelihood(bgNbdParametersOf(parameters, covariates));
        value += slopes.value;
        total.byR += slopes.byR;
        total.byLogAlpha += slopes.byLogAlpha;
        total.byLogA += slopes.byLogA;
        total.byLogB += slopes.byLogB;
        for (const [i, z] of covariates.entries()) {
          const directions = [-slopes.byLogAlpha, slopes.byLogA, slopes.byLogB];
          for (const [effect, slope] of directions.entries()) {
            byEffect[effect * width + i] = (byEffect[effect * width + i] as number) + slope * z;
          }
        }
      }
      return { value, gradient: [...bgGradient(parameters, total), ...byEffect] };
    },
    prior: [...BG_PRIOR, ...new Array<Normal>(effects).fill(EFFECT_PRIOR)],
    starts: starts.map((start) => [...start, ...new Array<number>(effects).fill(0)]),
    parametersAt: (coordinates) => parametersAt(coordinates, width),
  });
}

/** The plain BG/NBD parameters of a customer with these covariates. */
export function bgNbdParametersOf(parameters: BgNbdEffects, covariates: Vector): BgNbdParameters {
  const effect = (name: (typeof EFFECTS)[number]) =>
    Math.exp(
      dot(
        covariates,
        covariates.map((_, i) => parameters[`${name}_${i}`] as number),
      ),
    );
  return {
    r: parameters.r,
    alpha: parameters.alpha / effect('rate'),
    a: parameters.a * effect('logA'),
    b: parameters.b * effect('logB'),
  };
}

function parametersAt(coordinates: Vector, width: number): BgNbdEffects {
  const effects = EFFECTS.flatMap((name, effect) =>
    Array.from({ length: width }, (_, i): [EffectName, number] => [
      `${name}_${i}`,
      coordinates[BASE + effect * width + i] as number,
    ]),
  );
  return { ...bgParametersAt(coordinates.slice(0, BASE), STORY.k), ...Object.fromEntries(effects) };
}
