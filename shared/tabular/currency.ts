const CODE_OF_SYMBOL = new Map([
  ['R$', 'BRL'],
  ['US$', 'USD'],
  ['U$', 'USD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['ZŁ', 'PLN'],
  ['ZL', 'PLN'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['KČ', 'CZK'],
  ['REAIS', 'BRL'],
  ['REAL', 'BRL'],
  ['ZŁOTYCH', 'PLN'],
  ['EURO', 'EUR'],
  ['EUROS', 'EUR'],
  ['DOLLARS', 'USD'],
]);
const COMMON_CODES = new Set(
  'BRL PLN EUR USD GBP CHF CAD AUD JPY INR CZK SEK NOK DKK HUF RON MXN ARS CLP COP'.split(' '),
);
const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN', 'ARS', 'CLP', 'COP', 'UYU']);

/** A bare `$`: which country's dollar is not said. */
export const SOME_DOLLAR = '$';

/**
 * The currency that a symbol or a code names: `R$` → BRL, `zł` → PLN, `EUR` → EUR; `$` stays `SOME_DOLLAR`; null
 * for anything else. Any three capitals count as a code, small letters only where the code is a common one.
 */
export function currencyOf(token: string): string | null {
  const text = token.trim().replace(/\.$/, '');
  if (text === SOME_DOLLAR) return SOME_DOLLAR;
  const upper = text.toUpperCase();
  const code = CODE_OF_SYMBOL.get(upper);
  if (code !== undefined) return code;
  return /^[A-Z]{3}$/.test(text) || COMMON_CODES.has(upper) ? upper : null;
}

/** The base currency's own dollar where it has one, else the US dollar. */
export function dollarOf(baseCurrency: string): string {
  return DOLLARS.has(baseCurrency) ? baseCurrency : 'USD';
}

/** The currency named in a header: `Amount (EUR)`, `Valor R$`. Null where none is. */
export function currencyInHeader(header: string): string | null {
  const bracketed = /[([]\s*([^)\]]+?)\s*[)\]]/.exec(header)?.[1];
  const last = /\s(\S+)\s*$/.exec(header)?.[1];
  for (const token of [bracketed, last]) {
    if (token === undefined) continue;
    const currency = currencyOf(token);
    // In a header any capitals could be a word (`Amount NET`), so only common codes count.
    if (currency !== null && (currency === SOME_DOLLAR || COMMON_CODES.has(currency))) return currency;
  }
  return null;
}
