import type { Day } from '#shared/history';

/** What learning needs to know of one customer that can be scored; nothing that tells who it is. Plain JSON. */
export interface SampledCustomer {
  /** Where the customer's id falls on 0…2⁵³: those that fall lowest are the sample. */
  readonly rank: number;
  /** Days with a purchase, ascending; none of a customer that is read by its contract. */
  readonly occasions: readonly Day[];
  /** Net of refunds, after the first day with a purchase. */
  readonly repeatNetMinor: number;
  /** Of the last active year, or of the contract in a year. */
  readonly annualSalesMinor: number;
  /** Where orders or the company tell it. */
  readonly marginRate: number | null;
  readonly costToServeMinor: number;
}

/** Sorted by rank. */
export type LearningSample = readonly SampledCustomer[];

/** Enough to fix every parameter to a hundredth: so many customers, whole, stand for all of a larger portfolio. */
export const MOST_SAMPLED = 30_000;

/** The sample of these customers. */
export function sampleOf(customers: readonly SampledCustomer[]): LearningSample {
  return [...customers].sort((a, b) => a.rank - b.rank).slice(0, MOST_SAMPLED);
}

/**
 * The sample of two parts' customers together, from the samples of the parts: whoever is among the lowest of all is
 * among the lowest of its own part.
 */
export function mergeSamples(a: LearningSample, b: LearningSample): LearningSample {
  const merged: SampledCustomer[] = [];
  let [i, j] = [0, 0];
  while (merged.length < MOST_SAMPLED) {
    const [left, right] = [a[i], b[j]];
    const next = left && (!right || left.rank <= right.rank) ? left : right;
    if (!next) break;
    if (next === left) i++;
    else j++;
    merged.push(next);
  }
  return merged;
}

const FIRST = { start: 0x2c1b3c6d, factor: 0x297a2d39 };
const SECOND = { start: 0x5f356495, factor: 0x1b56c4e9 };
const HIGH_BITS = 21;

/** Ranks are below this. */
export const RANKS = 2 ** 53;

/** A whole number below RANKS that is as good as drawn, and always the same for the same id. */
export function rankOf(customerId: string): number {
  const high = mixed(customerId, FIRST) >>> (32 - HIGH_BITS);
  return high * 2 ** 32 + mixed(customerId, SECOND);
}

/** Whether a customer is among that share (0…1] of all who stand for the others: those whose ids fall lowest. */
export function isAmong(customerId: string, share: number): boolean {
  return rankOf(customerId) < share * RANKS;
}

/** Multiply and shift, sign by sign, so that ids that differ in one digit fall far apart. */
function mixed(text: string, { start, factor }: typeof FIRST): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), factor);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), SECOND.factor);
  hash = Math.imul(hash ^ (hash >>> 13), FIRST.factor);
  return (hash ^ (hash >>> 16)) >>> 0;
}
