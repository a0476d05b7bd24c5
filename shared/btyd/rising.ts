/** From here on six terms of Stirling's series are exact to the last digit. */
const STIRLING_FROM = 16;
/** Up to so many factors are multiplied one by one. */
const FEW_FACTORS = 12;
/** Staying is a small difference of two large sums: better term by term, while there are not too many. */
const FEW_CHANCES = 200;

/**
 * ln of c(c+1)…(c+n−1) = Γ(c+n)/Γ(c), for c > 0 and a whole n ≥ 0. Two log-gammas would cancel where c is large:
 * near 10¹⁷ they leave no digit of it.
 */
export function logRising(c: number, n: number): number {
  let log = 0;
  let from = c;
  let left = n;
  for (; left > 0 && (from < STIRLING_FROM || left <= FEW_FACTORS); from++, left--) log += Math.log(from);
  if (left === 0) return log;
  const to = from + left;
  const main = (from - 0.5) * Math.log1p(left / from) + left * (Math.log(to) - 1);
  return log + main + stirlingCorrection(to) - stirlingCorrection(from);
}

/** The derivative of `logRising` by c: 1/c + 1/(c+1) + … + 1/(c+n−1) = ψ(c+n) − ψ(c). */
export function reciprocalSum(c: number, n: number): number {
  let sum = 0;
  let from = c;
  let left = n;
  for (; left > 0 && (from < STIRLING_FROM || left <= FEW_FACTORS); from++, left--) sum += 1 / from;
  if (left === 0) return sum;
  const to = from + left;
  return sum + Math.log1p(left / from) + digammaCorrection(to) - digammaCorrection(from);
}

/** ln of E[(1 − p)ⁿ] = B(a, b+n)/B(a, b) for p ~ Beta(a, b): staying n times. */
export function logStaying(a: number, b: number, n: number): number {
  if (n > FEW_CHANCES) return logRising(b, n) - logRising(a + b, n);
  let log = 0;
  for (let i = 0; i < n; i++) log -= Math.log1p(a / (b + i));
  return log;
}

/** lnΓ(z) − [(z − ½) ln z − z + ½ ln 2π], for z ≥ 16. */
export function stirlingCorrection(z: number): number {
  const w = 1 / (z * z);
  return (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - w * (691 / 360360)))))) / z;
}

/** ψ(z) − ln z, for z ≥ 16. */
function digammaCorrection(z: number): number {
  const w = 1 / (z * z);
  return -0.5 / z - w * (1 / 12 - w * (1 / 120 - w * (1 / 252 - w * (1 / 240 - w * (1 / 132)))));
}
