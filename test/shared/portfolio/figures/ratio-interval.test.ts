import { describe, expect, it } from 'vitest';
import { standardNormal } from '../../../../shared/btyd/index.ts';
import { seededRandom } from '../../../../shared/forecast/index.ts';
import {
  addRatios,
  NO_RATIO,
  type Observation,
  ratioSums,
} from '../../../../shared/portfolio/figures/ratio.ts';
import {
  meanInterval,
  moneyRatioInterval,
  moneyShareInterval,
  scoreInterval,
  shareInterval,
} from '../../../../shared/portfolio/figures/ratio-interval.ts';

const sumsOf = (observations: readonly Observation[]) =>
  observations.map(ratioSums).reduce(addRatios, NO_RATIO);

describe('of 90% intervals about nine in ten hold the truth', () => {
  const PORTFOLIOS = 1_000;
  const CUSTOMERS = 80;
  const STAY = 0.8;
  /** Of the logarithm of what customers bring: the largest of eighty brings ten times the middle one. */
  const SPREAD = 0.9;
  const random = seededRandom(20_261_129);

  /** What a customer brought before, and now: half of those that stay bring half of it, the others twice. */
  function customer() {
    const before = Math.exp(SPREAD * standardNormal(random));
    const now = random() < STAY ? before * (random() < 0.5 ? 0.5 : 2) : 0;
    return { before, now };
  }
  const answer = (): Observation => [1, random() < 0.5 ? 1 : random() < 0.4 ? -1 : 0];

  it.each([
    ['customers kept', shareInterval, STAY, (): Observation => [1, Number(random() < STAY)]],
    [
      'money kept',
      moneyShareInterval,
      STAY * 0.75,
      (): Observation => {
        const { before, now } = customer();
        return [before, Math.min(before, now)];
      },
    ],
    [
      'money with growth',
      moneyRatioInterval,
      STAY * 1.25,
      (): Observation => {
        const { before, now } = customer();
        return [before, now];
      },
    ],
    ['a mean', meanInterval, 30, (): Observation => [1, 30 + 9 * standardNormal(random)]],
    ['the NPS', scoreInterval, 0.5 - 0.5 * 0.4, answer],
  ] as const)('%s', (_, intervalOf, truth, draw) => {
    let held = 0;
    for (let i = 0; i < PORTFOLIOS; i++) {
      const { low, high } = intervalOf(sumsOf(Array.from({ length: CUSTOMERS }, draw)));
      if (Number(low) <= truth && truth <= Number(high)) held += 1;
    }
    expect(held / PORTFOLIOS).toBeGreaterThan(0.86);
    expect(held / PORTFOLIOS).toBeLessThan(0.94);
  });
});

describe('a share of money', () => {
  it('is as uncertain as a share of customers that all bring the same', () => {
    const kept = Array.from({ length: 400 }, (_, i): Observation => [50, i % 4 === 0 ? 0 : 50]);
    const asCustomers = kept.map((each): Observation => each && [1, each[1] / 50]);

    const money = moneyShareInterval(sumsOf(kept));
    const customers = shareInterval(sumsOf(asCustomers));

    expect(money.low).toBeCloseTo(Number(customers.low), 3);
    expect(money.high).toBeCloseTo(Number(customers.high), 3);
  });

  it('is far less sure where one customer holds most of it', () => {
    const even = moneyShareInterval(sumsOf(Array.from({ length: 40 }, (): Observation => [10, 9])));
    const uneven = moneyShareInterval(
      sumsOf([[1_000, 900], ...Array.from({ length: 39 }, (): Observation => [10, 9])]),
    );

    expect(Number(uneven.high) - Number(uneven.low)).toBeGreaterThan(
      2 * (Number(even.high) - Number(even.low)),
    );
  });
});

describe('too few customers', () => {
  it('say nothing of how sure a mean or a share of money is', () => {
    const one = sumsOf([[5, 3]]);
    for (const intervalOf of [meanInterval, moneyShareInterval, moneyRatioInterval]) {
      expect(intervalOf(one)).toEqual({ low: null, high: null, se: null });
    }
  });

  it('do not make the NPS certain by all saying the same', () => {
    const { low, high, se } = scoreInterval(
      sumsOf([
        [1, 1],
        [1, 1],
        [1, 1],
      ]),
    );
    expect(se).toBe(0);
    expect(Number(high) - Number(low)).toBeGreaterThan(0.5);
  });
});
