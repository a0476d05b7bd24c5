import { describe, expect, it } from 'vitest';
import { runScript, scriptOf } from './run-script.ts';

describe('the double is strict', () => {
  it('throws on a member it does not have, and names it', () => {
    const script = scriptOf({
      range: () => SpreadsheetApp.getActiveSheet().getRange('A1').getMergedRanges(),
      service: () => SpreadsheetApp.openById('x'),
      value: () =>
        SpreadsheetApp.getUi().Button.CLOSE === Reflect.get(SpreadsheetApp.getUi().Button, 'MAYBE'),
    });

    expect(() => script.run('range')).toThrow(/SpreadsheetApp\.Range\.getMergedRanges does not exist/);
    expect(() => script.run('service')).toThrow(/SpreadsheetApp\.openById does not exist/);
    expect(() => script.run('value')).toThrow(/SpreadsheetApp\.Ui\.Button\.MAYBE does not exist/);
  });

  it('fails the run even if the script catches the mistake', () => {
    const body = () => {
      try {
        return SpreadsheetApp.getActiveSheet().getBandings();
      } catch {
        return 'caught';
      }
    };

    expect(() => runScript(body)).toThrow(/SpreadsheetApp\.Sheet\.getBandings does not exist/);
  });

  it('has nothing of Node or of a browser', () => {
    const seen = runScript(() =>
      ['fetch', 'setTimeout', 'process', 'require', 'URL', 'window', 'Buffer', 'structuredClone'].filter(
        (name) => name in globalThis,
      ),
    );

    expect(seen).toEqual([]);
  });

  it("refuses arguments that fit no signature, in Google's words", () => {
    const script = scriptOf({
      text: () => {
        const range = SpreadsheetApp.getActiveSheet().getRange('A1');
        Reflect.apply(range.setBackground, range, [7]);
      },
      flat: () => {
        const range = SpreadsheetApp.getActiveSheet().getRange('A1');
        Reflect.apply(range.setValues, range, [[1]]);
      },
      missing: () => Reflect.apply(SpreadsheetApp.getActiveSpreadsheet().getSheetByName, null, [undefined]),
      many: () => Reflect.apply(SpreadsheetApp.flush, null, [1, 'x']),
    });

    expect(() => script.run('text')).toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setBackground.",
    );
    expect(() => script.run('flat')).toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(() => script.run('missing')).toThrow(
      "The parameters (null) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    );
    expect(() => script.run('many')).toThrow(
      "The parameters (number,String) don't match the method signature for SpreadsheetApp.flush.",
    );
  });

  it('takes a range only of its own making where a range is asked for', () => {
    const script = scriptOf({
      own: () =>
        SpreadsheetApp.setActiveRange(SpreadsheetApp.getActiveSheet().getRange('B2')).getA1Notation(),
      sheet: () => Reflect.apply(SpreadsheetApp.setActiveRange, null, [SpreadsheetApp.getActiveSheet()]),
    });

    expect(script.run('own')).toBe('B2');
    expect(() => script.run('sheet')).toThrow(/The parameters \(Sheet\) don't match/);
  });

  it("gives dates, arrays and errors of the script's own making", () => {
    const made = runScript(
      () => {
        const [row = []] = SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues();
        let caught: unknown = null;
        try {
          SpreadsheetApp.getActiveSheet().getRange(0, 1);
        } catch (error) {
          caught = error;
        }
        return [
          row.constructor === Array,
          row[0] instanceof Date,
          caught instanceof Error,
          (caught as Error).name,
        ];
      },
      { rows: [['2026-01-02', 'x']] },
    );

    expect(made).toEqual([true, true, true, 'Exception']);
  });

  it('writes services as text by the name of their class', () => {
    expect(
      runScript(() => [`${SpreadsheetApp.getActiveSheet().getRange('A1')}`, String(SpreadsheetApp)]),
    ).toEqual(['Range', 'SpreadsheetApp']);
  });

  it('counts each call of a service by its full name', () => {
    const script = scriptOf({
      main: () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1').getValues();
        sheet.getRange('A2').getValues();
      },
    });

    script.run('main');

    expect(Object.fromEntries(script.calls)).toEqual({
      'SpreadsheetApp.getActiveSheet': 1,
      'SpreadsheetApp.Sheet.getRange': 2,
      'SpreadsheetApp.Range.getValues': 2,
    });
  });
});
