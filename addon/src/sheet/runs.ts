/** Neighbouring numbers taken together. */
export interface Run {
  start: number;
  length: number;
}

/** `[5, 2, 3, 4, 9]` → 2…5 and 9: what can be written in one go. */
export function runsOf(numbers: Iterable<number>): Run[] {
  const runs: Run[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.start + last.length === number) last.length += 1;
    else runs.push({ start: number, length: 1 });
  }
  return runs;
}
