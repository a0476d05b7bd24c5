/** ln(1 + e^z) without overflow. */
export function softplus(z: number): number {
  return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
}

/** 1/(1 + e^−z) without overflow. */
export function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** (e^z − 1)/z, which is 1 at z = 0. */
export function expm1Ratio(z: number): number {
  return z === 0 ? 1 : Math.expm1(z) / z;
}

/** (1 − (1 + z)^−n)/(n z), whose limit at z = 0 is 1 and at n = 0 is ln(1 + z)/z. */
export function growth(z: number, n: number): number {
  if (z === 0) return 1;
  const log = Math.log1p(z);
  return (expm1Ratio(-n * log) * log) / z;
}

/** Whether a running product is to be turned into its logarithm, while a factor of 1e±150 more does no harm. */
export function isExtreme(product: number): boolean {
  return !(product > 1e-150 && product < 1e150);
}
