import type { Locale } from '#shared/contracts';
import { toWords } from './words.ts';

/**
 * The tax in amounts of which a sheet says only that they hold it, as a fraction of the net. Poland's standard rate
 * (VAT Act, art. 41 and 146ef); Brazil's taxes lie inside the price at rates of their own, and in English the
 * country is not known: there amounts stay as they are unless the company names a rate.
 */
const ASSUMED_VAT: Readonly<Record<Locale, number>> = { en: 0, 'pt-BR': 0, pl: 0.23 };

/** How much tax the amounts with tax hold, as a fraction of the net; `assumed`: nobody said so. */
export function vatOf(locale: Locale, named: number | undefined): { rate: number; assumed: boolean } {
  return named === undefined ? { rate: ASSUMED_VAT[locale], assumed: true } : { rate: named, assumed: false };
}

/** `zw.`, `np`, `isento`: what invoices write instead of a rate where there is no tax. */
export function isExempt(text: string): boolean {
  return EXEMPT.test(toWords(text));
}

const EXEMPT = /^(zw|np|oo|isent[oa]|nao tributad[oa]|exempt|zero rated|reverse charge)$/;
