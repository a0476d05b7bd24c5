import type { Settings } from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import type { Workbook } from '../sheet/workbook.ts';

/** The currency a company most likely sells in, by the locale of its spreadsheet. */
const CURRENCY_BY_LOCALE: Readonly<Record<string, string>> = {
  pt_BR: 'BRL',
  pl: 'PLN',
  pl_PL: 'PLN',
  en_GB: 'GBP',
  en_US: 'USD',
};
const OTHER_CURRENCY = 'EUR';

/** The settings a company starts with: all that its spreadsheet tells, and the house's defaults for the rest. */
export function firstSettings({ localeTag, locale, timeZone }: Workbook): Settings {
  return defaultSettings(CURRENCY_BY_LOCALE[localeTag] ?? OTHER_CURRENCY, locale, timeZone);
}
