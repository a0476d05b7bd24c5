import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../infra/local/workbook/area.ts';
import { fitsCondition, ruleAt, withRule } from '../../../infra/local/workbook/data-validation.ts';
import type {
  Area,
  Cell,
  DataValidation,
  ValidationCondition,
  ValidationRule,
} from '../../../infra/local/workbook/protocol.ts';
import { WorkbookModel } from '../../../infra/local/workbook/workbook-model.ts';
import { workbookOf } from '../../../infra/local/workbook/workbook-of.ts';

const POSITIVE: ValidationRule = {
  condition: { type: 'numberAtLeast', least: 0 },
  allowInvalid: false,
  helpText: 'A sum, such as 12.50',
};

const date = (value: number): Cell => ({ value, numberFormat: 'dd/MM/yyyy' });

describe('a cell', () => {
  const list: ValidationCondition = { type: 'list', values: ['Yes', 'No'], dropdown: true };
  const box: ValidationCondition = { type: 'checkbox', checked: true, unchecked: false };
  it.each<[string, ValidationCondition, Cell, boolean]>([
    ['a date', { type: 'date' }, date(46_000), true],
    ['a number for a date', { type: 'date' }, { value: 46_000 }, false],
    ['text for a date', { type: 'date' }, { value: '31/31/2026' }, false],
    ['a later day', { type: 'dateAfter', date: 46_000 }, date(46_001), true],
    ['the same day at noon', { type: 'dateAfter', date: 46_000 }, date(46_000.5), false],
    ['the least number', { type: 'numberBetween', least: 0, most: 10 }, { value: 0 }, true],
    ['the greatest number', { type: 'numberBetween', least: 0, most: 10 }, { value: 10 }, true],
    ['a number beyond both', { type: 'numberBetween', least: 0, most: 10 }, { value: 10.01 }, false],
    ['a text for a number', { type: 'numberAtLeast', least: 0 }, { value: '7 pcs' }, false],
    ['a listed text', list, { value: 'No' }, true],
    ['another text', list, { value: 'Perhaps' }, false],
    ['a tick', box, { value: true }, true],
    ['a word for a tick', box, { value: 'yes' }, false],
    ['nothing', { type: 'date' }, { value: null }, true],
  ])('with %s', (_, condition, cell, fits) => {
    expect(fitsCondition(cell, condition)).toBe(fits);
  });
});

describe('rules of cells', () => {
  const area: fc.Arbitrary<Area> = fc.record({
    row: fc.nat(5),
    column: fc.nat(5),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 4 }),
  });
  const rules: (ValidationRule | null)[] = [POSITIVE, { ...POSITIVE, allowInvalid: true }, null];

  it('are for each cell the one that was set last', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(area, fc.constantFrom(...rules)), { maxLength: 6 }), (settings) => {
        const validations = settings.reduce<DataValidation[]>(
          (before, [where, rule]) => withRule(before, where, rule),
          [],
        );
        const lastSet = (row: number, column: number) =>
          settings.findLast(([area]) => holds(area, row, column))?.[1] ?? null;
        const places = Array.from({ length: 100 }, (_, i) => [Math.floor(i / 10), i % 10] as const);

        const found = places.map(([row, column]) => ruleAt(validations, row, column));

        expect(found).toEqual(places.map(([row, column]) => lastSet(row, column)));
      }),
    );
  });
});

describe('what a person types', () => {
  function opened(rule: ValidationRule) {
    const workbook = new WorkbookModel(
      workbookOf({ sheets: [{ name: 'Data', rows: [['Sum'], ['5'], ['6']] }] }),
    );
    workbook.sheet(0).setValidation({ row: 1, column: 0, rows: 999, columns: 1 }, rule);
    return workbook;
  }
  const typed = (row: number, ...texts: string[]) =>
    ({ type: 'input', sheetId: 0, row, column: 0, input: texts.map((text) => [text]) }) as const;

  it('against a rule is not taken, and the rest is', () => {
    const workbook = opened(POSITIVE);

    const refused = workbook.edit(typed(1, '-5', '7'));

    expect(refused).toEqual([{ row: 1, column: 0, input: '-5', rule: POSITIVE }]);
    expect([1, 2].map((row) => workbook.sheet(0).cell(row, 0)?.value)).toEqual([5, 7]);
  });

  it('is taken where the rule only marks it', () => {
    const workbook = opened({ ...POSITIVE, allowInvalid: true });

    expect(workbook.edit(typed(1, '-5'))).toEqual([]);
    expect(workbook.sheet(0).cell(1, 0)?.value).toBe(-5);
  });

  it('is held against the rule that has moved there with its rows', () => {
    const workbook = opened(POSITIVE);
    workbook.edit({ type: 'insertRows', sheetId: 0, row: 0, count: 1 });

    expect(workbook.edit(typed(1, '-5'))).toEqual([]);
    expect(workbook.edit(typed(2, '-5'))).toHaveLength(1);
  });
});
