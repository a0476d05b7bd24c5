import { betaCdf } from './beta-cdf.ts';

const LOWER_TAIL = 0.05;
const UPPER_TAIL = 0.95;
/** Halvings of 0…1 after which a double moves no more. */
const HALVINGS = 52;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What holds 90% of Beta(a, b), between its 5% and 95% quantiles; a = 0 or b = 0 stands for the sure 0 or 1. */
export function betaInterval(a: number, b: number): Interval {
  if (a <= 0) return { low: 0, high: 0 };
  if (b <= 0) return { low: 1, high: 1 };
  return { low: quantile(a, b, LOWER_TAIL), high: quantile(a, b, UPPER_TAIL) };
}

/** The value below which Beta(a, b) lies with probability `share`. */
function quantile(a: number, b: number, share: number): number {
  let below = 0;
  let above = 1;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (below + above) / 2;
    if (betaCdf(a, b, middle) < share) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}
