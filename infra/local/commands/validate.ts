import { type Validation, validateForecast } from '#shared/forecast';
import { type Day, dayOf, isoDateOf } from '#shared/history';
import { type Command, UnusableInput, UsageError } from './command.ts';
import {
  FLAG,
  parseOptions,
  readChoice,
  readColumns,
  readDay,
  readLocale,
  readPositive,
  required,
  TEXT,
} from './options.ts';
import { occasionsOf } from './order-histories.ts';
import { type OrdersSource, readLedgers } from './order-ledgers.ts';
import { printJson, printLines, printNotes } from './print.ts';
import { DAYS_PER_UNIT, TIME_UNITS } from './time-unit.ts';
import { describeValidation, reportOf } from './validation-report.ts';

/** A whole file may end a weekend and a holiday before the holdout does. */
const TOLERATED_SILENCE_DAYS = 7;

export const validate: Command = {
  name: 'validate',
  usage: `validate --orders FILE.csv --calibration-end YYYY-MM-DD --holdout N [--time-unit day|week|month]
        [--columns field=header,…] [--locale en|pt-BR|pl] [--json]
        What auto would have foreseen at the end of the calibration, against the N units of time that followed, beside
        three rules of thumb: everybody goes on as before, silence is loss, as many buy as in the window before.`,

  async run(args) {
    const values = parseOptions(args, {
      orders: TEXT,
      'calibration-end': TEXT,
      holdout: TEXT,
      'time-unit': TEXT,
      columns: TEXT,
      locale: TEXT,
      json: FLAG,
    });
    const locale = readLocale(values.locale) ?? 'en';
    const path = required('orders', values.orders);
    const calibrationEnd = dayOf(required('calibration-end', readDay(values['calibration-end'])));
    const unit = readChoice('time-unit', values['time-unit'] ?? 'week', TIME_UNITS);
    const holdoutDays = Math.round(readPositive('holdout', values.holdout) * DAYS_PER_UNIT[unit]);
    if (holdoutDays < 1) throw new UsageError('--holdout takes a day at least');

    const start = performance.now();
    const source = { path, locale, columns: readColumns(values.columns), amounts: 'optional' as const };
    const { validation, notes } = validateOrders(source, calibrationEnd, holdoutDays);
    const report = reportOf(validation, locale, performance.now() - start);
    printNotes(notes);
    if (values.json) printJson(report);
    else printLines(describeValidation(report));
  },
};

/** Holds the forecast of a file's first part against the rest, up to the holdout's end. */
export function validateOrders(
  source: OrdersSource,
  calibrationEnd: Day,
  holdoutDays: number,
): { readonly validation: Validation; readonly notes: readonly string[] } {
  const end = calibrationEnd + holdoutDays;
  const { customers, notes } = readLedgers(source, isoDateOf(end));
  const histories = customers.map(({ ledger }) => occasionsOf(ledger));
  const days = histories.flat();
  const oldest = days.reduce((first, day) => Math.min(first, day), end);
  const newest = days.reduce((last, day) => Math.max(last, day), oldest);
  if (oldest > calibrationEnd) {
    throw new UnusableInput(`${source.path} begins on ${isoDateOf(oldest)}: nothing to forecast from`);
  }
  if (newest <= calibrationEnd) {
    throw new UnusableInput(
      `${source.path} ends on ${isoDateOf(newest)}: nothing to hold the forecast against`,
    );
  }
  const mayBeCut = newest < end - TOLERATED_SILENCE_DAYS;
  const doubt = `The newest order is of ${isoDateOf(newest)}, but the holdout runs to ${isoDateOf(end)}: is the file whole?`;
  return {
    validation: validateForecast(histories, calibrationEnd, holdoutDays),
    notes: mayBeCut ? [...notes, doubt] : notes,
  };
}
