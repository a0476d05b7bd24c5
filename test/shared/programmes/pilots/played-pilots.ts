import type { Random } from '#shared/btyd';
import { seededRandom } from '#shared/forecast';
import { evenlyFrom, pairUp } from '../../../../shared/programmes/pilots/pair-up.ts';
import {
  chanceBetter,
  effectInterval,
  type PairBrought,
  pairedEffect,
} from '../../../../shared/programmes/pilots/paired-effect.ts';
import { smallestEffect } from '../../../../shared/programmes/pilots/smallest-effect.ts';
import { type Base, madeUpCustomers } from './made-up-customers.ts';

/** How read-outs did over many made-up pilots; all as shares of the pilots. */
export interface Played {
  readonly pilots: number;
  /** Called better, or worse, without any effect. */
  readonly falseBetter: number;
  readonly falseWorse: number;
  /** Called better with the very effect that was said to be the smallest to see. */
  readonly seen: number;
  /** Whose 90% hold the effect: none, 15%, and the smallest to see. */
  readonly covered: { readonly none: number; readonly good: number; readonly smallest: number };
  /** The median of the smallest effects. */
  readonly smallest: number;
}

const GOOD_EFFECT = 0.15;
const CUSTOMERS_PER_PAIR = 4;
const FEWEST_CUSTOMERS = 80;

/**
 * For each of so many companies the smallest effect is worked out on its past, and then so many pilots of its kind are
 * played: pairs drawn by lot, an effect in proportion to what a customer buys, read out by the product's own rule.
 */
export function playPilots(
  base: Base,
  pairs: number,
  companies: number,
  pilotsEach: number,
  seed: number,
): Played {
  const random = seededRandom(seed);
  const customers = Math.max(FEWEST_CUSTOMERS, CUSTOMERS_PER_PAIR * pairs);
  const smallests: number[] = [];
  let [falseBetter, falseWorse, seen, none, good, smallest, pilots] = [0, 0, 0, 0, 0, 0, 0];
  for (let company = 0; company < companies; company++) {
    const effect = smallestEffect(pastPairs(base, customers, random), pairs, random);
    if (effect === null) continue;
    smallests.push(effect);
    for (let i = 0; i < pilotsEach; i++) {
      const drawn = pilotOf(base, customers, pairs, random);
      pilots += 1;
      const nothing = judge(drawn, 0);
      falseBetter += Number(nothing.chance >= 0.95);
      falseWorse += Number(nothing.chance <= 0.05);
      none += Number(nothing.covered);
      good += Number(judge(drawn, GOOD_EFFECT).covered);
      const there = judge(drawn, effect);
      seen += Number(there.chance >= 0.95);
      smallest += Number(there.covered);
    }
  }
  smallests.sort((one, other) => one - other);
  return {
    pilots,
    falseBetter: falseBetter / pilots,
    falseWorse: falseWorse / pilots,
    seen: seen / pilots,
    covered: { none: none / pilots, good: good / pilots, smallest: smallest / pilots },
    smallest: smallests[Math.floor(smallests.length / 2)] ?? Number.NaN,
  };
}

function pastPairs(base: Base, customers: number, random: Random): PairBrought[] {
  const past = madeUpCustomers(base, customers, random).map((each) => each.past);
  const buying = past.filter(({ usual }) => usual > 0);
  return pairUp(buying, ({ usual }) => usual).pairs.map(([a, b]) => ({ a, b }));
}

function pilotOf(base: Base, customers: number, pairs: number, random: Random): PairBrought[] {
  const buying = madeUpCustomers(base, customers, random)
    .map(({ next }) => next)
    .filter(({ usual }) => usual > 0);
  const alike = pairUp(buying, ({ usual }) => usual).pairs;
  return evenlyFrom(alike, pairs, random).map(([one, other]) =>
    random() < 0.5 ? { a: one, b: other } : { a: other, b: one },
  );
}

/** Group A buys so much more in proportion that it brings `effect` of usual business more. */
function judge(pairs: readonly PairBrought[], effect: number): { chance: number; covered: boolean } {
  const sum = (of: (each: PairBrought['a']) => number) =>
    pairs.reduce((total, { a, b }) => total + of(a) + of(b), 0);
  const usual = sum((each) => each.usual);
  const more = (effect * usual) / sum((each) => each.value);
  const found = pairedEffect(pairs.map(({ a, b }) => ({ a: { ...a, value: a.value * (1 + more) }, b })));
  if (found === null) throw new RangeError('too few pairs');
  const { low, high } = effectInterval(found);
  const truth = (effect * usual) / 2 / pairs.length / found.usual;
  return { chance: chanceBetter(found), covered: low <= truth && truth <= high };
}
