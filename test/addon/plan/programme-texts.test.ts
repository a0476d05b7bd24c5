import { describe, expect, it } from 'vitest';
import { Locale, TraitName } from '#shared/contracts';
import { ruleTexts } from '../../../addon/plan/programme/rule-text.ts';
import { traitText } from '../../../addon/plan/programme/trait-text.ts';
import { design } from '../../shared/programmes/simulator/simulated.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('the rules of a programme in words', () => {
  it.each([
    ['en', ['1.5% of everything bought comes back as a reward.']],
    ['pt-BR', ['1,5% de tudo o que é comprado volta como prêmio.']],
    ['pl', ['1,5% wartości zakupów wraca jako nagroda.']],
  ] as const)('are one sentence where there is one rule, in %s', (locale, texts) => {
    expect(ruleTexts(design({ rules: [{ from: 0, rate: 0.015 }] }), 'EUR', locale)).toEqual(texts);
  });

  it('are a line for each tier, and for what is given, paid and asked for', () => {
    const tiers = design({
      rules: [
        { from: 20_000, rate: 0.01 },
        { from: 50_000, rate: 0.02 },
      ],
      benefitPerMember: 120,
      feePerMember: 40,
      minimumSales: 5_000,
    });

    expect(ruleTexts(tiers, 'EUR', 'en').map(plain)).toEqual([
      'From €20,000 a year: 1%.',
      'From €50,000 a year: 2%.',
      'Each member gets something worth €120 a year.',
      'Each member pays €40 a year.',
      'For those who bought €5,000 or more in the last year.',
    ]);
  });

  it('say that growth alone counts', () => {
    expect(ruleTexts(design({ rewardOn: 'growth' }), 'EUR', 'en')).toEqual([
      '2% of what is bought above the own last year comes back.',
    ]);
  });
});

describe('what a trait says', () => {
  it.each(Locale.options)('has words on both sides, without a hole, in %s', (locale) => {
    for (const trait of TraitName.options) {
      for (const speaks of ['for', 'against'] as const) {
        // Barnacles that cost what they bring never speak for anything.
        if (trait === 'guardedBarnacles' && speaks === 'for') continue;
        const text = traitText({ trait, speaks, value: 0.5, threshold: 12 }, locale);
        expect(text.length).toBeGreaterThan(10);
        expect(text).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it.each([
    ['manyStay', 0.86, '86% of your customers stay for the year: there is somebody to keep.'],
    ['fewHoldHalf', 31, 'Half of the profit is spread over 31 accounts: too many for terms of their own.'],
  ] as const)('has its number in the unit that it is of: %s', (trait, value, text) => {
    expect(traitText({ trait, speaks: 'against', value, threshold: 1 }, 'en')).toBe(text);
  });
});
