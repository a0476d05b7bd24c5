export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Left out on either side. */
const TAIL = 0.05;

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
  let squares = 0;
  for (let i = 0; i < weights.length; i++) squares += (weights[i] as number) ** 2;
  return {
    low: tailEnd(values, weights, 1 / squares, 1),
    high: tailEnd(values, weights, 1 / squares, -1),
  };
}

/**
 * Where a tail ends: linear between the two places around it; beyond the outermost, that one. Only the tail is
 * looked for in order, one value after the other: it is short.
 */
function tailEnd(
  values: readonly number[],
  weights: readonly number[],
  draws: number,
  direction: 1 | -1,
): number {
  let next = -1;
  let reached = 0;
  let inner = Number.NaN;
  let innerShare = 0;
  for (let place = 0; place < values.length; place++) {
    next = outermostWithin(values, next, direction);
    const value = values[next] as number;
    const weight = weights[next] as number;
    const share = (draws * (reached + weight / 2) + 1 / 2) / (draws + 1);
    if (share >= TAIL) {
      return place === 0 ? value : inner + ((TAIL - innerShare) / (share - innerShare)) * (value - inner);
    }
    reached += weight;
    inner = value;
    innerShare = share;
  }
  return inner;
}

/** Where the next value stands, after the one at `last`: of those that are the same, the first comes first. */
function outermostWithin(values: readonly number[], last: number, direction: 1 | -1): number {
  const bound = last < 0 ? Number.NEGATIVE_INFINITY : direction * (values[last] as number);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = direction * (values[i] as number);
    const within = value > bound || (value === bound && i > last);
    if (within && (best < 0 || value < least)) {
      best = i;
      least = value;
    }
  }
  return best;
}
