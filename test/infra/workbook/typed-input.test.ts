import { describe, expect, it } from 'vitest';
import { regionalOf } from '../../../infra/local/workbook/regional.ts';
import { serialOf } from '../../../infra/local/workbook/serial-date.ts';
import { readTyped, typeInto } from '../../../infra/local/workbook/typed-input.ts';

const day = (year: number, month: number, date: number) => serialOf(year, month, date);

describe('text typed into a cell', () => {
  it.each([
    // Numbers, with the marks of the spreadsheet's locale.
    ['en_GB', '1234.5', 1234.5, undefined],
    ['en_GB', '1,234', 1234, '#,##0'],
    ['en_GB', '1,234.50', 1234.5, '#,##0.00'],
    ['en_GB', '.5', 0.5, undefined],
    ['en_GB', '007', 7, undefined],
    ['en_GB', '-12', -12, undefined],
    ['en_GB', '+48123456789', 48_123_456_789, undefined],
    ['en_GB', '(12)', -12, undefined],
    ['en_GB', '1.2e3', 1200, '0.00E+00'],
    ['pt_BR', '1.234,50', 1234.5, '#,##0.00'],
    ['pt_BR', '12,5', 12.5, undefined],
    ['pl_PL', '1 234,50', 1234.5, '#,##0.00'],
    ['pl_PL', '1\u00a0234', 1234, '#,##0'],
    // Percent and money.
    ['en_GB', '12%', 0.12, '0%'],
    ['pl_PL', '12,5%', 0.125, '0.00%'],
    ['en_GB', '1.1%', 0.011, '0.00%'],
    ['en_US', '$1,234.50', 1234.5, '"$"#,##0.00'],
    ['en_GB', '-£5', -5, '"£"#,##0.00'],
    ['en_GB', '£-5', -5, '"£"#,##0.00'],
    ['pt_BR', 'R$ 1.234,50', 1234.5, '"R$"\\ #,##0.00'],
    ['pl_PL', '99,90 zł', 99.9, '#,##0.00\\ "zł"'],
    // Truth, in English and in the locale's own words.
    ['en_GB', 'true', true, undefined],
    ['pt_BR', 'Verdadeiro', true, undefined],
    ['pl_PL', 'fałsz', false, undefined],
    // Dates: ISO everywhere, otherwise in the locale's order.
    ['en_US', '2026-01-02', day(2026, 1, 2), 'yyyy-mm-dd'],
    ['en_US', '1/2/2026', day(2026, 1, 2), 'M/d/yyyy'],
    ['en_GB', '1/2/2026', day(2026, 2, 1), 'dd/MM/yyyy'],
    ['pt_BR', '1/2/26', day(2026, 2, 1), 'dd/MM/yyyy'],
    ['pl_PL', '01.02.2026', day(2026, 2, 1), 'd.MM.yyyy'],
    ['en_GB', '1/2/30', day(1930, 2, 1), 'dd/MM/yyyy'],
    ['en_GB', '29/2/2024', day(2024, 2, 29), 'dd/MM/yyyy'],
    ['en_GB', '2 Jan 2026', day(2026, 1, 2), 'd mmm yyyy'],
    ['en_US', 'Jan 2, 2026', day(2026, 1, 2), 'mmm d, yyyy'],
    ['pt_BR', '2 de janeiro de 2026', day(2026, 1, 2), 'd mmm yyyy'],
    ['pl_PL', '2 stycznia 2026', day(2026, 1, 2), 'd mmm yyyy'],
    ['en_GB', '12/10', day(2026, 10, 12), 'dd/MM'],
    ['en_GB', '13:30', 13.5 / 24, 'hh:mm'],
    ['en_GB', '2026-01-02 06:00', (day(2026, 1, 2) ?? 0) + 0.25, 'yyyy-mm-dd hh:mm'],
  ])('is read in %s: %s', (locale, text, value, numberFormat) => {
    const typed = readTyped(text, regionalOf(locale), undefined, 2026);

    expect(typed.numberFormat).toBe(numberFormat);
    expect(typed.value).toBe(value);
  });

  it.each([
    ['en_GB', 'Acme Ltd'],
    ['en_GB', 'C-1001'],
    ['en_GB', '1.234,50'],
    ['en_GB', '12,34'],
    ['en_GB', '31/2/2026'],
    ['en_GB', '25:00'],
    ['en_GB', '1.5 kg'],
    ['en_GB', 'May be late'],
    ['pt_BR', '1,234.50'],
    ['pt_BR', '10.12'],
    ['en_GB', '@acme'],
  ])('stays text in %s: %s', (locale, text) => {
    expect(readTyped(text, regionalOf(locale))).toEqual({ value: text });
  });

  it.each(['=A1', '=IMPORTXML("https://evil.example","//a")', '="x"'])('becomes a formula: %s', (text) => {
    expect(readTyped(text, regionalOf('en_GB'))).toEqual({ value: null, formula: text });
  });

  it.each(['+A1', '-A1', '+48 123 456 789'])(
    'becomes a formula behind a sign that is no number: %s',
    (text) => {
      expect(readTyped(text, regionalOf('en_GB'))).toEqual({ value: null, formula: `=${text}` });
    },
  );

  it.each(["'=A1", "'007", "'2026-01-02"])('stays text behind an apostrophe: %s', (text) => {
    expect(readTyped(text, regionalOf('en_GB'))).toEqual({ value: text.slice(1) });
  });

  it.each(['007', '2026-01-02', 'TRUE', '+A1'])('stays text in a cell of plain text: %s', (text) => {
    expect(readTyped(text, regionalOf('en_GB'), '@')).toEqual({ value: text });
  });

  it('leaves nothing but the format when it is empty', () => {
    const cell = { value: 5, formula: '=A1', numberFormat: '0.00', note: 'kept' };

    expect(typeInto(cell, readTyped('', regionalOf('en_GB')))).toEqual({
      value: null,
      numberFormat: '0.00',
      note: 'kept',
    });
  });

  it("keeps the cell's own number format", () => {
    const typed = readTyped('12%', regionalOf('en_GB'));

    expect(typeInto({ value: null, numberFormat: '0.000' }, typed)).toEqual({
      value: 0.12,
      numberFormat: '0.000',
    });
    expect(typeInto(null, typed)).toEqual({ value: 0.12, numberFormat: '0%' });
  });
});
