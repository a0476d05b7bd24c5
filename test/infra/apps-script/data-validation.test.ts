import { describe, expect, it } from 'vitest';
import { runScript, scriptOf } from './run-script.ts';

/** Google's reference, "Class DataValidationBuilder" and "Class DataValidation". */
describe('a data validation rule', () => {
  it.each<[string, () => unknown, unknown]>([
    [
      'a date',
      () => SpreadsheetApp.newDataValidation().requireDate().build().getCriteriaType().toString(),
      'DATE_IS_VALID_DATE',
    ],
    [
      'a later date',
      () => {
        const rule = SpreadsheetApp.newDataValidation()
          .requireDateAfter(new Date(2026, 0, 2))
          .build();
        return rule
          .getCriteriaValues()
          .map((date: Date) => date.getTime() === new Date(2026, 0, 2).getTime());
      },
      [true],
    ],
    [
      'numbers between',
      () => SpreadsheetApp.newDataValidation().requireNumberBetween(0, 10).build().getCriteriaValues(),
      [0, 10],
    ],
    [
      'numbers from',
      () =>
        SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build().getCriteriaValues(),
      [0],
    ],
    [
      'a list, shown as a drop-down unless told otherwise',
      () => [
        SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build().getCriteriaValues(),
        SpreadsheetApp.newDataValidation().requireValueInList(['a'], false).build().getCriteriaValues(),
      ],
      [
        [['a', 'b'], true],
        [['a'], false],
      ],
    ],
    [
      'a box, with values of its own or not',
      () => [
        SpreadsheetApp.newDataValidation().requireCheckbox().build().getCriteriaValues(),
        SpreadsheetApp.newDataValidation().requireCheckbox('yes', 'no').build().getCriteriaValues(),
      ],
      [[], ['yes', 'no']],
    ],
    [
      'only a warning, without a text, unless told otherwise',
      () => {
        const rule = SpreadsheetApp.newDataValidation().requireDate().build();
        const strict = rule.copy().setAllowInvalid(false).setHelpText('A date').build();
        return [rule.getAllowInvalid(), rule.getHelpText(), strict.getAllowInvalid(), strict.getHelpText()];
      },
      [true, null, false, 'A date'],
    ],
  ])('says %s', (_, body, said) => {
    // The realm of the test has the time zone of the machine, the workbook London's.
    expect(runScript(body, { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone })).toEqual(said);
  });

  it('needs a condition', () => {
    expect(() => runScript(() => SpreadsheetApp.newDataValidation().build())).toThrow(
      'must have a condition',
    );
  });
});

describe('validated cells', () => {
  const script = () =>
    scriptOf({
      refuse: () => {
        const rule = SpreadsheetApp.newDataValidation()
          .requireValueInList(['open', 'solved'], true)
          .setAllowInvalid(false)
          .setHelpText('open or solved')
          .build();
        SpreadsheetApp.getActiveSheet().getRange('B2:B').setDataValidation(rule);
      },
      warn: () => {
        const rule = SpreadsheetApp.newDataValidation().requireDate().build();
        SpreadsheetApp.getActiveSheet().getRange('B2:B').setDataValidation(rule);
      },
      rule: (a1: string) =>
        SpreadsheetApp.getActiveSheet().getRange(a1).getDataValidation()?.getCriteriaValues() ?? null,
      clear: (a1: string) => {
        SpreadsheetApp.getActiveSheet().getRange(a1).clearDataValidations();
      },
      write: (a1: string, values: string[][]) => {
        SpreadsheetApp.getActiveSheet().getRange(a1).setValues(values);
      },
    });

  it('have the rule of their range until it is cleared', () => {
    const opened = script();
    opened.run('refuse');

    opened.run('clear', ['B4:B5']);

    expect(['B1', 'B2', 'B4', 'B6'].map((a1) => opened.run('rule', [a1]))).toEqual([
      null,
      [['open', 'solved'], true],
      null,
      [['open', 'solved'], true],
    ]);
  });

  it('refuse what a script writes against a rule that takes nothing else, all of it', () => {
    const opened = script();
    opened.run('refuse');

    expect(() => opened.run('write', ['B2:B3', [['open'], ['lost']]])).toThrow(
      'The data you entered in cell B3 violates the data validation rules set on this cell. ' +
        'Please enter one of the following values: open, solved.',
    );
    expect(opened.workbook.sheet(0).cell(1, 1)).toBeNull();

    opened.run('write', ['B2:B3', [['open'], ['']]]);
    expect(opened.workbook.sheet(0).cell(1, 1)?.value).toBe('open');
  });

  it('keep their rules where somebody else protects them', () => {
    const opened = script();
    opened.run('refuse');
    opened.workbook.sheet(0).protect({ row: 1, column: 1, rows: 1, columns: 1 });

    expect(() => opened.run('clear', ['B2:B3'])).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    expect(opened.run('rule', ['B3'])).toEqual([['open', 'solved'], true]);
  });

  it('take it where the rule only warns', () => {
    const opened = script();
    opened.run('warn');

    opened.run('write', ['B2', [['soon']]]);

    expect(opened.workbook.sheet(0).cell(1, 1)?.value).toBe('soon');
  });

  it('tell the page what a person typed in vain', () => {
    const opened = script();
    opened.run('refuse');

    opened.edit({ type: 'input', sheetId: 0, row: 1, column: 1, input: [['lost'], ['solved']] });

    const column = [1, 2].map((row) => opened.workbook.sheet(0).cell(row, 1)?.value ?? null);
    expect(column).toEqual([null, 'solved']);
    expect(opened.shown.filter(({ type }) => type === 'inputRefused')).toEqual([
      {
        type: 'inputRefused',
        sheetId: 0,
        cells: [
          {
            row: 1,
            column: 1,
            input: 'lost',
            rule: {
              condition: { type: 'list', values: ['open', 'solved'], dropdown: true },
              allowInvalid: false,
              helpText: 'open or solved',
            },
          },
        ],
      },
    ]);
  });
});
