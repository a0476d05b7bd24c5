import { dot, type PurchaseCounts } from '#shared/btyd';
import { spread } from './counts.ts';
import { buysAgain } from './ensemble.ts';
import { modelOf, problemOf } from './expert-models.ts';
import type { FittedExpert } from './experts.ts';
import { logit, mean } from './logit.ts';

/** A hundred customers show how a portfolio's mean moves with the parameters. */
const MOST_ASKED = 100;
const STEP = 0.01;
/** Where a model has no curvature: as good as nothing is known of the level. */
const UNKNOWN = 1;

/**
 * The variance that the error of each expert's estimated parameters brings into its mean logit of "buys again" (the
 * delta method). In a small portfolio it is large: a forecast that missed may have had the
 * wrong parameters rather than the wrong model, and that is no reason to correct the next one.
 */
export function levelVariances(
  experts: readonly FittedExpert[],
  histories: readonly PurchaseCounts[],
  horizon: number,
): number[] {
  const asked = spread(histories, MOST_ASKED);
  return experts.map((expert) => expertVariance(expert, asked, horizon));
}

function expertVariance(expert: FittedExpert, asked: readonly PurchaseCounts[], horizon: number): number {
  const { coordinates, covariance } = expert.optimum;
  if (!covariance) return UNKNOWN;
  const model = modelOf(expert);
  const { parametersAt } = problemOf(expert, []);
  const slopes = coordinates.map((_, i) => {
    const level = (by: number) => {
      const parameters = parametersAt(coordinates.map((value, j) => (i === j ? value + by : value)));
      return mean(asked.map((history) => logit(buysAgain(model, parameters, history, horizon))));
    };
    return (level(STEP) - level(-STEP)) / (2 * STEP);
  });
  return dot(
    slopes,
    covariance.map((row) => dot(row, slopes)),
  );
}
