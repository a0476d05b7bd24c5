import type { Random } from '#shared/btyd';
import type { PilotMeasure, PilotPower } from '#shared/contracts';
import type { BeforeAndWithin } from './before-and-within.ts';
import { pairUp } from './pair-up.ts';
import { customersForRates, READ_OUT_RISK, smallestRate } from './sample-size.ts';
import { smallestEffect } from './smallest-effect.ts';

/** An effect of 15% is what a good programme or action brings: a pilot that sees it is worth its time. */
const GOOD_EFFECT = 0.15;
/** Beyond 30% only a small wonder would be seen. */
const LARGE_EFFECT = 0.3;

/** What a pilot is expected to tell by its size. */
export interface PowerQuestion {
  readonly pairs: number;
  readonly measure: PilotMeasure;
  /** What its customers usually bring in such a period, in major units. */
  readonly usual: number;
  /** Figures of periods that are over, see `rehearse`. */
  readonly past: readonly (readonly BeforeAndWithin[])[];
  readonly random: Random;
}

/** The smallest effect that a pilot sees four times in five, and what that means for asking its question. */
export function pilotPower(question: PowerQuestion): PilotPower {
  return question.measure === 'bought' ? powerForRate(question) : powerForMoney(question);
}

function powerForMoney({ pairs, usual, past, random }: PowerQuestion): PilotPower {
  const alike = past.flatMap((customers) => pairUp(customers, (each) => each.usual).pairs);
  const share = smallestEffect(
    alike.map(([a, b]) => ({ a, b })),
    pairs,
    random,
  );
  return {
    pairs,
    usual,
    smallest: share === null ? null : { share, perCustomer: share * usual },
    pairsForGoodEffect: share === null ? null : Math.ceil(pairs * (share / GOOD_EFFECT) ** 2),
    verdict: verdictOf(share),
  };
}

function powerForRate({ pairs, past }: PowerQuestion): PilotPower {
  const customers = past.flat();
  const bought = customers.filter((each) => each.bought).length;
  // Where nobody or everybody bought, as in Beta(1, 1), one more of each is thought possible.
  const usual = (bought + 1) / (customers.length + 2);
  const rate = smallestRate(usual, pairs);
  const good = usual + GOOD_EFFECT;
  return {
    pairs,
    usual,
    smallest: rate === null ? null : { share: rate - usual, perCustomer: null },
    pairsForGoodEffect: good < 1 ? customersForRates(usual, good, READ_OUT_RISK) : null,
    verdict: verdictOf(rate === null ? null : rate - usual),
  };
}

function verdictOf(smallest: number | null): PilotPower['verdict'] {
  if (smallest === null || smallest > LARGE_EFFECT) return 'too_small';
  return smallest > GOOD_EFFECT ? 'coarse' : 'fine';
}
