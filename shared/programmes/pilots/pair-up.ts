import type { Random } from '#shared/btyd';

/** Two neighbours, the larger first; or one that was left without a partner. */
export interface PairedUp<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly alone: T | null;
}

/**
 * Pairs neighbours in size. Of an odd number the one is left out without whom the others stand nearest to their
 * partners.
 *
 * @param sizeOf above 0; what matters is how many times larger one is than the other
 */
export function pairUp<T>(things: readonly T[], sizeOf: (thing: T) => number): PairedUp<T> {
  const sorted = [...things].sort((one, other) => sizeOf(other) - sizeOf(one));
  const alone = sorted.length % 2 === 1 ? (sorted[oddOut(sorted.map(sizeOf))] ?? null) : null;
  const rest = sorted.filter((thing) => thing !== alone);
  const pairs = rest.flatMap((thing, i): [T, T][] => {
    const next = rest[i + 1];
    return i % 2 === 0 && next !== undefined ? [[thing, next]] : [];
  });
  return { pairs, alone };
}

/** Where, of an odd number of descending sizes, the one stands whose leaving makes the pairs closest. */
function oddOut(sizes: readonly number[]): number {
  const gap = (i: number) => Math.log((sizes[i] ?? 1) / (sizes[i + 1] ?? 1));
  // Before the one left out pairs begin at even places, after it at odd ones.
  let [best, bestPlace, total] = [0, 0, 0];
  for (let i = 0; i + 2 < sizes.length; i += 2) {
    total += gap(i) - gap(i + 1);
    if (total < best) [best, bestPlace] = [total, i + 2];
  }
  return bestPlace;
}

/** So many of the things, evenly from the whole of their order, beginning at random. */
export function evenlyFrom<T>(things: readonly T[], count: number, random: Random): T[] {
  if (count >= things.length) return [...things];
  const step = things.length / count;
  const start = random() * step;
  return Array.from({ length: count }, (_, i) => things[Math.floor(start + i * step)]).filter(
    (thing) => thing !== undefined,
  );
}
