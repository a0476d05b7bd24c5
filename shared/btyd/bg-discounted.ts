import type { ActiveCustomer } from './bg-future.ts';
import { type BgNbdParameters, type BgStory, chancesToLeave } from './bg-story.ts';
import { betaRule, gammaSum } from './log-scale-quadrature.ts';

/**
 * Discounted orders to expect of an active customer without end, for each phase j = 0…k−1: an order of a customer
 * with rate λ comes after Erlang gaps, whose discount factors are powers of φ = λ/(λ + δ), so that the sum is
 * φ^(k−j)/(1 − (1−p)φᵏ). For k = 1 that is λ/(δ + pλ), which models.md writes as an exponential integral. The means
 * over λ and p are sums on a logarithmic scale, where they converge beyond the last digit.
 */
export function discountedIfActive(
  { k, ...story }: BgStory,
  { r, alpha, a, b }: BgNbdParameters,
  { x, T }: ActiveCustomer,
  rate: number,
): Float64Array {
  const meanOfInverse = betaInverse(a, b + chancesToLeave({ k, ...story }, x));
  const discount = rate * (alpha + T);
  const n = r + k * x;
  return Float64Array.from({ length: k }, (_, j) =>
    gammaSum(n + j, (v) => {
      const log = Math.log1p(discount / v);
      return Math.exp(j * log) * meanOfInverse(Math.expm1(k * log));
    }),
  );
}

/**
 * E[1/(c + p)] as a function of c > 0. With a or b below 1 the density has its mass at the ends; one step of
 * E_a[f] = (1 − a/(a+b)·E_(a+1)[f])/c, or E_b[f] = (1 + b/(a+b)·E_(b+1)[f])/(1+c), takes it away from there.
 */
function betaInverse(a: number, b: number): (c: number) => number {
  if (a < 1) {
    const inner = betaInverse(a + 1, b);
    return (c) => (1 - (a / (a + b)) * inner(c)) / c;
  }
  if (b < 1) {
    const inner = betaInverse(a, b + 1);
    return (c) => (1 + (b / (a + b)) * inner(c)) / (1 + c);
  }
  const { nodes, weights } = betaRule(a, b);
  return (c) => {
    let sum = 0;
    for (let i = 0; i < nodes.length; i++) sum += (weights[i] as number) / (c + (nodes[i] as number));
    return sum;
  };
}
