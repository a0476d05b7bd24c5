/**
 * The BG family. While active, a customer passes through phases at a rate λ ~ Gamma(r, rate α), and every k-th phase
 * ends in an order: gaps are Erlang-k, for k = 1 exponential. After an order the customer leaves with probability
 * p ~ Beta(a, b). All positive; α in the unit of time of the counts.
 */
export type BgNbdParameters = {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
};

/** What the members of the family differ in. */
export interface BgStory {
  /** Phases of a gap, a whole number from 1. */
  readonly k: number;
  /** Whether a customer may leave after the very first order too (MBG), or only after a repeat order (BG). */
  readonly leavesAtOnce: boolean;
}

/** Orders after which the customer could have left. */
export function chancesToLeave({ leavesAtOnce }: BgStory, x: number): number {
  return leavesAtOnce ? x + 1 : x;
}
