import { choleskyFactor, dot, inverseByFactor, logistic, solveByFactor } from '#shared/btyd';

/** One observation: logit p = offset + coefficients·x. */
export interface Trial {
  readonly x: readonly number[];
  readonly offset: number;
  readonly success: boolean;
  readonly weight: number;
}

export interface LogisticFit {
  readonly coefficients: readonly number[];
  /** Of the coefficients' errors: the inverse curvature of the log-posterior. */
  readonly covariance: readonly (readonly number[])[];
}

const MOST_STEPS = 50;
const LONGEST_STEP = 1;
const SETTLED = 1e-9;

/** Logistic regression with a normal prior of mean 0 and standard deviation `sds[i]` > 0 on each coefficient. */
export function ridgeLogistic(trials: readonly Trial[], sds: readonly number[]): LogisticFit {
  let coefficients: readonly number[] = sds.map(() => 0);
  for (let step = 0; ; step++) {
    const { gradient, curvature } = slopesAt(coefficients, trials, sds);
    const factor = choleskyFactor(curvature);
    if (!factor) throw new RangeError('the trials hold numbers that are not finite');
    const direction = solveByFactor(factor, gradient);
    const size = Math.max(0, ...direction.map(Math.abs));
    if (size < SETTLED || step === MOST_STEPS) return { coefficients, covariance: inverseByFactor(factor) };
    const share = Math.min(1, LONGEST_STEP / size);
    coefficients = coefficients.map((value, i) => value + share * (direction[i] as number));
  }
}

function slopesAt(coefficients: readonly number[], trials: readonly Trial[], sds: readonly number[]) {
  const precisions = sds.map((sd) => 1 / sd ** 2);
  const gradient = coefficients.map((value, i) => -value * (precisions[i] as number));
  const curvature = precisions.map((precision, i) => precisions.map((_, j) => (i === j ? precision : 0)));
  for (const { x, offset, success, weight } of trials) {
    const p = logistic(offset + dot(coefficients, x));
    const error = weight * (Number(success) - p);
    const spread = weight * p * (1 - p);
    for (let i = 0; i < x.length; i++) {
      const value = x[i] as number;
      if (value === 0) continue;
      gradient[i] = (gradient[i] as number) + error * value;
      const row = curvature[i] as number[];
      for (let j = 0; j <= i; j++) row[j] = (row[j] as number) + spread * value * (x[j] as number);
    }
  }
  // Half of what is symmetric was summed up.
  for (let i = 0; i < curvature.length; i++) {
    for (let j = 0; j < i; j++) (curvature[j] as number[])[i] = curvature[i]?.[j] as number;
  }
  return { gradient, curvature };
}
