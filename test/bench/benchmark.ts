/** A piece of work, the time it may take, and how long others take for it. */
export interface Benchmark {
  readonly name: string;
  readonly run: () => unknown;
  /** Milliseconds, for the median. */
  readonly limit: number;
  /** Runs after the warm-up; the shorter the work, the more of them. */
  readonly runs: number;
  /** Milliseconds of a peer for the same work on a like machine: what to be faster than, and whose it is. */
  readonly peer?: { readonly name: string; readonly milliseconds: number };
}

export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly fastest: number;
  readonly limit: number;
  readonly peer: Benchmark['peer'];
}

/** Warm times in this process. */
export function measure({ name, run, limit, runs, peer }: Benchmark): Measured {
  for (let warmUp = 0; warmUp < Math.min(runs, 10); warmUp++) run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { name, median: times[Math.floor(runs / 2)] as number, fastest: times[0] as number, limit, peer };
}
