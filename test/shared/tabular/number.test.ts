import { describe, expect, it } from 'vitest';
import { type DecimalMark, parseNumber } from '#shared/tabular';

describe('a number as people write it', () => {
  it.each([
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1 234,56', 1234.56],
    ['1\u00a0234,56', 1234.56],
    ['1\u202f234\u202f567,89', 1234567.89],
    ["1'234.50", 1234.5],
    ['1,00,000.00', 100000],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1234,5', 1234.5],
    ['1234.5', 1234.5],
    ['1234.567', 1234.567],
    ['0,125', 0.125],
    [',5', 0.5],
    ['007', 7],
    ['1.5E+05', 150000],
    ['+12,50', 12.5],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, currency: null, percent: false });
  });

  it.each([
    ['R$ 1.234,56', 1234.56, 'BRL'],
    ['R$1.234,56', 1234.56, 'BRL'],
    ['US$ 9,500.00', 9500, 'USD'],
    ['1 234,56 zł', 1234.56, 'PLN'],
    ['1234,56 PLN', 1234.56, 'PLN'],
    ['EUR 10', 10, 'EUR'],
    ['10 eur', 10, 'EUR'],
    ['£99', 99, 'GBP'],
    ['€ 1.000,00', 1000, 'EUR'],
    ['$5', 5, '$'],
    ['$ 5 USD', 5, 'USD'],
    ['5 zł.', 5, 'PLN'],
    ['5 reais', 5, 'BRL'],
    ['5.00 DR', 5, null],
  ])('reads %s with its currency', (text, value, currency) => {
    expect(parseNumber(text)).toEqual({ value, currency, percent: false });
  });

  it.each([
    ['-150,00', -150],
    ['\u2212150,00', -150],
    ['(150,00)', -150],
    ['12.000,00-', -12000],
    ['- 150', -150],
    ['R$ -150,00', -150],
    ['-R$ 150,00', -150],
    ['(R$ 150,00)', -150],
    ['R$ (150,00)', -150],
    ['150,00- zł', -150],
    ['150.00 CR', -150],
    ['$150.00 CR', -150],
    ['-150', -150],
  ])('reads %s as negative', (text, value) => {
    expect(parseNumber(text)?.value).toBe(value);
  });

  it.each<[string, DecimalMark | null, number]>([
    ['1.234', null, 1234],
    ['12.000', null, 12000],
    ['12,000', null, 12000],
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['1,234', ',', 1.234],
    ['0.234', null, 0.234],
    ['1234.567', ',', 1234.567],
  ])('reads %s as its column (%s decimal) tells', (text, mark, value) => {
    expect(parseNumber(text, mark)?.value).toBe(value);
  });

  it('keeps a percent sign apart from the value', () => {
    expect(parseNumber('35,5 %')).toEqual({ value: 35.5, currency: null, percent: true });
  });

  it.each([
    '',
    '-',
    'abc',
    '12 szt',
    '1 2',
    '12 34',
    '1.23.4',
    '1.234.56',
    '1,234.567,89',
    '2026-11-21',
    '21.11.2026 10:00',
    '(150',
    '5.',
    '1.234,-',
    'R$ 5 USD',
    '1e400',
    '#REF!',
    '=1+1',
  ])('does not guess at %j', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
  it('takes no time over a long text', () => {
    const text = `1${','.repeat(50_000)}x9`;
    const start = performance.now();

    expect(parseNumber(text)).toBeNull();
    expect(performance.now() - start).toBeLessThan(50);
  });
});
