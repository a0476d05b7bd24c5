/**
 * Sums over customers of which each brings a part `k` of its base `b`: a share of customers (b = 1, k = 0 or 1), a mean
 * (b = 1) or a share of money. Sums of parts of a portfolio add up to those of the whole.
 */
export interface RatioSums {
  /** Customers that count. */
  readonly n: number;
  readonly b: number;
  readonly k: number;
  readonly bb: number;
  readonly bk: number;
  readonly kk: number;
}

/** What one customer brings; null where it does not count. */
export type Observation = readonly [base: number, part: number] | null;

export const NO_RATIO: RatioSums = { n: 0, b: 0, k: 0, bb: 0, bk: 0, kk: 0 };

export function ratioSums(observation: Observation): RatioSums {
  if (observation === null) return NO_RATIO;
  const [b, k] = observation;
  return { n: 1, b, k, bb: b * b, bk: b * k, kk: k * k };
}

export function addRatios(x: RatioSums, y: RatioSums): RatioSums {
  return { n: x.n + y.n, b: x.b + y.b, k: x.k + y.k, bb: x.bb + y.bb, bk: x.bk + y.bk, kk: x.kk + y.kk };
}

/** Σk/Σb; null without any base. */
export function ratioOf({ b, k }: Pick<RatioSums, 'b' | 'k'>): number | null {
  return b > 0 ? k / b : null;
}
