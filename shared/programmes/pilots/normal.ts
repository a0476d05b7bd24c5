/** Halvings of the bracket after which a double moves no more. */
const HALVINGS = 60;
/** Beyond it a normal tail is smaller than a double can tell from 0 or 1. */
const FARTHEST = 9;

/** Φ(x), by the series of Marsaglia (2004): ½ + φ(x)·(x + x³/3 + x⁵/15 + …). */
export function normalCdf(x: number): number {
  if (x <= -FARTHEST) return 0;
  if (x >= FARTHEST) return 1;
  let [sum, term, n] = [x, x, 1];
  for (let before = 0; sum !== before; n += 2) {
    before = sum;
    term *= (x * x) / (n + 2);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** The value below which a standard normal lies with probability `share`, 0 < share < 1. */
export function normalQuantile(share: number): number {
  return valueAt(share, normalCdf, FARTHEST);
}

/** Where an increasing distribution function around 0 reaches `share`, within ±`farthest`. */
export function valueAt(share: number, cdf: (x: number) => number, farthest: number): number {
  let [below, above] = [-farthest, farthest];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (below + above) / 2;
    if (cdf(middle) < share) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}
