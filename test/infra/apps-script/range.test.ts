import { describe, expect, it } from 'vitest';
import { runScript, scriptOf } from './run-script.ts';

describe('reading a range', () => {
  it('gives numbers, text, truth and dates as what they are, and an empty string for nothing', () => {
    const values = runScript(
      () =>
        SpreadsheetApp.getActiveSheet()
          .getRange('A1:E1')
          .getValues()
          .map((row) => row.map((value) => (value instanceof Date ? value.toISOString() : value))),
      { rows: [['Acme', '12.5', 'TRUE', '02/01/2026']], timeZone: 'Europe/Warsaw' },
    );

    expect(values).toEqual([['Acme', 12.5, true, '2026-01-01T23:00:00.000Z', '']]);
  });

  it('gives what people see as display values, by format and locale', () => {
    const values = runScript(() => SpreadsheetApp.getActiveSheet().getRange('A1:D1').getDisplayValues(), {
      locale: 'pt_BR',
      rows: [['1.234,50', '12%', '02/01/2026', '']],
    });

    expect(values).toEqual([['1.234,50', '12%', '02/01/2026', '']]);
  });

  it('gives formulas apart from their values', () => {
    const seen = runScript(() => SpreadsheetApp.getActiveSheet().getRange('A1:B1').getFormulas(), {
      rows: [['=B1', '7']],
    });

    expect(seen).toEqual([['=B1', '']]);
  });

  it.each([
    [
      'a row before the first',
      () => SpreadsheetApp.getActiveSheet().getRange(0, 1),
      'The starting row of the range is too small.',
    ],
    [
      'a column before the first',
      () => SpreadsheetApp.getActiveSheet().getRange(1, 0),
      'The starting column of the range is too small.',
    ],
    [
      'no rows',
      () => SpreadsheetApp.getActiveSheet().getRange(1, 1, 0, 1),
      'The number of rows in the range must be at least 1.',
    ],
    [
      'no columns',
      () => SpreadsheetApp.getActiveSheet().getRange(1, 1, 1, 0),
      'The number of columns in the range must be at least 1.',
    ],
    [
      'cells beyond the sheet',
      () => SpreadsheetApp.getActiveSheet().getRange(1000, 26, 2, 1),
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['notation that is none', () => SpreadsheetApp.getActiveSheet().getRange('Elsewhere'), 'Range not found'],
  ])('refuses %s', (_, body, message) => {
    expect(() => runScript(body)).toThrow(message);
  });

  it('names itself in A1 notation', () => {
    const names = runScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const range = sheet.getRange(2, 25, 3, 2);
      return [range.getA1Notation(), range.offset(1, 0).getA1Notation(), range.getCell(3, 2).getA1Notation()];
    });

    expect(names).toEqual(['Y2:Z4', 'Y3:Z5', 'Z4']);
  });
});

describe('writing a range', () => {
  it('reads strings as if they were typed: text of others must be made safe first', () => {
    const script = scriptOf({
      main: () => {
        const outside = [
          '=IMPORTXML("https://evil.example","//a")',
          '+48 123',
          "'=1+1",
          '007',
          '1/2',
          '2026-01-02',
        ];
        SpreadsheetApp.getActiveSheet().getRange(1, 1, 1, outside.length).setValues([outside]);
      },
    });

    script.run('main');

    const sheet = script.workbook.sheet(0);
    expect([0, 1, 2, 3, 4, 5].map((column) => sheet.cell(0, column))).toEqual([
      { value: null, formula: '=IMPORTXML("https://evil.example","//a")' },
      { value: null, formula: '=+48 123' },
      { value: '=1+1' },
      { value: 7 },
      { value: expect.any(Number), numberFormat: 'dd/MM' },
      { value: 46_024, numberFormat: 'yyyy-mm-dd' },
    ]);
  });

  it('keeps strings as they are in cells of plain text', () => {
    const values = runScript(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1').setNumberFormat('@');
      return range.setValues([['007', '2026-01-02']]).getValues();
    });

    expect(values).toEqual([['007', '2026-01-02']]);
  });

  it("writes a Date as its day in the spreadsheet's time zone and reads it back", () => {
    const seen = runScript(
      () => {
        const moment = new Date('2026-01-02T02:30:00Z');
        const range = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(moment);
        return [range.getDisplayValue(), (range.getValue() as Date).getTime() === moment.getTime()];
      },
      { locale: 'pt_BR', timeZone: 'America/Sao_Paulo' },
    );

    expect(seen).toEqual(['01/01/2026 23:30:00', true]);
  });

  it('gives a number in a cell of dates back as a Date: the format decides', () => {
    const isDate = runScript(() => {
      const range = SpreadsheetApp.getActiveSheet()
        .getRange('A1')
        .setNumberFormat('yyyy-mm-dd')
        .setValue(46_024);
      return (range.getValue() as Date).toISOString();
    });

    expect(isDate).toBe('2026-01-02T00:00:00.000Z');
  });

  it('clears with null and the empty string, and leaves the format', () => {
    const seen = runScript(
      () => {
        const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
        range.setValues([[null, '']]);
        return [range.getValues(), range.getNumberFormats(), range.isBlank()];
      },
      { rows: [['12%', '2026-01-02']] },
    );

    expect(seen).toEqual([[['', '']], [['0%', 'yyyy-mm-dd']], true]);
  });

  it.each([
    [
      'rows',
      () =>
        SpreadsheetApp.getActiveSheet()
          .getRange('A1:B3')
          .setValues([
            [1, 2],
            [3, 4],
          ]),
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ],
    [
      'columns',
      () =>
        SpreadsheetApp.getActiveSheet()
          .getRange('A1:B2')
          .setValues([[1, 2], [3]]),
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'rows of notes',
      () =>
        SpreadsheetApp.getActiveSheet()
          .getRange('A1:A2')
          .setNotes([['a']]),
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'characters',
      () => SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'.repeat(50_001)),
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ])('refuses data of the wrong number of %s', (_, body, message) => {
    expect(() => runScript(body)).toThrow(message);
  });

  it('writes nothing when it refuses a value', () => {
    const script = scriptOf({
      main: () =>
        SpreadsheetApp.getActiveSheet()
          .getRange('A1:B1')
          .setValues([['new', { a: 1 }]]),
    });

    expect(() => script.run('main')).toThrow('A cell cannot hold [object Object]');
    expect(script.workbook.sheet(0).cell(0, 0)).toBeNull();
  });

  it('styles cells without touching their values', () => {
    const script = scriptOf(
      {
        main: () => {
          const range = SpreadsheetApp.getActiveSheet().getRange('A1:A2');
          range
            .setBackgrounds([['#E8F0FE'], [null]])
            .setFontWeight('bold')
            .setNotes([['why'], ['']]);
          range.setHorizontalAlignment('right').setWrap(true).setFontColor('#333333');
          return [range.getBackgrounds(), range.getFontWeights(), range.getNotes()];
        },
      },
      { rows: [['a'], ['b']] },
    );

    expect(script.run('main')).toEqual([
      [['#e8f0fe'], ['#ffffff']],
      [['bold'], ['bold']],
      [['why'], ['']],
    ]);
    expect(script.workbook.sheet(0).cell(0, 0)).toEqual({
      value: 'a',
      note: 'why',
      style: { background: '#e8f0fe', bold: true, align: 'right', wrap: true, color: '#333333' },
    });
  });

  it('clears contents, formats and notes apart', () => {
    const seen = runScript(
      () => {
        const range = SpreadsheetApp.getActiveSheet().getRange('A1').setNote('n').setBackground('#000000');
        range.clearFormat();
        const unformatted = [
          range.getValue(),
          range.getBackground(),
          range.getNumberFormat(),
          range.getNote(),
        ];
        range.clear();
        return [unformatted, [range.getValue(), range.getNote()], range.clearNote().getNote()];
      },
      { rows: [['12%']] },
    );

    expect(seen).toEqual([[0.12, '#ffffff', '0.###############', 'n'], ['', 'n'], '']);
  });

  it('does the same to every range of a list', () => {
    const seen = runScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRangeList(['A1', 'C1:C2']).setBackground('#ff0000');
      return sheet.getRange('A1:C2').getBackgrounds();
    });

    expect(seen).toEqual([
      ['#ff0000', '#ffffff', '#ff0000'],
      ['#ffffff', '#ffffff', '#ff0000'],
    ]);
  });
});

/** It is 5 to 7; a second look at all cells for each row would be thousands. */
const MOST_TIMES = 20;

describe('a large range', () => {
  // Against a copy of the same values: the time alone would tell of the machine's other work.
  it('is written and read, 5,000 × 20 with dates, in a few times what copying it takes', () => {
    const script = scriptOf({
      main: () => {
        const day = new Date('2026-01-02T00:00:00Z');
        const rows = Array.from({ length: 5000 }, (_, row) =>
          Array.from({ length: 20 }, (_, column) =>
            column % 3 === 0 ? `Text ${row}` : column % 3 === 1 ? row : day,
          ),
        );
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.insertRowsAfter(1000, 4000);
        const range = sheet.getRange(1, 1, 5000, 20);
        const least = (work: () => void) =>
          Math.min(
            ...[1, 2, 3].map(() => {
              const start = Date.now();
              work();
              return Date.now() - start;
            }),
          );
        const copied = least(() => JSON.parse(JSON.stringify(rows)));
        const passed = least(() => range.setValues(rows).getValues());
        const read = range.getValues();
        return [passed / copied, read.length, read[4999]?.[1]];
      },
    });

    const [times, length, last] = script.run('main') as number[];

    expect([length, last]).toEqual([5000, 4999]);
    expect(times).toBeLessThan(MOST_TIMES);
  });
});
