import type { Locale } from '#shared/contracts';
import { formatMoney } from '#shared/i18n';
import { signedMoney } from '../sidebar/money.ts';

const DIGITS = 2;

/** A figure whose sign never stands alone at the end of a line. */
export function withItsSign(text: string): string {
  return text.replace(/^[+\u2212-]/, '$&\u2060');
}

/** An estimate told no finer than it is known, to two digits: `+£29,000`. */
export function aboutGain(amount: number, currency: string, locale: Locale): string {
  return withItsSign(signedMoney(rounded(amount), currency, locale));
}

/** The same without a sign for what is gained. */
export function aboutMoney(amount: number, currency: string, locale: Locale): string {
  return formatMoney(rounded(amount), currency, locale);
}

function rounded(amount: number): number {
  return amount === 0 ? 0 : Number(amount.toPrecision(DIGITS));
}
