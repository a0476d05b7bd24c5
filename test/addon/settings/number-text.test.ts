import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Locale, SETTINGS_LIMITS } from '#shared/contracts';
import { numberText, readNumber, type Unit } from '../../../addon/settings/number-text.ts';

describe('a number in a field', () => {
  it.each([
    ['en', '12,400', 'money', 12_400],
    ['en', '£1,250.50', 'money', 1_250.5],
    ['pt-BR', '1.250,5', 'money', 1_250.5],
    ['pt-BR', '12.400', 'money', 12_400],
    ['pl', '12 400,50', 'money', 12_400.5],
    ['en', '30', 'percent', 0.3],
    ['pl', '7,5 %', 'percent', 0.075],
    ['pt-BR', '5,4', 'plain', 5.4],
  ] as const)('is read in %s: %s', (locale, text, unit, value) => {
    expect(readNumber(text, unit, {}, locale)).toEqual({ value });
  });

  it('may be left empty', () => {
    expect(readNumber('  ', 'money', { least: 1 }, 'en')).toEqual({ value: null });
  });

  it.each([
    ['horizonDays', 'en', 'plain', '29', 'At least 30.'],
    ['horizonDays', 'pt-BR', 'plain', '4.000', 'No máximo 3.650.'],
    ['horizonDays', 'pl', 'plain', '45,5', 'Tylko liczba całkowita.'],
    ['loyaltyThreshold', 'en', 'percent', '100', 'Less than 100.'],
    ['loyaltyThreshold', 'en', 'percent', '0', 'More than 0.'],
    ['defaultGrossMargin', 'pl', 'percent', '101', 'Najwyżej 100.'],
    ['hourCost', 'en', 'money', '-5', 'At least 0.'],
    ['profitThreshold', 'en', 'money', 'a lot', '“a lot” is not a number.'],
  ] as const)('that %s cannot be is told in %s', (name, locale, unit, text, problem) => {
    expect(readNumber(text, unit, SETTINGS_LIMITS[name], locale)).toEqual({ problem });
  });

  it('is read back as it was written, in every language', () => {
    const number = fc.integer({ min: -99_999_999, max: 99_999_999 });
    fc.assert(
      fc.property(
        number,
        fc.constantFrom(...Locale.options),
        fc.constantFrom<Unit>('money', 'plain'),
        (n, locale, unit) => {
          const value = n / 100;
          expect(readNumber(numberText(value, unit, locale), unit, {}, locale)).toEqual({ value });
        },
      ),
    );
  });

  it('keeps a share that was written in whole percents to the last bit', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const text = numberText(percent / 100, 'percent', 'en');
      expect(readNumber(text, 'percent', {}, 'en')).toEqual({ value: percent / 100 });
    }
  });
});
