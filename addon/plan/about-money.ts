import type { Locale } from '#shared/contracts';
import { formatMoney } from '#shared/i18n';
import { signedMoney } from '../sidebar/money.ts';

const DIGITS = 2;

/** An estimate told no finer than it is known, to two digits: `+£29,000`. The sign never stands alone on a line. */
export function aboutGain(amount: number, currency: string, locale: Locale): string {
  return signedMoney(rounded(amount), currency, locale).replace(/^[+\u2212-]/, '$&\u2060');
}

/** The same without a sign for what is gained. */
export function aboutMoney(amount: number, currency: string, locale: Locale): string {
  return formatMoney(rounded(amount), currency, locale);
}

function rounded(amount: number): number {
  return amount === 0 ? 0 : Number(amount.toPrecision(DIGITS));
}
