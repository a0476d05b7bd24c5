import { describe, expect, it } from 'vitest';
import { shownStyle } from '../../../infra/local/workbook/conditional-format.ts';
import { runScript, scriptOf } from './run-script.ts';

const ROWS = [
  ['Customer', 'Sum'],
  ['Acme', '5'],
  ['', ''],
  ['Bolt', ''],
];

describe('a sheet', () => {
  it('ends where its content ends, formats and notes apart', () => {
    const seen = runScript(
      () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('D9').setBackground('#ff0000').setNote('not content');
        const data = sheet.getDataRange();
        return [sheet.getLastRow(), sheet.getLastColumn(), data.getA1Notation(), sheet.getMaxRows()];
      },
      { rows: ROWS },
    );

    expect(seen).toEqual([4, 2, 'A1:B4', 1000]);
  });

  it('has a data range of one cell when it is empty', () => {
    expect(runScript(() => SpreadsheetApp.getActiveSheet().getDataRange().getA1Notation())).toBe('A1');
  });

  it('appends rows below its content and grows for them', () => {
    const seen = runScript(
      () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.deleteRows(5, 996);
        sheet.appendRow(['Coil', 7]);
        return [sheet.getMaxRows(), sheet.getRange('A5:B5').getValues()];
      },
      { rows: ROWS },
    );

    expect(seen).toEqual([5, [['Coil', 7]]]);
  });

  it('moves cells when columns come and go', () => {
    const seen = runScript(
      () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.insertColumnsBefore(2, 2).insertColumnAfter(4);
        const wide = sheet.getRange('A1:E1').getValues();
        sheet.deleteColumns(2, 2);
        return [wide, sheet.getRange('A1:C1').getValues(), sheet.getMaxColumns()];
      },
      { rows: ROWS },
    );

    expect(seen).toEqual([[['Customer', '', '', 'Sum', '']], [['Customer', 'Sum', '']], 27]);
  });

  it.each([
    [
      'all columns',
      () => SpreadsheetApp.getActiveSheet().deleteColumns(1, 26),
      "You can't delete all the columns on the sheet.",
    ],
    [
      'all rows',
      () => SpreadsheetApp.getActiveSheet().deleteRows(1, 1000),
      "You can't delete all the rows on the sheet.",
    ],
    [
      'columns that are not there',
      () => SpreadsheetApp.getActiveSheet().deleteColumn(27),
      'Those columns are out of bounds.',
    ],
  ])('does not delete %s', (_, body, message) => {
    expect(() => runScript(body)).toThrow(message);
  });

  it('knows hidden rows and columns, frozen rows and widths', () => {
    const seen = runScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.hideRows(3, 2);
      sheet.hideColumns(2);
      sheet.setFrozenRows(1);
      sheet.setColumnWidth(1, 240);
      return [
        [2, 3, 4, 5].map((row) => sheet.isRowHiddenByUser(row)),
        sheet.isRowHiddenByFilter(3),
        sheet.isColumnHiddenByUser(2),
        sheet.getFrozenRows(),
        sheet.getColumnWidth(1),
        sheet.getColumnWidth(2),
      ];
    });

    expect(seen).toEqual([[false, true, true, false], false, true, 1, 240, 100]);
  });

  it('is found by name, or null', () => {
    const seen = runScript(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      return [spreadsheet.getSheetByName('Data')?.getSheetId(), spreadsheet.getSheetByName('data')];
    });

    expect(seen).toEqual([0, null]);
  });

  it('is inserted behind the active one and becomes it', () => {
    const script = scriptOf({
      main: () => {
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        spreadsheet.insertSheet('Orders');
        spreadsheet.insertSheet(0);
        return [
          spreadsheet.getSheets().map((sheet) => sheet.getName()),
          spreadsheet.getActiveSheet().getName(),
        ];
      },
      again: () => SpreadsheetApp.getActiveSpreadsheet().insertSheet('Data'),
      only: () => {
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        for (const sheet of spreadsheet.getSheets()) spreadsheet.deleteSheet(sheet);
      },
    });

    expect(script.run('main')).toEqual([['Sheet3', 'Data', 'Orders'], 'Sheet3']);
    expect(() => script.run('again')).toThrow(
      'A sheet with the name "Data" already exists. Please enter another name.',
    );
    expect(() => script.run('only')).toThrow("You can't remove all the sheets in a document.");
  });
});

describe('the selection', () => {
  it('holds several ranges, of which the last is the active one', () => {
    const script = scriptOf({
      main: () => [
        SpreadsheetApp.getActiveRangeList()
          ?.getRanges()
          .map((range) => range.getA1Notation()),
        SpreadsheetApp.getActiveRange()?.getA1Notation(),
        SpreadsheetApp.getSelection().getCurrentCell()?.getA1Notation(),
      ],
    });
    script.workbook.edit({
      type: 'select',
      ranges: [
        { sheetId: 0, row: 1, column: 0, rows: 2, columns: 1 },
        { sheetId: 0, row: 5, column: 2, rows: 1, columns: 2 },
      ],
    });

    expect(script.run('main')).toEqual([['A2:A3', 'C6:D6'], 'C6:D6', 'C6']);
  });
});

describe('a hidden sheet', () => {
  it('is known to be hidden, and another is opened in its place', () => {
    const seen = runScript(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = spreadsheet.insertSheet('Results').hideSheet();
      return [
        sheet.isSheetHidden(),
        spreadsheet.getActiveSheet().getName(),
        sheet.showSheet().isSheetHidden(),
      ];
    });

    expect(seen).toEqual([true, 'Data', false]);
  });

  it('cannot be the only one', () => {
    expect(() => runScript(() => SpreadsheetApp.getActiveSheet().hideSheet())).toThrow(
      "You can't hide all the sheets in a document.",
    );
  });
});

describe('conditional format rules', () => {
  const build = () =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith('a')
      .setBackground('#00FF00')
      .setFontColor('#000000')
      .setRanges([SpreadsheetApp.getActiveSheet().getRange('A2:A')])
      .build();

  it('are shown where a text starts so, and follow their column', () => {
    const script = scriptOf(
      {
        build,
        main: () => {
          const sheet = SpreadsheetApp.getActiveSheet();
          sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), build()]);
          sheet.insertColumnBefore(1);
          return sheet.getConditionalFormatRules().map((rule) => rule.getRanges()[0]?.getA1Notation());
        },
      },
      { rows: ROWS },
    );

    expect(script.run('main')).toEqual(['B2:B1000']);
    const sheet = script.workbook.sheet(0);
    const shown = (row: number) => shownStyle(sheet.cell(row, 1), row, 1, sheet.conditionalFormats);
    expect([0, 1, 3].map(shown)).toEqual([{}, { background: '#00ff00', color: '#000000' }, {}]);
  });

  it('are replaced by those that are set', () => {
    const seen = runScript(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const builder = SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith('x');
      sheet.setConditionalFormatRules([builder.setRanges([sheet.getRange('A1')]).build()]);
      sheet.setConditionalFormatRules([]);
      return sheet.getConditionalFormatRules().length;
    });

    expect(seen).toBe(0);
  });

  it('need a range and a condition', () => {
    expect(() => runScript(() => SpreadsheetApp.newConditionalFormatRule().build())).toThrow(
      'at least one range',
    );
  });
});

describe('a protected range', () => {
  const areaOf = (row: number, column: number, rows: number, columns: number) => ({
    row,
    column,
    rows,
    columns,
  });

  function protectedScript(area: ReturnType<typeof areaOf>) {
    const script = scriptOf(
      {
        write: (a1: string) => {
          SpreadsheetApp.getActiveSheet().getRange(a1).setValue(1);
        },
        note: (a1: string) => {
          SpreadsheetApp.getActiveSheet().getRange(a1).setNote('seen');
        },
        listed: () => {
          const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
          const sheet = SpreadsheetApp.getActiveSheet();
          return [RANGE, SHEET].map((type) =>
            sheet.getProtections(type).map((one) => [one.canEdit(), one.getRange().getA1Notation()]),
          );
        },
      },
      { rows: ROWS },
    );
    script.workbook.sheet(0).protect(area);
    return script;
  }

  it('refuses whatever touches it, and nothing else', () => {
    const script = protectedScript(areaOf(0, 1, 4, 1));

    expect(() => script.run('write', ['A1:B1'])).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    expect(() => script.run('note', ['B2'])).toThrow('You are trying to edit a protected cell or object.');
    expect(() => script.run('write', ['A1'])).not.toThrow();
    expect(() => script.run('write', ['B5'])).not.toThrow();
  });

  it.each([
    ['a range', areaOf(0, 1, 4, 1), [[[false, 'B1:B4']], []]],
    ['the sheet', areaOf(0, 0, 1000, 26), [[], [[false, 'A1:Z1000']]]],
  ])('is listed by its kind: %s', (_, area, listed) => {
    expect(protectedScript(area).run('listed')).toEqual(listed);
  });
});

describe('the formula that tells visible rows', () => {
  const ask = (range: string) =>
    SpreadsheetApp.getActiveSheet()
      .getRange('Z1')
      .setFormula(`=JOIN("";BYROW(${range};LAMBDA(cells;SIGN(SUBTOTAL(103;cells)))))`)
      .getValue();

  it('counts filled rows that neither a person nor a filter hides', () => {
    const script = scriptOf({ ask }, { rows: ROWS });
    const sheet = script.workbook.sheet(0);
    expect(script.run('ask', ["'Data'!A1:B4"])).toBe('1101');

    sheet.setHidden('row', 0, true);
    sheet.setFiltered(3, true);

    expect(script.run('ask', ["'Data'!A1:B4"])).toBe('0100');
  });

  it('has no answer for a sheet that is not there, and no other formula has one', () => {
    const script = scriptOf({
      ask,
      sum: () => SpreadsheetApp.getActiveSheet().getRange('Z1').setFormula('=SUM(A1:A2)').getValue(),
    });

    expect(script.run('ask', ["'Nowhere'!A1:B4"])).toBe('#REF!');
    expect(script.run('sum')).toBe('');
  });
});
