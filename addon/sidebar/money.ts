import type { Locale } from '#shared/contracts';
import { formatNumber, formatPercent } from '#shared/i18n';

export { shortMoney, shortNumber, signedMoney } from '#shared/i18n';

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
