/** How many of a group did it. */
export interface Tally {
  readonly did: number;
  readonly of: number;
}

/** What two tallies tell of the difference of the rates behind them, A less B. */
export interface RateDifference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly chanceBetter: number;
}

/** Rates from 0 to 1 are looked at in so many steps. */
const STEPS = 500;

/**
 * Beta–Binomial: before anything is seen each rate is thought equally likely to be any from 0 to 1, and afterwards is
 * Beta(1 + did, 1 + did not). The difference is summed up over a grid of both.
 */
export function compareRates(a: Tally, b: Tally): RateDifference {
  const [ofA, ofB] = [chancesOf(a), chancesOf(b)];
  // At STEPS − 1 + i − j: the chance that A lies i − j steps above B.
  const differences = new Array<number>(2 * STEPS - 1).fill(0);
  ofA.forEach((chanceA, i) => {
    ofB.forEach((chanceB, j) => {
      const place = STEPS - 1 + i - j;
      differences[place] = (differences[place] ?? 0) + chanceA * chanceB;
    });
  });
  const above = differences.slice(STEPS).reduce((sum, chance) => sum + chance, 0);
  return {
    mean: (1 + a.did) / (2 + a.of) - (1 + b.did) / (2 + b.of),
    low: differenceAt(0.05, differences),
    high: differenceAt(0.95, differences),
    chanceBetter: above + (differences[STEPS - 1] ?? 0) / 2,
  };
}

/** The chance of each step of a rate after the tally; they make 1. */
function chancesOf({ did, of }: Tally): number[] {
  const rates = Array.from({ length: STEPS }, (_, i) => (i + 0.5) / STEPS);
  const logs = rates.map((rate) => did * Math.log(rate) + (of - did) * Math.log1p(-rate));
  const highest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The difference below which so large a share of the chances lies; within a step they are spread evenly. */
function differenceAt(share: number, differences: readonly number[]): number {
  let before = 0;
  for (const [place, chance] of differences.entries()) {
    if (before + chance >= share) {
      return Math.min(1, (place - (STEPS - 1) - 0.5 + (share - before) / chance) / STEPS);
    }
    before += chance;
  }
  return 1;
}
