import type { Locale } from '#shared/contracts';
import { toMinor } from '#shared/history';
import { isBlank, type SheetCell, textOf } from './cells.ts';
import { currencyInHeader, currencyOf, dollarOf, SOME_DOLLAR } from './currency.ts';
import { voteDecimalMark } from './decimal-vote.ts';
import { parseNumber } from './number.ts';
import { type Rates, rateBook } from './rates.ts';
import type { Reading } from './reading.ts';

export interface MoneyOptions {
  readonly locale: Locale;
  /** The base currency: what the amounts are converted to. */
  readonly currency: string;
  readonly rates: Rates;
}

export interface Money {
  /** As the cell gives it. */
  readonly amount: number;
  readonly currency: string;
  /** In units of the base currency, not rounded. */
  readonly base: number;
  /** The same in whole minor units. */
  readonly minor: number;
}

/** A trillion: beyond it a cell holds a slip, and sums would leave the whole numbers. */
const LARGEST_AMOUNT = 1e12;

export interface MoneyColumn {
  /** `currencyCell`: what the row's own currency column says, if there is one; `day`: of the rate, the newest if left out. */
  read(cell: SheetCell | undefined, currencyCell?: SheetCell, day?: string): Reading<Money>;
  /** What the header names. */
  readonly currency: string | null;
  /** Cells such as `12.000` that were taken for thousands without proof. */
  readonly thousandsAssumed: number;
}

/**
 * Reads a column of amounts. A symbol in the cell tells the currency; else the row's currency column does, else
 * the header, else it is the base currency.
 */
export function moneyColumn(
  header: string,
  cells: readonly (SheetCell | undefined)[],
  options: MoneyOptions,
): MoneyColumn {
  const vote = voteDecimalMark(cells, options.locale);
  const headerCurrency = currencyInHeader(header);
  const rateOf = rateBook(options.rates, options.currency);

  return {
    currency: headerCurrency,
    thousandsAssumed: vote.unexplained,
    read(cell, currencyCell, day) {
      if (isBlank(cell)) return 'blank';
      const number =
        typeof cell === 'number' ? { value: cell, currency: null } : parseNumber(textOf(cell), vote.mark);
      if (number === null || !isAmount(number.value)) return { code: 'amount_unreadable' };
      const named = isBlank(currencyCell) ? headerCurrency : readCode(textOf(currencyCell));
      const currency = settleDollar(number.currency, named, options.currency);
      const rate = rateOf(currency, day);
      if (rate === null) return { code: 'currency_without_rate', about: currency };
      const base = number.value * rate;
      if (!isAmount(base)) return { code: 'amount_unreadable' };
      return { value: { amount: number.value, currency, base, minor: toMinor(base, options.currency) } };
    },
  };
}

function isAmount(value: number): boolean {
  return Math.abs(value) <= LARGEST_AMOUNT;
}

/** A code as written; an unknown one stays, so that the missing rate is reported under its own name. */
function readCode(text: string): string {
  return currencyOf(text) ?? text.toUpperCase();
}

/** A bare `$` in the cell is the dollar that the row or the header names, else the base currency's own. */
function settleDollar(inCell: string | null, named: string | null, base: string): string {
  if (inCell !== null && inCell !== SOME_DOLLAR) return inCell;
  if (named !== null && named !== SOME_DOLLAR) return named;
  return inCell === SOME_DOLLAR || named === SOME_DOLLAR ? dollarOf(base) : base;
}
