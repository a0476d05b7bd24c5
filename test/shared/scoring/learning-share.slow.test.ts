import { describe, expect, it } from 'vitest';
import { bgNbd } from '#shared/btyd';
import type { CustomerRecord } from '#shared/history';
import { fitTally, isAmong, learningTallyOf, standingForAll } from '#shared/scoring';
import { uniform } from '../btyd/portfolios.ts';
import { AS_OF, buyer, SETTINGS } from './records.ts';

const CUSTOMERS = 60_000;
const SHARE = 2 / 3;
const YEARS_WEEKS = 156;

/** Numbered in the order in which they came, as ids often are; the later, the smaller their orders and the better known. */
function portfolio(): CustomerRecord[] {
  const random = uniform(60);
  return Array.from({ length: CUSTOMERS }, (_, i) => {
    const age = YEARS_WEEKS * (1 - i / CUSTOMERS);
    const { purchases } = bgNbd.sample({ r: 1, alpha: 8, a: 0.8, b: 4 }, age, random);
    const daysAgo = [0, ...purchases].map((week) => Math.max(0, Math.round(7 * (age - week))));
    return buyer(`customer-${String(i).padStart(6, '0')}`, daysAgo, (50 + 2 * age) * (0.5 + random()), {
      ...(i % 7 === 0 && { nps: Math.floor(11 * random()) }),
      ...(random() < i / CUSTOMERS && { grossMargin: 0.2 + 0.3 * random() }),
    });
  });
}

describe('a model learnt from a share of the customers', () => {
  it('is that of all: the same customers tell how they buy, and what is counted is within a hundredth', () => {
    const all = portfolio();
    const some = all.filter(({ customerId }) => isAmong(customerId, SHARE));
    const tallied = (records: readonly CustomerRecord[]) => learningTallyOf(records, SETTINGS, AS_OF);

    const whole = fitTally(tallied(all), SETTINGS, AS_OF);
    const sampled = fitTally(standingForAll(tallied(some), SHARE), SETTINGS, AS_OF);

    expect(Math.abs(some.length / CUSTOMERS - SHARE)).toBeLessThan(0.01);
    expect(sampled.bgNbd).toEqual(whole.bgNbd);
    expect(sampled.spend).toEqual(whole.spend);
    expect(sampled.regularity).toEqual(whole.regularity);
    expect(sampled.medianCycleDays).toBe(whole.medianCycleDays);
    for (const figure of [
      'customersWithOrders',
      'repeatCustomers',
      'historyDays',
      'grossMargin',
      'profitThreshold',
      'typicalContribution',
    ] as const) {
      const [a, b] = [sampled[figure] ?? Number.NaN, whole[figure] ?? Number.NaN];
      expect([figure, Math.abs(a / b - 1) < 0.01]).toEqual([figure, true]);
    }
    for (const answer of ['promoters', 'passives', 'detractors'] as const) {
      expect(Math.abs(sampled.nps[answer] / whole.nps[answer] - 1)).toBeLessThan(0.05);
    }
  });
});
