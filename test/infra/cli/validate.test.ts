import { describe, expect, it } from 'vitest';
import { dayOf } from '#shared/history';
import { validate, validateOrders } from '../../../infra/local/commands/validate.ts';
import { describeValidation, reportOf } from '../../../infra/local/commands/validation-report.ts';
import { drawnOrders } from './drawn-customers.ts';
import { workFolder } from './run-cli.ts';

const END = dayOf('2025-06-30');
const orders = workFolder().file('orders.csv', drawnOrders(120, END, 13));
const source = { path: orders, locale: 'en', columns: {}, amounts: 'optional' } as const;

describe('validate', () => {
  const { validation, notes } = validateOrders(source, END, 13 * 7);
  const report = reportOf(validation, 'en', 12);

  it('holds auto and the rules of thumb against what happened', () => {
    expect(notes).toEqual([]);
    expect(report).toMatchObject({ model: 'auto', calibrationEnd: '2025-06-30', customers: 120 });
    expect(report.forecasts.map(({ name }) => name)).toEqual([
      'auto',
      'same_rate',
      'hiatus_rule',
      'same_share',
    ]);
    const [auto, sameRate] = report.forecasts;
    expect(auto?.logLoss).toBeLessThan(sameRate?.logLoss ?? 0);
    expect(auto?.rmse).toBeLessThan(sameRate?.rmse ?? 0);
    expect(auto?.auc).toBeGreaterThan(0.6);
    // Of 120 customers a tenth is 12 ± 3.3.
    expect(report.coverage.held).toBeGreaterThan(0.82);
  });

  it('is a table and a sentence for people', () => {
    const lines = describeValidation(report);

    expect(lines[1]).toMatch(/^ +logLoss +brier +calibrationError +auc +mae +rmse +bias$/);
    expect(lines.find((line) => line.startsWith('same_share'))).toMatch(/– +– +–$/);
    expect(lines.at(-1)).toBe(report.sentence);
  });

  it.each([
    ['ends before the holdout', '2026-06-30', /ends on 2025-\d\d-\d\d: nothing to hold/],
    ['begins after the calibration', '2020-06-30', /no order that can be used/],
  ])('refuses a file that %s', (_what, end, message) => {
    expect(() => validateOrders(source, dayOf(end), 91)).toThrow(message);
  });

  it('doubts a file that ends long before the holdout does', () => {
    expect(validateOrders(source, END, 365).notes.join()).toMatch(/is the file whole\?/);
  });

  it.each([
    ['no holdout', ['--orders', 'o.csv', '--calibration-end', '2025-06-30'], /--holdout is missing/],
    ['no orders', ['--calibration-end', '2025-06-30', '--holdout', '4'], /--orders is missing/],
    ['no end', ['--orders', 'o.csv', '--holdout', '4'], /--calibration-end is missing/],
    [
      'less than a day',
      ['--orders', 'o.csv', '--calibration-end', '2025-06-30', '--holdout', '0.01'],
      /a day at least/,
    ],
  ])('says what is wrong with %s', async (_what, args, message) => {
    await expect(validate.run(args)).rejects.toThrow(message);
  });
});
