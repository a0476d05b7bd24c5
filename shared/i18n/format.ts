import type { Locale } from '#shared/contracts';

/** `R$ 3.150`: money without minor units, the way the reader writes it. */
export function formatMoney(amount: number, currency: string, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    amount,
  );
}

/** `88%`, from a fraction. */
export function formatPercent(fraction: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(fraction);
}

/** `12 Dec 2026`, from `2026-12-12`. */
export function formatDate(isoDate: string, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tag, options).format(new Date(`${isoDate}T00:00:00Z`));
}

/** A plain number with at most `digits` decimals. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}
