import type { Locale } from '#shared/contracts';
import { element } from './page.ts';

/** Written out, since the contract's own list would bring its whole validator into the page. */
const LOCALES: readonly Locale[] = ['en', 'pt-BR', 'pl'];

/** The reader's language, as the script wrote it onto the page's `<main>` with this id; the page itself says so, too. */
export function pageLocale(mainId: string): Locale {
  const locale = LOCALES.find((known) => known === element(mainId).dataset.locale) ?? 'en';
  document.documentElement.lang = locale;
  return locale;
}
