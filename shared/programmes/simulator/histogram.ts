import { quantileOf } from './spread.ts';

const BINS = 24;
/** So much at each end of all values goes into the outermost bins, so that a stray future does not flatten the rest. */
const TAIL = 0.01;

/** The ends of even bins over several sets of values, ascending; one bin of no width where all are the same. */
export function binsOver(sets: readonly Float64Array[]): number[] {
  const all = Float64Array.from(sets.flatMap((set) => [...set])).sort();
  const low = quantileOf(all, TAIL);
  const high = quantileOf(all, 1 - TAIL);
  if (!(high > low)) return [low, low];
  return Array.from({ length: BINS + 1 }, (_, i) => low + ((high - low) * i) / BINS);
}

/** The share of the values in each bin; what lies outside counts in the outermost. */
export function histogramOf(values: Float64Array, ends: readonly number[]): number[] {
  const bins = ends.length - 1;
  const [low = 0] = ends;
  const width = ((ends[bins] ?? low) - low) / bins;
  const shares = new Array<number>(bins).fill(0);
  for (const value of values) {
    const place = width > 0 ? Math.floor((value - low) / width) : 0;
    const bin = Math.min(bins - 1, Math.max(0, place));
    shares[bin] = (shares[bin] as number) + 1 / values.length;
  }
  return shares;
}
