import { toMinor } from '#shared/history';
import { isBlank, textOf } from './cells.ts';
import type { CleaningOptions } from './cleaning-options.ts';
import { cellOf, columnOf, headerOf } from './column-access.ts';
import type { Field } from './fields.ts';
import { fractionReader } from './fraction.ts';
import type { TableLayout } from './layout.ts';
import { type Money, moneyColumn } from './money.ts';
import type { Unusable } from './reading.ts';
import type { ReportDraft } from './report.ts';
import type { TableRow } from './table-rows.ts';
import { isExempt, vatOf } from './vat.ts';

/** Where an amount is taken from: without tax before unclear before with tax. */
export const AMOUNT_FIELDS = ['amount_net', 'amount', 'amount_gross'] as const;

/** The row's amount without tax, or the field whose cell cannot be used. */
export type NetReading = { readonly value: Money } | (Unusable & { readonly field: Field });

/**
 * Reads a row's amount without tax, at the rate of the day. Each row takes the first of its amounts that is filled.
 * The tax in a gross amount is what the row's own tax cells tell, else the rate that the company names, else what
 * its language suggests, which the report then tells. A table without amounts has orders of no amount.
 */
export function netAmountReader(
  rows: readonly TableRow[],
  layout: TableLayout,
  options: CleaningOptions,
  report: ReportDraft,
): (row: TableRow, day: string) => NetReading {
  const money = (field: Field) =>
    moneyColumn(headerOf(layout, field), columnOf(layout, rows, field), options);
  const columns = AMOUNT_FIELDS.filter((field) => layout.columns[field] !== undefined).map((field) => ({
    field,
    amounts: money(field),
  }));
  const takeTaxOff = taxRemover(rows, layout, options, report);
  for (const { amounts } of columns) report.assume('thousands_assumed', amounts.thousandsAssumed);

  return (row, day) => {
    const [first] = columns;
    if (first === undefined) return { value: { amount: 0, currency: options.currency, base: 0, minor: 0 } };
    const currencyCell = cellOf(layout, row, 'currency');
    for (const { field, amounts } of columns) {
      const reading = amounts.read(cellOf(layout, row, field), currencyCell, day);
      if (reading === 'blank') continue;
      if ('code' in reading) {
        const toldByColumn = reading.code === 'currency_without_rate' && !isBlank(currencyCell);
        return { ...reading, field: toldByColumn ? 'currency' : field };
      }
      return { value: field === 'amount_gross' ? takeTaxOff(row, reading.value) : reading.value };
    }
    return { code: 'amount_missing', field: first.field };
  };
}

function taxRemover(
  rows: readonly TableRow[],
  layout: TableLayout,
  options: CleaningOptions,
  report: ReportDraft,
): (row: TableRow, gross: Money) => Money {
  const taxes = moneyColumn(headerOf(layout, 'vat_amount'), columnOf(layout, rows, 'vat_amount'), options);
  const readRate = fractionReader(columnOf(layout, rows, 'vat_rate'), options.locale, 1);
  const general = vatOf(options.locale, options.vatRate);

  return (row, gross) => {
    const tax = taxes.read(cellOf(layout, row, 'vat_amount'), gross.currency);
    if (tax !== 'blank' && 'value' in tax && gross.amount !== 0) {
      const share = Math.abs(tax.value.amount / gross.amount);
      if (share < 1) {
        report.assume('vat_taken_off', 1, headerOf(layout, 'vat_amount'));
        return scaled(gross, 1 - share, options.currency);
      }
    }
    const rateCell = cellOf(layout, row, 'vat_rate');
    const rate = isExempt(textOf(rateCell)) ? { value: 0 } : readRate(rateCell);
    if (rate !== 'blank' && 'value' in rate && rate.value >= 0) {
      report.assume('vat_taken_off', 1, headerOf(layout, 'vat_rate'));
      return scaled(gross, 1 / (1 + rate.value), options.currency);
    }
    const percent = `${Math.round(general.rate * 1000) / 10}%`;
    if (general.rate === 0) report.assume('gross_amounts_used', 1, headerOf(layout, 'amount_gross'));
    else report.assume(general.assumed ? 'vat_assumed' : 'vat_taken_off', 1, percent);
    return scaled(gross, 1 / (1 + general.rate), options.currency);
  };
}

/** The amount that the cell shows stays the order's mark; only what it brings shrinks. */
function scaled(money: Money, factor: number, currency: string): Money {
  const base = money.base * factor;
  return { ...money, base, minor: toMinor(base, currency) };
}
