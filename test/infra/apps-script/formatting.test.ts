import { describe, expect, it } from 'vitest';
import { runScript, scriptOf } from './run-script.ts';

/** Google's reference, "Class Range". */
describe('how cells look', () => {
  it('is kept with each cell', () => {
    const script = scriptOf({
      main: () => {
        const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
        range
          .setFontSizes([[14, 9]])
          .setFontStyle('italic')
          .setVerticalAlignment('middle');
        range.setHorizontalAlignments([['left', 'right']]).setWraps([[true, false]]);
        return [range.getFontSizes(), range.getCell(1, 2).getFontSize(), range.offset(1, 0).getFontSize()];
      },
      back: () => {
        const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
        range.setFontStyles([['normal', null]]).setVerticalAlignment(null);
        range.setWrapStrategies([[SpreadsheetApp.WrapStrategy.CLIP, SpreadsheetApp.WrapStrategy.OVERFLOW]]);
      },
    });
    const styles = () => [0, 1].map((column) => script.workbook.sheet(0).cell(0, column)?.style);

    expect(script.run('main')).toEqual([[[14, 9]], 9, 10]);
    expect(styles()).toEqual([
      { fontSize: 14, italic: true, verticalAlign: 'middle', align: 'left', wrap: true },
      { fontSize: 9, italic: true, verticalAlign: 'middle', align: 'right' },
    ]);

    script.run('back');
    expect(styles()).toEqual([
      { fontSize: 14, align: 'left', clip: true },
      { fontSize: 9, align: 'right' },
    ]);
  });

  it('has lines around and between cells: true draws, false takes away, null leaves', () => {
    const script = scriptOf({
      draw: () => {
        const { SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
        const range = SpreadsheetApp.getActiveSheet().getRange('A1:A2');
        range.setBorder(true, null, true, null, null, null);
        range.setBorder(null, null, null, null, null, true, '#336699', SOLID_MEDIUM);
      },
      wipe: () => {
        SpreadsheetApp.getActiveSheet().getRange('A1').setBorder(false, false, false, false, null, null);
      },
    });
    const borders = () => [0, 1].map((row) => script.workbook.sheet(0).cell(row, 0)?.style?.border);
    const black = { style: 'solid', color: '#000000' };
    const blue = { style: 'medium', color: '#336699' };

    script.run('draw');
    expect(borders()).toEqual([
      { top: black, bottom: blue },
      { top: blue, bottom: black },
    ]);

    script.run('wipe');
    expect(borders()).toEqual([undefined, { top: blue, bottom: black }]);
  });

  it.each<[string, () => unknown]>([
    [
      'a style that is none',
      () => SpreadsheetApp.getActiveSheet().getRange('A1').setFontStyle(JSON.parse('"bent"')),
    ],
    [
      'an alignment that is none',
      () => SpreadsheetApp.getActiveSheet().getRange('A1').setVerticalAlignment(JSON.parse('"center"')),
    ],
    ['no size', () => SpreadsheetApp.getActiveSheet().getRange('A1').setFontSize(0)],
  ])('refuses %s', (_, body) => {
    expect(() => runScript(body)).toThrow('Invalid argument');
  });
});

/** Google's reference, "Class Sheet" and "Class Spreadsheet". */
describe('how a sheet looks', () => {
  it('has rows of their own height, a colour for its tab, and lines or none', () => {
    const script = scriptOf({
      main: () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.setRowHeight(1, 40).setRowHeights(3, 2, 10).setTabColor('#0B6E4F').setHiddenGridlines(true);
        return [
          [1, 2, 3].map((row) => sheet.getRowHeight(row)),
          sheet.getTabColor(),
          sheet.hasHiddenGridlines(),
          sheet.setTabColor(null).getTabColor(),
        ];
      },
    });

    expect(script.run('main')).toEqual([[40, 21, 21], '#0b6e4f', true, null]);
    expect(script.workbook.snapshot().sheets[0]).toMatchObject({
      rowHeights: { 0: 40, 2: 21, 3: 21 },
      tabColor: null,
      gridlinesHidden: true,
    });
  });

  it('is cleared of contents and formats, conditional ones too, and keeps notes and rules', () => {
    const script = scriptOf(
      {
        fill: () => {
          const sheet = SpreadsheetApp.getActiveSheet();
          const range = sheet.getRange('C5').setValue(5).setBackground('#ff0000').setNote('kept');
          range.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).build());
          const builder = SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith('x');
          sheet.setConditionalFormatRules([builder.setRanges([range]).build()]);
        },
        formats: () => {
          SpreadsheetApp.getActiveSheet().clear({ formatOnly: true });
        },
        all: () => {
          const sheet = SpreadsheetApp.getActiveSheet().clear();
          return [sheet.getLastRow(), sheet.getConditionalFormatRules().length];
        },
      },
      { rows: [['a', 'b']] },
    );
    script.run('fill');

    script.run('formats');
    expect(script.workbook.sheet(0).cell(4, 2)).toEqual({ value: 5, note: 'kept' });

    expect(script.run('all')).toEqual([0, 0]);
    expect(script.workbook.sheet(0).cell(4, 2)).toEqual({ value: null, note: 'kept' });
    expect(script.workbook.sheet(0).validationAt(4, 2)).not.toBeNull();
  });

  it('moves to another place while it is open', () => {
    const script = scriptOf({
      main: () => {
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        spreadsheet.insertSheet('Portfolio');
        spreadsheet.insertSheet('Results');
        spreadsheet.setActiveSheet(spreadsheet.getSheets()[1] ?? spreadsheet.getActiveSheet());
        spreadsheet.moveActiveSheet(1);
        return [
          spreadsheet.getSheets().map((sheet) => sheet.getName()),
          spreadsheet.getActiveSheet().getIndex(),
        ];
      },
      beyond: () => SpreadsheetApp.getActiveSpreadsheet().moveActiveSheet(9),
    });

    expect(script.run('main')).toEqual([['Portfolio', 'Data', 'Results'], 1]);
    expect(() => script.run('beyond')).toThrow('Sheet position out of bounds.');
  });
});
