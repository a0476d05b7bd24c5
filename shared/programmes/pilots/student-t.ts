import { betaCdf } from '#shared/actions';
import { valueAt } from './normal.ts';

/** No quantile of two or more degrees of freedom that is asked for here lies farther out. */
const FARTHEST = 1e4;

/** The distribution function of Student's t with `df` degrees of freedom (DLMF 8.17, Abramowitz & Stegun 26.5.27). */
export function tCdf(t: number, df: number): number {
  const tail = betaCdf(df / 2, 0.5, df / (df + t * t)) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The value below which Student's t lies with probability `share`, 0 < share < 1. */
export function tQuantile(share: number, df: number): number {
  const key = `${share} ${df}`;
  let value = quantiles.get(key);
  if (value === undefined) {
    value = valueAt(share, (t) => tCdf(t, df), FARTHEST);
    quantiles.set(key, value);
  }
  return value;
}

// A rehearsal asks for the same few quantiles thousands of times.
const quantiles = new Map<string, number>();
