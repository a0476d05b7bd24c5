import { describe, expect, it } from 'vitest';
import { display, isDateFormat } from '../../../infra/local/workbook/number-format.ts';
import { regionalOf } from '../../../infra/local/workbook/regional.ts';
import { serialOf } from '../../../infra/local/workbook/serial-date.ts';

/** Intl separates groups and symbols with spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a number shown by its format', () => {
  it.each([
    ['en_GB', 1234.5, undefined, '1234.5'],
    ['pl_PL', 1234.5, undefined, '1234,5'],
    ['en_GB', 0.1 + 0.2, undefined, '0.3'],
    ['en_GB', 1 / 3, undefined, '0.3333333333'],
    ['en_GB', 123_456_789_012, undefined, '123456789012'],
    ['en_GB', 1234.5, '#,##0.00', '1,234.50'],
    ['pt_BR', 1234.5, '#,##0.00', '1.234,50'],
    ['pl_PL', 1234.5, '#,##0.00', '1 234,50'],
    ['en_GB', 1234.567, '0.#', '1234.6'],
    ['en_GB', 7, '000', '007'],
    ['en_GB', 0.125, '0.0%', '12.5%'],
    ['en_GB', -5, '"£"#,##0.00', '-£5.00'],
    ['en_GB', -5, '0;(0)', '(5)'],
    ['en_GB', 0, '0;-0;"none"', 'none'],
    ['en_GB', 1_500_000, '0.0,,"M"', '1.5M'],
    ['en_GB', 12_345, '0.00E+00', '1.23E+04'],
    ['pt_BR', 3150, '[$R$-416] #,##0', 'R$ 3.150'],
    ['en_GB', -0.001, '0.00', '0.00'],
    ['en_GB', 5, '@', '5'],
  ])('%s %d as %s is %s', (locale, value, format, text) => {
    expect(plain(display(value, format, regionalOf(locale)))).toBe(text);
  });

  it('is words for truth, itself for text, nothing for nothing', () => {
    const brazil = regionalOf('pt_BR');

    expect(display(true, undefined, brazil)).toBe('VERDADEIRO');
    expect(display('007', '0.00', brazil)).toBe('007');
    expect(display(null, '0.00', brazil)).toBe('');
  });
});

describe('a date shown by its format', () => {
  const moment = serialOf(2026, 1, 2, 15 * 3600 + 4 * 60 + 5) ?? 0;

  it.each([
    ['en_GB', 'yyyy-mm-dd', '2026-01-02'],
    ['en_GB', 'dd/MM/yyyy', '02/01/2026'],
    ['en_US', 'M/d/yy', '1/2/26'],
    ['en_GB', 'd mmm yyyy', '2 Jan 2026'],
    ['pt_BR', 'd "de" mmmm', '2 de janeiro'],
    ['pl_PL', 'dddd', 'piątek'],
    ['en_GB', 'hh:mm:ss', '15:04:05'],
    ['en_GB', 'h:mm am/pm', '3:04 PM'],
    ['en_GB', 'yyyy-mm-dd hh:mm', '2026-01-02 15:04'],
    ['en_GB', 'mm:ss', '04:05'],
  ])('%s %s', (locale, format, text) => {
    expect(plain(display(moment, format, regionalOf(locale)))).toBe(text);
  });

  it('is told from a number by its format alone', () => {
    const dates = ['yyyy-mm-dd', 'd/m', 'hh:mm', '[h]:mm', 'mmm'];
    const numbers = [undefined, '0.00', '#,##0 "days"', '[Red]0', '@', '0%', '0.00E+00', '[$zł-415] 0'];

    expect(dates.map(isDateFormat)).toEqual(dates.map(() => true));
    expect(numbers.map(isDateFormat)).toEqual(numbers.map(() => false));
  });
});
