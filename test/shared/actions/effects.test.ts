import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSUMED, CATALOGUE, learnEffects, TAUGHT_BY } from '#shared/actions';
import { EffectName } from '#shared/contracts';
import { recommend } from './recommend.ts';
import { BUTTERFLY } from './situations.ts';

const outcomes = (action: string, worked: number, failed: number) => [
  ...Array.from({ length: worked }, () => ({ action, done: true, worked: true })),
  ...Array.from({ length: failed }, () => ({ action, done: true, worked: false })),
];

describe('the effects of actions', () => {
  it('are the assumptions where nothing is known', () => {
    const { save, delight } = learnEffects([]);

    expect(save).toMatchObject({ mean: 0.25, trials: 0, assumed: true });
    expect(delight).toEqual({ mean: 0.02, low: 0.02, high: 0.02, trials: 0, assumed: true });
  });

  // Beta(2.5, 7.5) + 6 of 10 = Beta(8.5, 11.5).
  it('weigh the assumption like ten cases of one’s own', () => {
    const { save } = learnEffects(outcomes('A04', 6, 4));

    expect(save).toMatchObject({ mean: 8.5 / 20, trials: 10, assumed: false });
  });

  it('give way to the company’s own cases', () => {
    const { save } = learnEffects(outcomes('A04', 400, 600));

    expect(save.mean).toBeCloseTo(0.4, 2);
    expect(save.high - save.low).toBeLessThan(0.06);
  });

  // Quantiles that have a closed form: Beta(1, 9) has 1 − (1 − q)^(1/9), Beta(10, 1) has q^(1/10).
  it('span 90% of what they may truly be', () => {
    const { save } = learnEffects([], { save: 0.1 });
    expect(save.low).toBeCloseTo(1 - 0.95 ** (1 / 9), 12);
    expect(save.high).toBeCloseTo(1 - 0.05 ** (1 / 9), 12);

    const { winBack } = learnEffects(outcomes('A08', 1, 0), { winBack: 0.9 });
    expect(winBack.low).toBeCloseTo(0.05 ** (1 / 10), 12);
    expect(winBack.high).toBeCloseTo(0.95 ** (1 / 10), 12);
  });

  it.each([0, 1])('may be overruled by a certain %d', (certain) => {
    expect(learnEffects([], { save: certain }).save).toMatchObject({
      mean: certain,
      low: certain,
      high: certain,
    });
  });

  it('take the company’s own assumption as what its cases correct', () => {
    expect(learnEffects(outcomes('A04', 0, 10), { save: 0.5 }).save.mean).toBe(0.25);
  });

  it('learn nothing from what was not done, is not yet known, or teaches something else', () => {
    const effects = learnEffects([
      { action: 'A04', done: false, worked: true },
      { action: 'A04', done: true },
      { action: 'A05', done: true, worked: true },
      { action: 'A99', done: true, worked: true },
    ]);

    expect(effects).toEqual(learnEffects([]));
  });

  it('are shared by the actions that rest on the same chance', () => {
    expect(learnEffects([...outcomes('A14', 1, 0), ...outcomes('A16', 1, 2)]).crossSell.trials).toBe(4);
  });

  it('do not depend on the order of outcomes, and stay between 0 and 1', () => {
    const outcome = fc.record({
      action: fc.constantFrom(...Object.keys(CATALOGUE)),
      done: fc.boolean(),
      worked: fc.option(fc.boolean(), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 60 }), (history) => {
        const effects = learnEffects(history);

        expect(learnEffects([...history].reverse())).toEqual(effects);
        for (const { low, mean, high } of EffectName.options
          .filter((name) => TAUGHT_BY[name])
          .map((name) => effects[name])) {
          expect(0 <= low && low <= mean && mean <= high && high <= 1).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('change the money of what is proposed', () => {
    const reader = { locale: 'en', currency: 'BRL', minorPerMajor: 100 } as const;
    const effects = learnEffects(outcomes('A18', 12, 0));
    const economics = { ...BUTTERFLY.economics, effects };
    const { netEffect } = recommend({ ...BUTTERFLY, economics }, reader).primaryAction;

    // (0.2 · 10 + 12) / 22 of a quarter of 25,000, less an hour and a half at 60.
    expect(netEffect).toBeCloseTo((14 / 22) * 0.25 * 25_000 - 90, 2);
  });

  it('are taught only by actions of the catalogue', () => {
    expect(
      Object.values(TAUGHT_BY)
        .flat()
        .every((action) => action in CATALOGUE),
    ).toBe(true);
    expect(Object.keys(TAUGHT_BY).every((name) => name in ASSUMED)).toBe(true);
  });
});
