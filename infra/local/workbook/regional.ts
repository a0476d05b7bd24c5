/** How a spreadsheet of one locale writes numbers, dates, money and truth, taken from the platform's CLDR data. */
export interface Regional {
  /** BCP 47: `pt-BR`. */
  tag: string;
  decimal: string;
  group: string;
  /** Order of day, month and year where a date is written in digits. */
  dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** Number format a typed date gets: `dd/MM/yyyy`. */
  dateFormat: string;
  /** Month number by its lower-case names, long and short, without dots. */
  months: ReadonlyMap<string, number>;
  /** The locale's own money; null where the region is not known here. */
  currency: { symbol: string; before: boolean; format: string } | null;
  /** As displayed; typed input may use the English words too. */
  booleans: { true: string; false: string };
}

const CURRENCY_OF_REGION: Readonly<Record<string, string>> = {
  BR: 'BRL',
  DE: 'EUR',
  ES: 'EUR',
  FR: 'EUR',
  GB: 'GBP',
  IE: 'EUR',
  IT: 'EUR',
  PL: 'PLN',
  PT: 'EUR',
  US: 'USD',
};

const BOOLEANS_OF_LANGUAGE: Readonly<Record<string, Regional['booleans']>> = {
  pt: { true: 'VERDADEIRO', false: 'FALSO' },
  pl: { true: 'PRAWDA', false: 'FAŁSZ' },
};

const known = new Map<string, Regional>();

/** Conventions of a spreadsheet locale such as `pt_BR`, `en_GB` or `pl`. */
export function regionalOf(locale: string): Regional {
  const found = known.get(locale);
  if (found) return found;
  const full = new Intl.Locale(locale.replace('_', '-')).maximize();
  const tag = `${full.language}-${full.region ?? 'US'}`;
  const numbers = new Intl.NumberFormat(tag, { useGrouping: 'always' }).formatToParts(1234567.8);
  const regional: Regional = {
    tag,
    decimal: numbers.find((part) => part.type === 'decimal')?.value ?? '.',
    group: numbers.find((part) => part.type === 'group')?.value ?? ',',
    ...dates(tag),
    months: months(tag),
    currency: currency(tag, CURRENCY_OF_REGION[full.region ?? '']),
    booleans: BOOLEANS_OF_LANGUAGE[full.language] ?? { true: 'TRUE', false: 'FALSE' },
  };
  known.set(locale, regional);
  return regional;
}

function dates(tag: string): Pick<Regional, 'dateOrder' | 'dateFormat'> {
  const parts = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).formatToParts(Date.UTC(2026, 0, 2));
  const pattern = parts.map(({ type, value }) => {
    if (type === 'day') return 'd'.repeat(value.length);
    if (type === 'month') return 'M'.repeat(value.length);
    return type === 'year' ? 'yyyy' : value;
  });
  const order = parts.map(({ type }) => type).filter((type) => type !== 'literal');
  const dateOrder = order[0] === 'year' ? 'ymd' : order[0] === 'month' ? 'mdy' : 'dmy';
  return { dateOrder, dateFormat: pattern.join('') };
}

function months(tag: string): Map<string, number> {
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month++) {
    for (const length of ['long', 'short'] as const) {
      // Beside a day a Slavic month stands in the genitive: "2 stycznia", but "styczeń 2026".
      for (const day of [{ day: 'numeric' } as const, {}]) {
        const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: length, ...day });
        const name = format
          .formatToParts(Date.UTC(2026, month - 1, 2))
          .find((part) => part.type === 'month')?.value;
        if (name) names.set(name.toLowerCase().replace('.', ''), month);
      }
    }
  }
  return names;
}

function currency(tag: string, code: string | undefined): Regional['currency'] {
  if (code === undefined) return null;
  const parts = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? code;
  const before = parts[0]?.type === 'currency';
  const space = parts.some((part) => part.type === 'literal') ? '\\ ' : '';
  return { symbol, before, format: before ? `"${symbol}"${space}#,##0.00` : `#,##0.00${space}"${symbol}"` };
}
