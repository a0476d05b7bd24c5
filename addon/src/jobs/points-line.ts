import type { Locale, PointsAccount, PointsRules } from '#shared/contracts';
import { dayOf } from '#shared/history';
import { formatDate, formatMoney, POINTS_LINE, say } from '#shared/i18n';

/** How long ahead a customer hears that a level is about to be lost. */
const KEEP_TOLD_DAYS = 90;

/** Under what rules, in which currency, on which day a line speaks. */
export interface LineTerms {
  readonly rules: PointsRules;
  readonly currency: string;
  readonly asOf: string;
  /** The customer's language. */
  readonly locale: Locale;
}

/**
 * What a customer may be told of its points, to be put on an invoice: the balance, what expires first, and what is
 * missing to keep its level or else to reach the next. Empty for who takes no part.
 */
export function pointsLine(account: PointsAccount, terms: LineTerms): string {
  if (!account.member) return '';
  return [balance(account, terms), expiring(account, terms), level(account, terms)]
    .filter((part) => part !== '')
    .join(' ');
}

function balance({ balance: count }: PointsAccount, { locale }: LineTerms): string {
  if (count === 0) return say(POINTS_LINE.nothing, locale);
  return say(count < 0 ? POINTS_LINE.below : POINTS_LINE.balance, locale, { count: Math.abs(count) });
}

function expiring({ balance: count, expiring: [first] }: PointsAccount, { locale }: LineTerms): string {
  if (first === undefined || count <= 0) return '';
  const date = formatDate(first.lastDay, locale);
  return first.points >= count
    ? say(POINTS_LINE.allExpiring, locale, { count, date })
    : say(POINTS_LINE.expiring, locale, { count: first.points, date });
}

function level({ tier, toNext, toKeep }: PointsAccount, terms: LineTerms): string {
  const { rules, asOf, locale } = terms;
  const levels = rules.tiers?.levels ?? [];
  const own = tier === null ? undefined : levels[tier];
  if (own && toKeep && dayOf(toKeep.by) - dayOf(asOf) <= KEEP_TOLD_DAYS) {
    const date = formatDate(toKeep.by, locale);
    return lacking('keep', toKeep.missing, { tier: own.name, date }, terms);
  }
  const next = levels[tier === null ? 0 : tier + 1];
  return next && toNext !== null ? lacking('next', toNext, { tier: next.name }, terms) : '';
}

/** Rounded up, so that who brings what the line says gets what it promises. */
function lacking(
  what: 'keep' | 'next',
  missing: number,
  words: Readonly<Record<string, string>>,
  { rules, currency, locale }: LineTerms,
): string {
  const count = Math.ceil(missing);
  return rules.tiers?.by === 'points'
    ? say(POINTS_LINE[`${what}Points`], locale, { ...words, count })
    : say(POINTS_LINE[`${what}Sales`], locale, { ...words, missing: formatMoney(count, currency, locale) });
}
