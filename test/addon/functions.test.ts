import { beforeAll, describe, expect, it } from 'vitest';
import { lineOf } from '../../addon/src/results/result-line.ts';
import { resultOf } from '../../addon/src/results/stored-result.ts';
import { createScriptRuntime, type ScriptRuntime } from '../../infra/local/apps-script/script-runtime.ts';
import { workbookOf } from '../../infra/local/workbook/workbook-of.ts';
import { BUNDLE } from './open-addon.ts';
import { scoreOf } from './scores.ts';

const WRITTEN = { currency: 'BRL', now: '2026-11-21T06:10', sheetId: 0, row: 2 };

/** As the importer tells customers apart: by the company's own id, by the digits of a tax id, or by the name. */
const RESULTS = [
  scoreOf('17850', { name: 'Acme Ltd' }),
  scoreOf('C-2', { name: 'Papelaria Sol Ltda', quadrant: 'BUTTERFLY', clv: null }),
  scoreOf('5260001246', { name: 'Ślusarstwo Żak sp. z o.o.', quadrant: 'BARNACLE' }),
  scoreOf('ferragens lima sa', { name: 'Ferragens Lima S/A', quadrant: 'STRANGER' }),
  scoreOf('T1', { name: 'Twin' }),
  scoreOf('T2', { name: 'TWIN' }),
  scoreOf('P1', { name: 'Prospect', quadrant: null, lifecycle: 'PROSPECT', clv: null }),
  scoreOf('E1', { name: 'Error', quadrant: null, lifecycle: 'DATA_ERROR', clv: null }),
].map((score) => lineOf(resultOf(score, undefined, WRITTEN)));

/** Customers in the first tab, and the hidden sheet as a run has left it; `locale` is the spreadsheet's. */
function open({ locale = 'en_GB', kept = true } = {}): ScriptRuntime {
  const results = { name: 'loyalty-quadrant-results', rows: ['Results', ...RESULTS].map((line) => [line]) };
  const customers = { name: 'Customers', rows: [['Customer'], ['17850'], ['nobody'], [''], ['Acme Ltd']] };
  return createScriptRuntime({
    workbook: workbookOf({ locale, sheets: kept ? [customers, results] : [customers] }),
    bundle: BUNDLE,
  });
}

describe('custom functions', () => {
  let runtime: ScriptRuntime;
  beforeAll(() => {
    runtime = open();
  });

  it.each([
    ['CUSTOMER_QUADRANT', 'True Friend'],
    ['CUSTOMER_CLV', 105_600],
    ['CUSTOMER_ACTION', 'Call about the overdue order'],
  ])('%s tells of one customer', (name, told) => {
    expect(runtime.customFunction(name, ['17850'])).toBe(told);
  });

  it('tell of a range in its own shape; blank stays blank', () => {
    const ids = [
      ['17850', ''],
      ['nobody', 'C-2'],
    ];
    expect(runtime.customFunction('CUSTOMER_QUADRANT', [ids])).toEqual([
      ['True Friend', ''],
      ['Not scored yet', 'Butterfly'],
    ]);
  });

  it.each([
    ['a number where the id is digits', 17_850, 'True Friend'],
    ['a number as some exports write it', '17850.0', 'True Friend'],
    ['spaces around', '  C-2 ', 'Butterfly'],
    ['a tax id with what people write between its digits', 'PL 526-000-12-46', 'Barnacle'],
    ['a name', 'acme LTD.', 'True Friend'],
    ['a name without its accents', 'Slusarstwo Zak Sp. z o.o.', 'Barnacle'],
    ['a name that is the id', 'FERRAGENS LIMA S.A.', 'Stranger'],
    ['another legal form, which is another company', 'Papelaria Sol S.A.', 'Not scored yet'],
    ['a name that two customers bear', 'Twin', 'Not scored yet'],
    ['a short number inside another id', 'C-17850', 'Not scored yet'],
    ['a mark for nothing', 'n/a', ''],
  ])('find a customer by %s', (_, asked, quadrant) => {
    expect(runtime.customFunction('CUSTOMER_QUADRANT', [asked])).toBe(quadrant);
  });

  it('say why there is no quadrant, and leave a value blank that nobody can tell', () => {
    expect(runtime.customFunction('CUSTOMER_QUADRANT', [[['P1'], ['E1']]])).toEqual([
      ['No orders yet'],
      ['Check the data'],
    ]);
    expect(runtime.customFunction('CUSTOMER_CLV', ['P1'])).toBe('');
  });

  it.each([
    ['en_US', 'True Friend', 'Not scored yet'],
    ['pt_BR', 'Amigo verdadeiro', 'Ainda não avaliado'],
    ['pl', 'Prawdziwy przyjaciel', 'Jeszcze bez oceny'],
    ['de', 'True Friend', 'Not scored yet'],
  ])('speak the language of a spreadsheet in %s', (locale, friend, unknown) => {
    expect(open({ locale }).customFunction('CUSTOMER_QUADRANT', [[['17850'], ['x']]])).toEqual([
      [friend],
      [unknown],
    ]);
  });

  it('say "not scored yet" before the first run', () => {
    expect(open({ kept: false }).customFunction('CUSTOMER_CLV', ['17850'])).toBe('Not scored yet');
  });

  it('read nothing but the language and the hidden sheet, once for all cells, and ask no service', () => {
    const fresh = open();
    fresh.customFunction('CUSTOMER_CLV', [Array.from({ length: 500 }, () => ['17850'])]);

    expect(Object.fromEntries(fresh.calls)).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 2,
      'SpreadsheetApp.Spreadsheet.getSpreadsheetLocale': 1,
      'SpreadsheetApp.Spreadsheet.getSheetByName': 1,
      'SpreadsheetApp.Sheet.getDataRange': 1,
      'SpreadsheetApp.Range.getValues': 1,
    });
  });

  it('calculate again with the same ids when the cells of a second reference have changed', () => {
    const fresh = open();
    const shown = () => fresh.workbook.sheet(0).cell(1, 3)?.value;
    const type = (sheetId: number, row: number, column: number, text: string) =>
      fresh.edit({ type: 'input', sheetId, row, column, input: [[text]] });
    type(0, 1, 3, '=CUSTOMER_CLV(A2, C2)');
    expect(shown()).toBe(105_600);

    // Google does not know that the function reads another sheet.
    type(1, 1, 0, (RESULTS[0] ?? '').replace('105600', '99000'));
    expect(shown()).toBe(105_600);
    type(0, 1, 2, '22/11/2026');
    expect(shown()).toBe(99_000);
  });
});

describe('what Google shows while a person types a formula', () => {
  it.each(['CUSTOMER_QUADRANT', 'CUSTOMER_CLV', 'CUSTOMER_ACTION'])(
    'stands right above the declaration of %s, with its tag, its parameters and what it gives',
    (name) => {
      const [, comment = ''] =
        new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(ids, updated\\) \\{`).exec(
          BUNDLE.code,
        ) ?? [];

      expect(comment).toMatch(/^\n \* \w.*Loyalty Quadrant/);
      expect(comment).toMatch(/@param \{string\|Array<Array<string>>\} ids \w/);
      expect(comment).toMatch(/@param \{Date\|Array<Array<Date>>\} updated Optional/);
      expect(comment).toMatch(/@return \w/);
      expect(comment).toContain('\n * @customfunction\n');
    },
  );
});
