/** A stream of numbers in [0, 1). */
export type Random = () => number;

const WARM_UP_ROUNDS = 15;

/**
 * "Small fast counter", 32 bits (C. Doty-Humphrey, PractRand): the same seed gives the same stream on every
 * machine, and streams of different seeds are unrelated.
 */
export function sfc32(seed: string): Random {
  let a = hash(seed, 0x811c9dc5);
  let b = hash(seed, 0x01000193);
  let c = hash(seed, 0x9e3779b9);
  let counter = 1;

  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round++) next();
  return next;
}

/** FNV-1a over UTF-16 units, from a chosen basis. */
function hash(text: string, basis: number): number {
  let state = basis;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state | 0;
}
