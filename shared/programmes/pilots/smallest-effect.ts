import type { Random } from '#shared/btyd';
import { type Brought, chanceBetter, FEWEST_PAIRS, type PairBrought, pairedEffect } from './paired-effect.ts';
import { READ_OUT_RISK } from './sample-size.ts';

/** So many pilots are played on the past for each effect that is tried: power is then known to ±2%. */
const REHEARSALS = 300;
/** With more pairs the effect shrinks as 1/√pairs, and nothing is learnt by playing it out. */
const MOST_PAIRS_PLAYED = 80;
/** An effect of three times the usual business is no effect to look for. */
const LARGEST_EFFECT = 3;
/** Halvings of the bracket: to a part in a thousand of the largest. */
const HALVINGS = 11;

/**
 * The smallest effect, as a share of usual business, that a pilot of so many pairs sees four times in five: pilots are
 * played on pairs of the past with the effect added to one of each, and read out by the very rule of read-outs. The
 * spread, its tails, and what the year before explains are thus the company's own.
 *
 * @param past pairs of customers over a period that is over, with the year before it
 * @returns null where even an effect of LARGEST_EFFECT would be missed, or nothing was ever bought
 */
export function smallestEffect(past: readonly PairBrought[], pairs: number, random: Random): number | null {
  if (past.length < FEWEST_PAIRS || pairs < FEWEST_PAIRS) return null;
  const played = Math.min(pairs, MOST_PAIRS_PLAYED);
  const everyone = past.flatMap(({ a, b }) => [a, b]);
  const [usual, brought] = [
    everyone.reduce((sum, each) => sum + Math.abs(each.usual), 0),
    everyone.reduce((sum, each) => sum + Math.max(0, each.value), 0),
  ];
  if (brought === 0) return null;
  // The effect is told against usual business, and works on what customers buy now.
  const perShare = usual / brought;
  const draws = Array.from({ length: REHEARSALS }, () =>
    Array.from({ length: played }, () => {
      const pair = past[Math.floor(random() * past.length)] as PairBrought;
      return random() < 0.5 ? pair : { a: pair.b, b: pair.a };
    }),
  );
  const isSeen = (effect: number) => seenShare(draws, effect * perShare) >= READ_OUT_RISK.power;

  if (!isSeen(LARGEST_EFFECT)) return null;
  let [below, above] = [0, LARGEST_EFFECT];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (below + above) / 2;
    if (isSeen(middle)) above = middle;
    else below = middle;
  }
  return above * Math.sqrt(played / pairs);
}

/** In which share of the pilots A is called better, when it brings so much more of what it buys. */
function seenShare(draws: readonly (readonly PairBrought[])[], more: number): number {
  const seen = draws.filter((pairs) => {
    const effect = pairedEffect(pairs.map(({ a, b }) => ({ a: grown(a, more), b })));
    return effect !== null && chanceBetter(effect) >= 1 - READ_OUT_RISK.tail;
  });
  return seen.length / draws.length;
}

function grown({ usual, value }: Brought, more: number): Brought {
  return { usual, value: value + more * Math.max(0, value) };
}
