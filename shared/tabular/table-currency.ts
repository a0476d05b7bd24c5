import { isBlank, type SheetCells, textOf } from './cells.ts';
import { currencyInHeader, currencyOf, dollarOf, SOME_DOLLAR } from './currency.ts';
import { type Field, headersOf } from './fields.ts';
import type { TableLayout } from './layout.ts';
import { parseNumber } from './number.ts';

/**
 * The currency that most amounts of a table are in, for who has not said what to convert to; amounts that name none
 * are in the `home` currency, which also wins a tie.
 */
export function currencyOfTable(cells: SheetCells, layout: TableLayout, home: string): string {
  const headers = headersOf(layout.entity);
  const moneyColumns = (Object.entries(layout.columns) as [Field, number][])
    .filter(([field]) => headers[field]?.type === 'money')
    .map(([, column]) => ({ column, named: currencyInHeader(layout.headers[column] ?? '') }));
  const currencyColumn = layout.columns.currency;
  const votes = new Map<string, number>([[home, 0]]);

  for (const row of cells.slice(layout.headerRow + 1)) {
    const ofRow = currencyColumn === undefined ? null : currencyOf(textOf(row[currencyColumn]));
    for (const { column, named } of moneyColumns) {
      const cell = row[column];
      if (isBlank(cell)) continue;
      const inCell = typeof cell === 'string' ? (parseNumber(textOf(cell))?.currency ?? null) : null;
      const told = [inCell, ofRow, named].find((each) => each !== null && each !== SOME_DOLLAR);
      const isDollar = [inCell, ofRow, named].includes(SOME_DOLLAR);
      const currency = told ?? (isDollar ? dollarOf(home) : home);
      votes.set(currency, (votes.get(currency) ?? 0) + 1);
    }
  }
  return [...votes].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
