import { currencyInHeader } from './currency.ts';
import { fold } from './words.ts';

/**
 * A header in the form in which names are compared: lower case, no accents, no punctuation but `%` and `#`, no
 * currency in brackets. `Wartość netto [PLN]` → `wartosc netto`, `customer_id` → `customer id`.
 */
export function normalizeHeader(text: string): string {
  const withoutCurrency = text.replace(/[([][^)\]]*[)\]]/g, (group) =>
    currencyInHeader(group) ? ' ' : group,
  );
  return fold(withoutCurrency)
    .replace(/[%#]/g, ' $& ')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}

/**
 * The forms to look a header up by, the closest first: as it stands, with `InvoiceDate` taken apart, without any
 * brackets (`Date (dd/mm/yyyy)`), without a currency at its end (`Valor R$`), and without a year (`Obrót 12M`).
 */
export function headerForms(text: string): string[] {
  if (text.length > LONGEST_HEADER || !HAS_NAME.test(text)) return [];
  const forms = [
    text,
    text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
    text.replace(/[([][^)\]]*[)\]]/g, ' '),
    currencyInHeader(text) === null ? text : text.replace(/\s\S+\s*$/, ''),
    text.replace(PERIOD, ''),
  ];
  return [...new Set([...new Set(forms)].map(normalizeHeader))].filter((form) => form !== '');
}

const PERIOD = /\s[([]?(12 ?m|12 (months|meses|mies\S*)|ltm|ytd|20\d\d)[)\]]?(?=\s*([([].*)?$)/i;

/** Longer texts are remarks; texts without a letter are values. */
const LONGEST_HEADER = 120;
const HAS_NAME = /[\p{L}#%]/u;
