import { describe, expect, it } from 'vitest';
import { typedText } from '../../../infra/local/workbench/page/grid/typed-text.ts';
import type { Cell } from '../../../infra/local/workbook/protocol.ts';
import { regionalOf } from '../../../infra/local/workbook/regional.ts';
import { readTyped, typeInto } from '../../../infra/local/workbook/typed-input.ts';

const cells: [string, Cell][] = [
  ['a text', { value: 'Café Serra Azul' }],
  ['a code that looks like a number', { value: '007' }],
  ['a text that looks like a date', { value: '2/1/2026' }],
  ['a text that starts like a formula', { value: '=IMPORTXML("http://example.com";"//a")' }],
  ['a text with an apostrophe', { value: "'s-Hertogenbosch" }],
  ['the word for truth', { value: 'TRUE' }],
  ['a number under the plain text format', { value: '12', numberFormat: '@' }],
  ['a fraction', { value: 1234.567 }],
  ['a negative amount', { value: -0.1, numberFormat: '#,##0.00' }],
  ['a percentage', { value: 0.07, numberFormat: '0.00%' }],
  ['a date', { value: 46_347, numberFormat: 'dd/MM/yyyy' }],
  ['a date with a time', { value: 46_347.25, numberFormat: 'dd/MM/yyyy HH:mm' }],
  ['truth', { value: true }],
  ['a formula', { value: null, formula: '=A1+1' }],
];

describe('typedText', () => {
  describe.each(['en_GB', 'pt_BR', 'pl_PL', 'en_US'])('in %s', (locale) => {
    it.each(cells)('gives back %s when it is typed again', (_, cell) => {
      const regional = regionalOf(locale);
      const typed = readTyped(typedText(cell, regional), regional, cell.numberFormat);
      expect(typeInto({ ...cell, value: null }, typed)).toEqual(cell);
    });
  });

  it('is nothing for a cell that a formula has spread into: typed, it would stand in the formula’s way', () => {
    expect(typedText({ value: 12, spread: true }, regionalOf('en_GB'))).toBe('');
  });

  it('writes as the spreadsheet’s country does', () => {
    expect(typedText({ value: 1234.5 }, regionalOf('pl_PL'))).toBe('1234,5');
    expect(typedText({ value: 46_347, numberFormat: 'yyyy-mm-dd' }, regionalOf('pl_PL'))).toBe('21.11.2026');
    expect(typedText({ value: 0.07, numberFormat: '0%' }, regionalOf('pt_BR'))).toBe('7%');
    expect(typedText(null, regionalOf('pt_BR'))).toBe('');
  });
});
