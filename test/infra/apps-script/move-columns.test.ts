/// <reference types="google-apps-script" />
import { describe, expect, it } from 'vitest';
import { runScript } from './run-script.ts';

const ROWS = [['0', '1', '2', '3', '4']];

// Google's reference on Sheet.moveColumns: the index is counted before the columns are moved, so that they may end up
// at another; all columns that the range spans are moved.
describe('moving columns', () => {
  it('counts the place before the move, to the right as to the left', () => {
    const seen = runScript(
      () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        const row = () => sheet.getRange('A1:E1').getValues()[0];
        sheet.moveColumns(sheet.getRange('B1:C1'), 5);
        const right = row();
        sheet.moveColumns(sheet.getRange('C5:D9'), 2);
        return [right, row(), sheet.getMaxColumns()];
      },
      { rows: ROWS },
    );

    expect(seen).toEqual([[0, 3, 1, 2, 4], [0, 1, 2, 3, 4], 26]);
  });

  it('takes along notes, widths, marks and colours', () => {
    const seen = runScript(
      () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        const visibility = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
        sheet.getRange('D:D').addDeveloperMetadata('mark', 'x', visibility);
        sheet.getRange('D1').setNote('note').setBackground('#ff0000');
        sheet.setColumnWidth(4, 222);
        sheet.moveColumns(sheet.getRange('D:D'), 1);
        const [mark] = sheet.createDeveloperMetadataFinder().withKey('mark').find();
        const cell = sheet.getRange('A1');
        return [
          mark?.getLocation().getColumn()?.getColumn(),
          [cell.getValue(), cell.getNote(), cell.getBackground()],
          [sheet.getColumnWidth(1), sheet.getColumnWidth(4)],
        ];
      },
      { rows: ROWS },
    );

    expect(seen).toEqual([1, [3, 'note', '#ff0000'], [222, 100]]);
  });

  it('takes the colours of rules along, and leaves none behind', () => {
    const seen = runScript(
      () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenTextStartsWith('3')
          .setBackground('#00ff00')
          .setRanges([sheet.getRange('D1:D9')])
          .build();
        sheet.setConditionalFormatRules([rule]);
        sheet.moveColumns(sheet.getRange('D:D'), 1);
        return sheet
          .getConditionalFormatRules()
          .map((each) => each.getRanges().map((range) => range.getA1Notation()));
      },
      { rows: ROWS },
    );

    expect(seen).toEqual([['A1:A9']]);
  });

  it('refuses a place beyond the edge', () => {
    const move = () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.moveColumns(sheet.getRange('A:A'), 28);
    };

    expect(() => runScript(move, { rows: ROWS })).toThrow('Those columns are out of bounds.');
  });
});
