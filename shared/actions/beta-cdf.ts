import gammaln from '@stdlib/math-base-special-gammaln';

/** I_x(a, b), the regularised incomplete beta function; its fraction converges fast only below the mean. */
export function betaCdf(a: number, b: number, x: number): number {
  return x < (a + 1) / (a + b + 2) ? lowerTail(a, b, x) : 1 - lowerTail(b, a, 1 - x);
}

function lowerTail(a: number, b: number, x: number): number {
  if (x === 0) return 0;
  const logBeta = gammaln(a) + gammaln(b) - gammaln(a + b);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / a;
  return front * continuedFraction(a, b, x);
}

const MOST_TERMS = 1000;
const PRECISION = 1e-14;
const AWAY_FROM_ZERO = 1e-300;

/** The continued fraction of I_x(a, b) (DLMF 8.17.22), by the modified Lentz algorithm. */
function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= d * c;
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return fraction;
}

function nonZero(value: number): number {
  return Math.abs(value) < AWAY_FROM_ZERO ? AWAY_FROM_ZERO : value;
}
