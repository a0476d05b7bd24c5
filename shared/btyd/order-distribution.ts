/**
 * The probabilities of 0, 1, … phases of a process with a Gamma-distributed rate: negative binomial of shape `n` and
 * odds `y` = horizon/(α + T), so of mean n·y. Worked out in logarithms, as no phase at all may be too improbable for
 * a number where many are likely.
 */
export function phaseDistribution(n: number, y: number, size: number): Float64Array {
  const probabilities = new Float64Array(size);
  const logOdds = Math.log(y) - Math.log1p(y);
  let log = -n * Math.log1p(y);
  for (let m = 0; m < size; m++) {
    probabilities[m] = Math.exp(log);
    log += logOdds + Math.log((n + m) / (m + 1));
  }
  return probabilities;
}
