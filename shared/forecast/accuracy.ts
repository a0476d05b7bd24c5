import { mean, sum } from './logit.ts';

/** How well probabilities told who would buy. */
export interface BuyerAccuracy {
  /** Mean −ln of the probability given to what happened; lower is better. */
  readonly logLoss: number;
  /** Mean squared error of the probability. */
  readonly brier: number;
  /** Mean distance between probability and share of buyers, over ten equal groups by probability. */
  readonly calibrationError: number;
  /** Probability that a buyer was ranked above a non-buyer; null where all did the same. */
  readonly auc: number | null;
}

/** How well the numbers of orders were foreseen. */
export interface OrderAccuracy {
  /** Mean absolute error of orders per customer. */
  readonly mae: number;
  /** Root mean squared error of orders per customer. */
  readonly rmse: number;
  /** Forecast total over actual total, less 1; null where nobody ordered. */
  readonly bias: number | null;
}

export type ForecastName = 'auto' | 'same_rate' | 'hiatus_rule' | 'same_share';

/** What one forecast was worth; null for what it says nothing of. */
export interface ForecastAccuracy {
  readonly name: ForecastName;
  readonly buyers: BuyerAccuracy | null;
  readonly orders: OrderAccuracy | null;
}

/** A probability of 0 or 1 that fails would cost infinitely much: nothing is taken for surer than this. */
const CLOSEST_TO_CERTAINTY = 0.001;
/** Groups of customers by probability: deciles. */
export const CALIBRATION_GROUPS = 10;

/** `bought[i]` says whether what `probabilities[i]` foresaw came true. */
export function buyerAccuracy(probabilities: readonly number[], bought: readonly boolean[]): BuyerAccuracy {
  const outcomes = bought.map(Number);
  const errors = probabilities.map((p, i) => p - (outcomes[i] as number));
  return {
    logLoss: mean(
      probabilities.map((p, i) => {
        const q = Math.min(1 - CLOSEST_TO_CERTAINTY, Math.max(CLOSEST_TO_CERTAINTY, p));
        return -Math.log(bought[i] ? q : 1 - q);
      }),
    ),
    brier: mean(errors.map((error) => error * error)),
    calibrationError: calibrationError(probabilities, errors),
    auc: areaUnderCurve(probabilities, bought),
  };
}

export function orderAccuracy(forecast: readonly number[], actual: readonly number[]): OrderAccuracy {
  const errors = forecast.map((orders, i) => orders - (actual[i] as number));
  const total = sum(actual);
  return {
    mae: mean(errors.map(Math.abs)),
    rmse: Math.sqrt(mean(errors.map((error) => error * error))),
    bias: total > 0 ? sum(forecast) / total - 1 : null,
  };
}

function calibrationError(probabilities: readonly number[], errors: readonly number[]): number {
  const ascending = rankedOrder(probabilities);
  const groups = Array.from({ length: CALIBRATION_GROUPS }, (_, g) =>
    ascending.slice(
      Math.floor((g * ascending.length) / CALIBRATION_GROUPS),
      Math.floor(((g + 1) * ascending.length) / CALIBRATION_GROUPS),
    ),
  );
  return sum(groups.map((group) => Math.abs(sum(group.map((i) => errors[i] as number))))) / errors.length;
}

/** The Mann–Whitney statistic, ties counting half. */
function areaUnderCurve(scores: readonly number[], positive: readonly boolean[]): number | null {
  const ascending = rankedOrder(scores);
  const positives = positive.filter(Boolean).length;
  const pairs = positives * (positive.length - positives);
  let ranks = 0;
  for (let from = 0, to = 0; from < ascending.length; from = to) {
    while (to < ascending.length && scores[ascending[to] as number] === scores[ascending[from] as number])
      to++;
    const tied = ascending.slice(from, to).filter((i) => positive[i]).length;
    ranks += (tied * (from + to + 1)) / 2;
  }
  return pairs > 0 ? (ranks - (positives * (positives + 1)) / 2) / pairs : null;
}

function rankedOrder(values: readonly number[]): number[] {
  return values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
}
