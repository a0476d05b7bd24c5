import type { Locale, NumberLimit } from '#shared/contracts';
import { FIELD_PROBLEM, formatNumber, say } from '#shared/i18n';
import { parseNumber } from '#shared/tabular';

/** How a number is written: a share as a percentage, everything else as it is. */
export type Unit = 'money' | 'percent' | 'plain';

/** Beyond these no setting is known. */
const DECIMALS: Readonly<Record<Unit, number>> = { money: 2, percent: 2, plain: 6 };

/** A number as its field shows it: `0.3` → `30`. */
export function numberText(value: number, unit: Unit, locale: Locale): string {
  return formatNumber(unit === 'percent' ? 100 * value : value, locale, DECIMALS[unit]);
}

/** What a field says: the number, null where it is empty, or what is wrong with it. */
export type ReadNumber = { value: number | null } | { problem: string };

/** Reads a field in the reader's own notation: in Portuguese `1.250,5` is a thousand and more. */
export function readNumber(text: string, unit: Unit, limit: NumberLimit, locale: Locale): ReadNumber {
  if (text.trim() === '') return { value: null };
  const read = parseNumber(text, locale === 'en' ? '.' : ',');
  if (!read) return { problem: say(FIELD_PROBLEM.notANumber, locale, { text: text.trim() }) };
  // Percentages are made of decimals that a division by a hundred keeps, and a product with 0.01 does not.
  const value = unit === 'percent' ? read.value / 100 : read.value;
  const problem = problemOf(value, limit, (bound) => numberText(bound, unit, locale), locale);
  return problem === null ? { value } : { problem };
}

function problemOf(
  value: number,
  { least, above, most, below, whole }: NumberLimit,
  told: (bound: number) => string,
  locale: Locale,
): string | null {
  const says = (problem: keyof typeof FIELD_PROBLEM, bound: number) =>
    say(FIELD_PROBLEM[problem], locale, { limit: told(bound) });
  if (least !== undefined && value < least) return says('below', least);
  if (above !== undefined && value <= above) return says('notAbove', above);
  if (most !== undefined && value > most) return says('above', most);
  if (below !== undefined && value >= below) return says('notBelow', below);
  return whole && !Number.isInteger(value) ? say(FIELD_PROBLEM.notWhole, locale) : null;
}
