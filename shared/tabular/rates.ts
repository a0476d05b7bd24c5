/** A rate in force from an ISO day on. */
export interface DatedRate {
  readonly from: string;
  readonly rate: number;
}

/** Units of the base currency for one unit of another: always the same, or each from a day on. */
export type Rates = Readonly<Record<string, number | readonly DatedRate[]>>;

/**
 * Looks up the rate of a currency on an ISO day; without a day, the newest. Null where none is known: the days
 * before the first of dated rates have none.
 */
export function rateBook(rates: Rates, base: string): (currency: string, day?: string) => number | null {
  const book = new Map(
    Object.entries(rates).map(([currency, rate]) => [
      currency,
      typeof rate === 'number' ? [{ from: '', rate }] : [...rate].sort((a, b) => (a.from < b.from ? 1 : -1)),
    ]),
  );
  book.set(base, [{ from: '', rate: 1 }]);
  return (currency, day) =>
    book.get(currency)?.find(({ from }) => day === undefined || from <= day)?.rate ?? null;
}
