import type { Locale } from '#shared/contracts';
import { cached } from './cached.ts';

/** `R$ 3.150`: money without minor units, the way the reader writes it. */
export function formatMoney(amount: number, currency: string, locale: Locale): string {
  return moneyFormat(locale, currency).format(amount);
}

/** `88%`, from a fraction. */
export function formatPercent(fraction: number, locale: Locale): string {
  return percentFormat(locale).format(fraction);
}

/** `12 Dec 2026`, from `2026-12-12`. */
export function formatDate(isoDate: string, locale: Locale): string {
  return dateFormat(locale).format(new Date(`${isoDate}T00:00:00Z`));
}

/** A plain number with at most `digits` decimals. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return numberFormat(locale, digits).format(value);
}

const moneyFormat = cached(
  (locale: Locale, currency: string) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }),
);

const percentFormat = cached(
  (locale: Locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
);

const numberFormat = cached(
  (locale: Locale, maximumFractionDigits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits }),
);

const dateFormat = cached((locale: Locale) => {
  const tag = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
});
