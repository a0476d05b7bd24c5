import { explainTableProblem } from '#shared/i18n';
import { chooseIdentity, cleanTable, currencyOfTable, readLayout } from '#shared/tabular';
import { readRates, readSheetFile } from './clean-input.ts';
import { cleanReport, describeCleaning } from './clean-report.ts';
import { type Command, UnusableInput, UsageError } from './command.ts';
import { FLAG, parseOptions, readColumns, readLocale, required, TEXT } from './options.ts';
import { printJson, printLines } from './print.ts';
import { CURRENCY } from './read-table.ts';

export const clean: Command = {
  name: 'clean',
  usage: `clean --sheet FILE.json|.csv [--locale en|pt-BR|pl] [--rates FILE] [--vat PERCENT] [--columns field=header,…] [--json]
        Finds the header of a sheet, says what its columns mean, and gives its rows clean, with all that was skipped,
        rejected or assumed. A JSON sheet is { sheet, locale, cells }, a rates file { base: "BRL", rates: { USD: 5.4 } },
        or with dates { USD: [{ from: "2026-01-01", rate: 5.4 }] }.`,

  async run(args) {
    const values = parseOptions(args, {
      sheet: TEXT,
      locale: TEXT,
      rates: TEXT,
      vat: TEXT,
      columns: TEXT,
      json: FLAG,
    });
    const path = required('sheet', values.sheet);
    const columns = readColumns(values.columns);
    const vatRate = readVat(values.vat);
    const { cells, locale } = readSheetFile(path, readLocale(values.locale));
    const exchange = values.rates === undefined ? null : readRates(values.rates);

    const reading = readLayout(cells, { columns });
    if ('problem' in reading) {
      throw new UnusableInput(`${path}: ${explainTableProblem(reading.problem, locale)}`);
    }
    const { layout } = reading;
    const today = new Date().toISOString().slice(0, 10);
    const currency = exchange?.base ?? currencyOfTable(cells, layout, CURRENCY[locale]);
    const table = cleanTable(cells, layout, {
      locale,
      currency,
      rates: exchange?.rates ?? {},
      // Nothing is scored here, so no day is too late to be cleaned.
      asOf: END_OF_TIME,
      today,
      identity: chooseIdentity(layout) ?? 'customer_name',
      ...(vatRate === undefined ? {} : { vatRate }),
    });
    const report = cleanReport(cells, layout, table, currency);
    if (values.json) printJson(report);
    else printLines(describeCleaning(report, layout, table.report, locale));
  },
};

const END_OF_TIME = '9999-12-31';

/** `--vat 23`: the tax in amounts that hold it, in per cent. */
function readVat(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const percent = text.trim() === '' ? Number.NaN : Number(text);
  if (percent >= 0 && percent <= 100) return percent / 100;
  throw new UsageError(`--vat takes a percentage from 0 to 100: "${text}"`);
}
