import { isBlank, textOf } from './cells.ts';
import type { CleaningOptions } from './cleaning-options.ts';
import { cellOf, columnOf, headerOf } from './column-access.ts';
import { fractionReader } from './fraction.ts';
import type { TableLayout } from './layout.ts';
import { type Money, moneyColumn } from './money.ts';
import type { Reading } from './reading.ts';
import type { TableRow } from './table-rows.ts';

/**
 * Reads what was taken off the list price, not negative, in minor units of the base currency. A column of
 * percentages tells it from the price that was paid; percentages are told by a sign, in the header or in a cell.
 */
export function discountReader(
  rows: readonly TableRow[],
  layout: TableLayout,
  options: CleaningOptions,
): (row: TableRow, paid: Money, day: string) => Reading<number> {
  const header = headerOf(layout, 'discount');
  const cells = columnOf(layout, rows, 'discount');
  const isPercent = header.includes('%') || cells.some((cell) => textOf(cell).endsWith('%'));
  const readShare = fractionReader(cells, options.locale, 1);
  const amounts = moneyColumn(header, cells, options);

  return (row, paid, day) => {
    const cell = cellOf(layout, row, 'discount');
    if (isBlank(cell)) return 'blank';
    if (!isPercent) {
      const currencyCell = cellOf(layout, row, 'currency');
      const inCurrency = isBlank(currencyCell) ? (amounts.currency ?? paid.currency) : currencyCell;
      const amount = amounts.read(cell, inCurrency, day);
      return amount === 'blank' || 'code' in amount ? amount : { value: Math.abs(amount.value.minor) };
    }
    const share = readShare(cell);
    if (share === 'blank' || 'code' in share) return share;
    const off = Math.abs(share.value);
    // Of what was given away nothing tells the price.
    return off < 1
      ? { value: Math.round((Math.abs(paid.minor) * off) / (1 - off)) }
      : { code: 'cell_unreadable' };
  };
}
