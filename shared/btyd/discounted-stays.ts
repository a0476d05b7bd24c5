/** Enough for a rate of 1e-10 a turn, far below any interest. */
const MOST_TERMS = 2_000_000;

/**
 * Σ e^(−rate·j) E[(1 − θ)^j] over j = 0, 1, …, for θ ~ Beta(a, b): how many turns, discounted, a customer is still
 * there who leaves at each with the probability θ. It is 2F1(1, b; a+b; φ) with φ = e^−rate, here after Pfaff's
 * transformation 2F1(1, a; a+b; −φ/(1−φ))/(1−φ) as Gauss's continued fraction (DLMF 15.7.5), all of whose terms are
 * positive. Without discount, at `rate` 0, it is E[1/θ], infinite for a ≤ 1.
 *
 * @example 0.75 * discountedStays(1, 4, Math.log(1.12)) // 3.327: a renewal at 3/4, and those after it at 12% a year
 */
export function discountedStays(a: number, b: number, rate: number): number {
  const sum = a + b;
  if (rate === 0) return a > 1 ? (sum - 1) / (a - 1) : Number.POSITIVE_INFINITY;
  const w = 1 / Math.expm1(rate);
  // Lentz's method on 1 + d₁w/(1 + d₂w/(1 + …)).
  let fraction = 1;
  let c = 1;
  let d = 0;
  for (let i = 1; i < MOST_TERMS; i++) {
    const numerator = w * gaussCoefficient(a, b, i);
    d = 1 / (1 + numerator * d);
    c = 1 + numerator / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return 1 / (-Math.expm1(-rate) * fraction);
}

/** dᵢ of 2F1(1, a; a+b; −w) = 1/(1 + d₁w/(1 + d₂w/(1 + …))). */
function gaussCoefficient(a: number, b: number, i: number): number {
  const sum = a + b;
  if (i === 1) return a / sum;
  const m = Math.floor(i / 2);
  const below = (sum + i - 2) * (sum + i - 1);
  return i % 2 === 0 ? (m * (b + m - 1)) / below : ((a + m) * (sum + m - 1)) / below;
}
