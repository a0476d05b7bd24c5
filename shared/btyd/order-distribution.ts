/** Above e to this, "no phase at all" is a number with all its digits. */
const SMALLEST_LOG = -700;

/**
 * The probabilities of 0, 1, … phases of a process with a Gamma-distributed rate: negative binomial of shape `n` and
 * odds `y` = horizon/(α + T), so of mean n·y. Each from the one before; in logarithms where no phase at all is too
 * improbable for a number, as many may be likely.
 */
export function phaseDistribution(n: number, y: number, size: number): Float64Array {
  const probabilities = new Float64Array(size);
  let log = -n * Math.log1p(y);
  let probability = Math.exp(log);
  probabilities[0] = probability;
  if (log > SMALLEST_LOG) {
    const odds = y / (1 + y);
    for (let m = 1; m < size; m++) {
      probability *= (odds * (n + m - 1)) / m;
      probabilities[m] = probability;
    }
    return probabilities;
  }
  const logOdds = Math.log(y) - Math.log1p(y);
  for (let m = 1; m < size; m++) {
    log += logOdds + Math.log((n + m - 1) / m);
    probabilities[m] = Math.exp(log);
  }
  return probabilities;
}
