import type { Advice, Locale, TraitName } from '#shared/contracts';
import { formatNumber, formatPercent, say, TRAIT_SPEAKS } from '#shared/i18n';

const SHARES: ReadonlySet<TraitName> = new Set(['manyStay', 'littleRoom']);

/** What a trait says for or against a type, with its number here. */
export function traitText(
  { trait, speaks, value, threshold }: Advice['traits'][number],
  locale: Locale,
): string {
  const phrase = TRAIT_SPEAKS[trait][speaks];
  if (!phrase) return '';
  const told = (number: number | null) => {
    if (number === null) return '';
    return SHARES.has(trait) ? formatPercent(number, locale) : formatNumber(number, locale);
  };
  return say(phrase, locale, { value: told(value), threshold: told(threshold), count: value ?? 0 });
}
