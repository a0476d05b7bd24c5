/** Steps between marks of an axis, within a power of ten. */
const NICE_STEPS = [1, 2, 2.5, 5, 10];

/** The values that an axis is marked at: round, evenly apart, about as many as asked for, around all that is shown. */
export function ticks(least: number, most: number, about: number): number[] {
  const span = most - least || Math.abs(most) || 1;
  const raw = span / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = (NICE_STEPS.find((nice) => nice * power >= raw * (1 - 1e-9)) ?? 10) * power;
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  // A product, not a sum, and rounded to the step: 0.3, not 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Where a value lies between two pixels. */
export function scale(
  [least, most]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  const span = most - least || 1;
  return (value) => Math.round((from + ((value - least) / span) * (to - from)) * 100) / 100;
}
