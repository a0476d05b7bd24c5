import type { Locale } from '#shared/contracts';

/** `R$ 1,9 mi`: what fits beside a count. */
export function shortMoney(amount: number, currency: string, locale: Locale): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: Math.abs(amount) < 1_000 ? 0 : 1,
  }).format(amount);
}

/** `1,9 mi`, for the lines of a scale. */
export function shortNumber(amount: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(amount);
}

/** `+R$ 3.150`: the sign is part of what is said. */
export function signedMoney(amount: number, currency: string, locale: Locale): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  }).format(amount);
}
