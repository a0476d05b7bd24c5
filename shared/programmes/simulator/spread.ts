/** The quantiles of 10% and 90%, and the mean. */
export interface Spread {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: Float64Array): Spread {
  const sorted = Float64Array.from(values).sort();
  return { mean: meanOf(values), low: quantileOf(sorted, 0.1), high: quantileOf(sorted, 0.9) };
}

/** Of ascending values; between two of them on the straight line (Hyndman & Fan 1996, type 7). NaN of none. */
export function quantileOf(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}

/** The mean of the lowest tenth of ascending values. */
export function meanOfWorst(sorted: Float64Array): number {
  return meanOf(sorted.subarray(0, Math.max(1, Math.round(sorted.length / 10))));
}

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

export function shareOf(values: ArrayLike<number>, holds: (value: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (holds(values[i] as number)) count++;
  return count / values.length;
}
