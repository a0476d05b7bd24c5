import { describe, expect, it } from 'vitest';
import { runScript, scriptOf } from './run-script.ts';

describe('developer metadata', () => {
  it('finds a column again after it was moved by others, and renamed', () => {
    const script = scriptOf(
      {
        mark: () => {
          const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
          SpreadsheetApp.getActiveSheet().getRange('B:B').addDeveloperMetadata('owned', 'clv', PROJECT);
        },
        find: () =>
          SpreadsheetApp.getActiveSheet()
            .createDeveloperMetadataFinder()
            .withKey('owned')
            .withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)
            .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
            .find()
            .map((entry) => [entry.getValue(), entry.getLocation().getColumn()?.getColumn()]),
      },
      { rows: [['Customer', 'CLV']] },
    );
    script.run('mark');

    script.workbook.edit({ type: 'insertColumns', sheetId: 0, column: 0, count: 3 });
    script.workbook.edit({ type: 'input', sheetId: 0, row: 0, column: 4, input: [['Wert']] });

    expect(script.run('find')).toEqual([['clv', 5]]);

    script.workbook.edit({ type: 'removeColumns', sheetId: 0, column: 4, count: 1 });

    expect(script.run('find')).toEqual([]);
  });

  it('hangs on whole rows and columns, sheets and the spreadsheet, not on other ranges', () => {
    expect(() =>
      runScript(() => SpreadsheetApp.getActiveSheet().getRange('B1:B5').addDeveloperMetadata('owned')),
    ).toThrow('Adding developer metadata to arbitrary ranges is not currently supported.');
  });

  it('is in the scope of a sheet with its columns, and of a range that holds all of the column', () => {
    const found = runScript(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = spreadsheet.getActiveSheet();
      spreadsheet.addDeveloperMetadata('a');
      sheet.addDeveloperMetadata('b');
      sheet.getRange('C:C').addDeveloperMetadata('c');
      sheet.getRange('2:2').addDeveloperMetadata('d');
      const keys = (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder) =>
        finder.find().map((entry) => entry.getKey());
      return {
        spreadsheet: keys(spreadsheet.createDeveloperMetadataFinder()),
        sheet: keys(sheet.createDeveloperMetadataFinder()),
        columns: keys(sheet.getRange('B:D').createDeveloperMetadataFinder()),
        part: keys(sheet.getRange('A1:D5').createDeveloperMetadataFinder()),
        ofSheetItself: sheet.getDeveloperMetadata().map((entry) => entry.getKey()),
        ofSpreadsheetItself: spreadsheet.getDeveloperMetadata().map((entry) => entry.getKey()),
      };
    });

    expect(found).toEqual({
      spreadsheet: ['a', 'b', 'c', 'd'],
      sheet: ['b', 'c', 'd'],
      columns: ['c'],
      part: [],
      ofSheetItself: ['b'],
      ofSpreadsheetItself: ['a'],
    });
  });

  it('is changed and removed through its entry, which is then gone', () => {
    const script = scriptOf({
      main: () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.addDeveloperMetadata('k', 'old');
        const [entry] = sheet.getDeveloperMetadata();
        entry?.setValue('new');
        const value = sheet.getDeveloperMetadata()[0]?.getValue();
        entry?.remove();
        return [value, sheet.getDeveloperMetadata().length];
      },
      gone: () => {
        const sheet = SpreadsheetApp.getActiveSheet().addDeveloperMetadata('k');
        const [entry] = sheet.getDeveloperMetadata();
        entry?.remove();
        entry?.getKey();
      },
    });

    expect(script.run('main')).toEqual(['new', 0]);
    expect(() => script.run('gone')).toThrow('The developer metadata does not exist any more.');
  });
});
