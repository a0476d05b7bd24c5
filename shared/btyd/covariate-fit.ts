import { type CustomerWithCovariates, groupByCovariates } from './covariate-groups.ts';
import type { FitProblem, Normal } from './fit.ts';
import type { ModelLikelihood, Slopes } from './portfolio-problem.ts';
import { addScaled, dot, scale, type Vector } from './vector.ts';

/** The parameters of a customer whose covariates are all 0, and each effect of the i-th covariate as `name_i`. */
export type WithEffects<P, Name extends string> = P & Effects<Name>;
type Effects<Name extends string> = Readonly<Record<`${Name}_${number}`, number>>;

/** What covariates do to a model. */
export interface CovariateModel<P, S extends Slopes, Name extends string> {
  readonly likelihood: ModelLikelihood<P, S>;
  /** By the name of each effect: the slope of a customer's log-likelihood by it, for a covariate of 1. */
  readonly effects: Readonly<Record<Name, (slopes: S) => number>>;
  /** The plain parameters of a customer with these covariates. */
  readonly parametersOf: (parameters: WithEffects<P, Name>, covariates: Vector) => P;
}

/** One unit of a covariate rarely trebles anything. */
const EFFECT_PRIOR: Normal = { mean: 0, sd: 1 };

/**
 * The fit of `plain`, the problem of these customers without covariates, and of the effects of the covariates. All
 * customers have the same number of them. Those with equal ones are one portfolio: the fewer, the faster.
 */
export function covariateProblem<P, S extends Slopes, Name extends string>(
  customers: readonly CustomerWithCovariates[],
  plain: FitProblem<P>,
  { likelihood, effects, parametersOf }: CovariateModel<P, S, Name>,
): FitProblem<WithEffects<P, Name>> {
  const width = customers[0]?.covariates.length ?? 0;
  const groups = groupByCovariates(customers).map(({ covariates, cells }) => ({
    covariates,
    cells: cells.length,
    likelihood: likelihood.ofCells(cells),
  }));
  const slopesOf = Object.values<(slopes: S) => number>(effects);
  const names = Object.keys(effects).flatMap((name) =>
    Array.from({ length: width }, (_, i) => `${name}_${i}`),
  );
  const parametersAt = (coordinates: Vector): WithEffects<P, Name> => {
    const own = coordinates.slice(plain.prior.length);
    const byName = Object.fromEntries(names.map((name, i) => [name, own[i] as number])) as Effects<Name>;
    return { ...plain.parametersAt(coordinates), ...byName };
  };
  return {
    estimate: plain.estimate,
    customers: customers.length,
    cells: groups.reduce((sum, { cells }) => sum + cells, 0),
    logLikelihood: (coordinates) => {
      const parameters = parametersAt(coordinates);
      let value = 0;
      let gradient: number[] = coordinates.map(() => 0);
      for (const { covariates, likelihood: ofGroup } of groups) {
        const slopes = ofGroup(parametersOf(parameters, covariates));
        const byEffect = slopesOf.flatMap((slopeOf) => scale(covariates, slopeOf(slopes)));
        value += slopes.value;
        gradient = addScaled(gradient, 1, [...likelihood.gradient(parameters, slopes), ...byEffect]);
      }
      return { value, gradient };
    },
    prior: [...plain.prior, ...names.map(() => EFFECT_PRIOR)],
    starts: plain.starts.map((start) => [...start, ...names.map(() => 0)]),
    parametersAt,
  };
}

/** What the covariates multiply by, through the effect of that name. */
export function multiplier<Name extends string>(
  effects: Effects<Name>,
  name: Name,
  covariates: Vector,
): number {
  const each = covariates.map((_, i) => effects[`${name}_${i}`] as number);
  return Math.exp(dot(covariates, each));
}
