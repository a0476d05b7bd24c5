export interface Interval {
  readonly low: number;
  readonly high: number;
}

const LOWER_TAIL = 0.05;
const UPPER_TAIL = 0.95;

/**
 * What holds 90% of the truths that these draws are from, between their 5% and 95% quantiles. Of n equally probable
 * draws the i-th has i/(n + 1) below it (Weibull 1939), so that few draws give no narrower intervals than many; with
 * `weights`, n is the effective number of draws (Kish).
 *
 * @param values At least one.
 * @param weights Of the values, in their order; they make 1. All the same unless told.
 */
export function centralInterval(
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1 / values.length),
): Interval {
  const ascending = values
    .map((value, i) => ({ value, weight: weights[i] as number }))
    .sort((a, b) => a.value - b.value);
  const draws = 1 / weights.reduce((sum, weight) => sum + weight * weight, 0);
  let reached = 0;
  const places = ascending.map(({ value, weight }) => {
    const share = (draws * (reached + weight / 2) + 1 / 2) / (draws + 1);
    reached += weight;
    return { value, share };
  });
  return { low: quantile(places, LOWER_TAIL), high: quantile(places, UPPER_TAIL) };
}

/** Linear between the two places around it; beyond the first or the last, that one. */
function quantile(
  places: readonly { readonly value: number; readonly share: number }[],
  share: number,
): number {
  const above = places.findIndex((place) => place.share >= share);
  const upper = places[above < 0 ? places.length - 1 : above] as (typeof places)[number];
  const lower = above > 0 ? places[above - 1] : undefined;
  if (!lower) return upper.value;
  const part = (share - lower.share) / (upper.share - lower.share);
  return lower.value + part * (upper.value - lower.value);
}
