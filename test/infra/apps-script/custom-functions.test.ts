/// <reference types="google-apps-script" />
import { describe, expect, it } from 'vitest';
import { customFunctionsIn } from '../../../infra/local/apps-script/custom-functions.ts';
import { createScriptRuntime, type ScriptRuntime } from '../../../infra/local/apps-script/script-runtime.ts';
import { workbookOf } from '../../../infra/local/workbook/workbook-of.ts';
import { ALL_SCOPES, scriptOf } from './run-script.ts';

// Google's guide "Custom functions in Google Sheets" is what these tests quote.

/** A workbook whose script has this code, with rows as typed. */
function sheetWith(
  code: string,
  rows: readonly (readonly string[])[],
  { locale = 'en_GB', log = (_: string) => {} } = {},
): ScriptRuntime {
  const runtime = createScriptRuntime({
    workbook: workbookOf({ locale, sheets: [{ name: 'Data', rows }] }),
    bundle: { code, manifest: { timeZone: 'Europe/London', oauthScopes: ALL_SCOPES }, pages: {} },
    log,
  });
  runtime.open();
  return runtime;
}

function type(runtime: ScriptRuntime, row: number, column: number, ...input: string[][]): void {
  runtime.edit({ type: 'input', sheetId: 0, row, column, input });
}

function shown(runtime: ScriptRuntime, row: number, column: number): unknown {
  return runtime.workbook.sheet(0).cell(row, column)?.value ?? null;
}

const DOUBLE = `
  function onOpen() {}
  /**
   * Multiplies by 2.
   * @customfunction
   */
  function DOUBLE(input) {
    return Array.isArray(input) ? input.map((row) => row.map((cell) => cell * 2)) : input * 2;
  }
  /** For scripts only. */
  function helper(input) { return input; }`;

describe('a custom function', () => {
  it('is a function whose comment has the tag @customfunction, and whose name ends with no underscore', () => {
    const code = `${DOUBLE}
      /** @customfunction */ function private_(x) { return x; }
      /** Says @customfunctions. */ function no(x) { return x; }
      /** @customfunction */
      function Second() { return 2; }`;

    expect(customFunctionsIn(code)).toEqual(['DOUBLE', 'Second']);
  });

  it('gets the value of one cell, and rows of values for a range', () => {
    const code = `/** @customfunction */ function TOLD(given) { return JSON.stringify(given); }
      function onOpen() {}`;
    const runtime = sheetWith(code, [
      ['1', 'two'],
      ['', 'TRUE'],
    ]);
    type(
      runtime,
      0,
      3,
      ['=TOLD(A1)'],
      ['=TOLD(A1:B2)'],
      ['=TOLD(A1:A1)'],
      ['=TOLD("a ""b""")'],
      ['=TOLD(1.5)'],
    );

    expect([0, 1, 2, 3, 4].map((row) => shown(runtime, row, 3))).toEqual([
      '1',
      '[[1,"two"],["",true]]',
      '[[1]]',
      '"a \\"b\\""',
      '1.5',
    ]);
  });

  it('gets a date as a Date of the script', () => {
    const code = `function onOpen() {}
      /** @customfunction */ function YEAR_OF(day) { return day instanceof Date ? day.getUTCFullYear() : 'no date'; }`;
    const runtime = sheetWith(code, [['21/11/2026']]);
    type(runtime, 0, 1, ['=YEAR_OF(A1)']);

    expect(shown(runtime, 0, 1)).toBe(2026);
  });

  it('may be written in any case', () => {
    const runtime = sheetWith(DOUBLE, [['21', '=double(A1)']]);

    expect(shown(runtime, 0, 1)).toBe(42);
  });

  it('shows #ERROR! when it throws, and the log says why', () => {
    const log: string[] = [];
    sheetWith(
      `function onOpen() {}
      /** @customfunction */ function FAIL() { throw new Error('no such customer'); }`,
      [['=FAIL()']],
      { log: (line) => log.push(line) },
    );

    expect(log).toEqual(['FAIL: no such customer']);
  });

  it('shows #ERROR! after 30 seconds', () => {
    let now = 0;
    const sleep = (milliseconds: number) => {
      now += milliseconds;
    };
    const clock = { now: () => now, sleep };
    const runtime = scriptOf(
      { slow: () => Utilities.sleep(31_000), quick: () => Utilities.sleep(29_000) },
      { clock },
    );

    expect(() => runtime.customFunction('slow')).toThrow('Exceeded maximum execution time');
    expect(runtime.customFunction('quick')).toBeNull();
  });
});

describe('what a custom function may use', () => {
  const allowed: Record<string, () => unknown> = {
    'cells, to read them': () =>
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data')?.getDataRange().getValues(),
    'the locale of the spreadsheet': () => SpreadsheetApp.getActive().getSpreadsheetLocale(),
    'the cache': () => CacheService.getDocumentCache()?.get('x'),
    properties: () => PropertiesService.getDocumentProperties().getProperty('x'),
    locks: () => LockService.getScriptLock().tryLock(1),
    utilities: () => Utilities.getUuid().length,
    logging: () => Logger.log('x'),
  };

  it.each(Object.entries(allowed))('%s', (_, body) => {
    expect(() => scriptOf({ body }).customFunction('body')).not.toThrow();
  });

  const refused: Record<string, () => unknown> = {
    'SpreadsheetApp.Range.setValue': () => SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1),
    'SpreadsheetApp.Sheet.hideSheet': () => SpreadsheetApp.getActiveSheet().hideSheet(),
    'SpreadsheetApp.Spreadsheet.insertSheet': () => SpreadsheetApp.getActive().insertSheet(),
    'SpreadsheetApp.Spreadsheet.toast': () => SpreadsheetApp.getActive().toast('x'),
    'SpreadsheetApp.Spreadsheet.createDeveloperMetadataFinder': () =>
      SpreadsheetApp.getActive().createDeveloperMetadataFinder(),
    'SpreadsheetApp.getUi': () => SpreadsheetApp.getUi(),
    'Session.getActiveUserLocale': () => Session.getActiveUserLocale(),
    'Session.getActiveUser': () => Session.getActiveUser(),
    'ScriptApp.getIdentityToken': () => ScriptApp.getIdentityToken(),
  };

  it.each(Object.entries(refused))('not %s', (member, body) => {
    expect(() => scriptOf({ body }).customFunction('body')).toThrow(
      `You do not have permission to call ${member}.`,
    );
  });

  it('no other spreadsheet', () => {
    const body = () => SpreadsheetApp.openById('1');

    expect(() => scriptOf({ body }).customFunction('body')).toThrow('SpreadsheetApp.openById');
  });
});

describe('a formula that calls a custom function', () => {
  it('is calculated when it is typed, when the workbook is opened, and when a cell changes that it names', () => {
    const runtime = sheetWith(DOUBLE, [['21', '=DOUBLE(A1)']]);
    expect(shown(runtime, 0, 1)).toBe(42);

    type(runtime, 0, 0, ['4']);
    expect(shown(runtime, 0, 1)).toBe(8);
    expect(runtime.workbook.sheet(0).cell(0, 1)?.formula).toBe('=DOUBLE(A1)');
  });

  it('is not calculated again while the cells that it names stay the same', () => {
    const code = `function onOpen() {}
      /** @customfunction */ function LOCALE(x) { return SpreadsheetApp.getActive().getSpreadsheetLocale() + x; }`;
    const runtime = sheetWith(code, [['a', '=LOCALE(A1)']]);
    const calls = () => runtime.calls.get('SpreadsheetApp.Spreadsheet.getSpreadsheetLocale');
    expect(calls()).toBe(1);

    type(runtime, 5, 5, ['elsewhere']);
    type(runtime, 6, 5, ['=LOCALE(A1)']);
    expect(calls()).toBe(1);
    type(runtime, 0, 0, ['b']);
    expect(calls()).toBe(2);
  });

  it('is calculated after a run of the script that has written', () => {
    const code = `function write() { SpreadsheetApp.getActiveSheet().getRange('C1').setValue(7); }
      function look() {} function onOpen() {}
      /** @customfunction */ function C1(x) { return SpreadsheetApp.getActiveSheet().getRange('C1').getValue(); }`;
    const runtime = sheetWith(code, [['a', '=C1(A1)', '5']]);
    expect(shown(runtime, 0, 1)).toBe(5);

    runtime.run('write');
    expect(shown(runtime, 0, 1)).toBe(7);
    const before = runtime.calls.get('SpreadsheetApp.Range.getValue');
    runtime.run('look');
    expect(runtime.calls.get('SpreadsheetApp.Range.getValue')).toBe(before);
  });

  it('parts its arguments by semicolons where the comma is the decimal mark', () => {
    const code = `function onOpen() {}
      /** @customfunction */ function SUM_OF(a, b) { return a + b; }`;
    const runtime = sheetWith(code, [['=SUM_OF(1,5;2)', '=SUM_OF(1,2)']], { locale: 'pt_BR' });

    expect(shown(runtime, 0, 0)).toBe(3.5);
    // One number, and so nothing to add to it.
    expect(shown(runtime, 0, 1)).toBe('#ERROR!');
  });

  it('names cells of other sheets, and shows #REF! for a sheet that is not there', () => {
    const runtime = createScriptRuntime({
      workbook: workbookOf({
        sheets: [
          { name: 'Data', rows: [["=DOUBLE('My, list'!A1)", '=DOUBLE(Gone!A1)']] },
          { name: 'My, list', rows: [['5']] },
        ],
      }),
      bundle: { code: DOUBLE, manifest: { timeZone: 'Europe/London', oauthScopes: ALL_SCOPES }, pages: {} },
    });
    runtime.open();

    expect([shown(runtime, 0, 0), shown(runtime, 0, 1)]).toEqual([10, '#REF!']);
  });

  it.each(['=SUM(A1:A2)', '=DOUBLE(A1)+1', '=helper(A1)', '=DOUBLE(DOUBLE(A1))', '=DOUBLE(name)'])(
    'leaves %s as it is: no other formula is calculated',
    (formula) => {
      const runtime = sheetWith(DOUBLE, [['21', formula]]);

      expect(runtime.workbook.sheet(0).cell(0, 1)).toEqual({ value: null, formula });
    },
  );
});

describe('rows of values that a formula gives', () => {
  const column = (runtime: ScriptRuntime) => [0, 1, 2].map((row) => shown(runtime, row, 1));

  it('overflow into the cells below and to the right as long as these are empty', () => {
    const runtime = sheetWith(DOUBLE, [['1', '=DOUBLE(A1:A3)'], ['2'], ['3']]);

    expect(column(runtime)).toEqual([2, 4, 6]);
  });

  it('overwrite no cell that holds something: the formula shows #REF!, and nothing overflows', () => {
    const runtime = sheetWith(DOUBLE, [['1', '=DOUBLE(A1:A3)'], ['2'], ['3']]);

    type(runtime, 2, 1, ['mine']);
    expect(column(runtime)).toEqual(['#REF!', null, 'mine']);

    type(runtime, 2, 1, ['']);
    expect(column(runtime)).toEqual([2, 4, 6]);
  });

  it('go with the formula', () => {
    const runtime = sheetWith(DOUBLE, [['1', '=DOUBLE(A1:A3)'], ['2'], ['3']]);

    type(runtime, 0, 1, ['=DOUBLE(A1:A2)']);
    expect(column(runtime)).toEqual([2, 4, null]);
    type(runtime, 0, 1, ['']);
    expect(column(runtime)).toEqual([null, null, null]);
  });

  it('are what a script reads there', () => {
    const code = `${DOUBLE} function read() { return SpreadsheetApp.getActiveSheet().getRange('B1:B3').getValues(); }`;
    const runtime = sheetWith(code, [['1', '=DOUBLE(A1:A3)'], ['2'], ['3']]);

    expect(runtime.run('read')).toEqual([[2], [4], [6]]);
  });

  it('give way to one another: the second shows #REF!', () => {
    const runtime = sheetWith(DOUBLE, [
      ['1', '=DOUBLE(A1:B1)', '=DOUBLE(A1)'],
      ['2', '=DOUBLE(A2:A3)'],
      ['3'],
    ]);

    expect([shown(runtime, 0, 1), shown(runtime, 0, 2)]).toEqual(['#REF!', 2]);
    expect([shown(runtime, 1, 1), shown(runtime, 2, 1)]).toEqual([4, 6]);
  });

  it('need room below: a sheet is not made longer', () => {
    const runtime = sheetWith(DOUBLE, [['1']]);
    type(runtime, 998, 1, ['=DOUBLE(A1:A3)']);

    expect(shown(runtime, 998, 1)).toBe('#REF!');
  });
});
