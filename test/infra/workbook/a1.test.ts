import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters, parseA1 } from '../../../infra/local/workbook/a1.ts';

describe('A1 notation', () => {
  it.each([
    ['B3', [null, 2, 1, 2, 1]],
    ['$B$3', [null, 2, 1, 2, 1]],
    ['A1:C9', [null, 0, 0, 8, 2]],
    ['C9:A1', [null, 0, 0, 8, 2]],
    ['C:C', [null, null, 2, null, 2]],
    ['2:5', [null, 1, null, 4, null]],
    ['A2:B', [null, 1, 0, null, 1]],
    ['Data!A1', ['Data', 0, 0, 0, 0]],
    ["'My ''own'' sheet'!A1:B2", ["My 'own' sheet", 0, 0, 1, 1]],
  ])('%s', (text, [sheetName, firstRow, firstColumn, lastRow, lastColumn]) => {
    expect(parseA1(text)).toEqual({ sheetName, firstRow, firstColumn, lastRow, lastColumn });
  });

  it.each(['', 'A', '7', 'A0', 'A1:', 'A1B', 'Sheet1', 'A1:B2:C3'])('is not %j', (text) => {
    expect(parseA1(text)).toBeNull();
  });

  it('names every column so that it is read back', () => {
    expect(['A', 'Z', 'AA', 'ZZ', 'AAA']).toEqual([0, 25, 26, 701, 702].map(columnLetters));
    fc.assert(
      fc.property(fc.nat(18_277), (column) => {
        expect(parseA1(`${columnLetters(column)}1`)?.firstColumn).toBe(column);
      }),
    );
  });
});
