import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../shared/tabular/parse-csv.ts';

const rowsOf = (text: string, delimiter = ',') => parseCsv(text, delimiter).rows;

describe('reading delimited text', () => {
  it.each([
    [
      'plain cells',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a line break at the end',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'lines that end as on Windows',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'lines that end as on an old Mac',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['empty cells and rows', ',a,\n\n,', [['', 'a', ''], [''], ['', '']]],
    ['quoted delimiters, breaks and quotes', '"a,b","c\r\nd","e ""f"""', [['a,b', 'c\r\nd', 'e "f"']]],
    ['spaces around quoted cells', ' "a" , "b"\n', [['a', 'b']]],
    ['spaces of plain cells', ' a , b ', [[' a ', ' b ']]],
    ['a quote inside a plain cell', '3" tube,1', [['3" tube', '1']]],
    ['a quote that nobody doubled', '"tube 3" long",1', [['tube 3" long', '1']]],
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    [
      'values that look like others',
      '012345,=1+1,12345678901234567890',
      [['012345', '=1+1', '12345678901234567890']],
    ],
  ])('reads %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('says in which row a quote begins that nothing ends', () => {
    expect(parseCsv('a,b\n1,"2\n3,4', ',')).toEqual({
      rows: [
        ['a', 'b'],
        ['1', '2\n3,4'],
      ],
      openQuote: 2,
    });
  });

  it('stops when it has seen enough', () => {
    expect(parseCsv('a\nb\nc', ',', 2).rows).toEqual([['a'], ['b']]);
  });

  it('reads back whatever was written, with every delimiter and line break', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'ł', ' ', '"', ',', ';', '\t', '\n', '\r', '|', '=', '0') }),
      fc.string(),
    );
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );

    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, newline) => {
          const text = Papa.unparse(rows, { delimiter, newline, quotes: true });
          expect(parseCsv(text, delimiter)).toEqual({ rows, openQuote: null });
        },
      ),
    );
  });

  it('takes time that grows with the text, not with its square', () => {
    const text = 'a;b;"c"\n'.repeat(200_000);

    const start = performance.now();
    expect(rowsOf(text, ',')).toHaveLength(200_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
