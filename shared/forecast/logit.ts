/** No forecast of a purchase is taken for surer than one in ten thousand against it or for it. */
const CLOSEST_TO_CERTAINTY = 1e-4;

/** ln of the odds of a probability, kept off certainty. */
export function logit(p: number): number {
  const q = Math.min(1 - CLOSEST_TO_CERTAINTY, Math.max(CLOSEST_TO_CERTAINTY, p));
  return Math.log(q / (1 - q));
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
