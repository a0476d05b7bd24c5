import type { Locale } from '#shared/contracts';
import { formatNumber, formatPercent } from '#shared/i18n';

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

/** `88% (79–94%)`, from fractions. */
export function percentWithin(
  share: number,
  within: { low: number; high: number } | undefined,
  locale: Locale,
): string {
  const middle = formatPercent(share, locale);
  if (!within) return middle;
  return `${middle} (${formatNumber(100 * within.low, locale)}–${formatPercent(within.high, locale)})`;
}
