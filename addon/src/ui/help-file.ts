import type { Locale } from '#shared/contracts';

/** Name, without its ending, of the page that holds the help in a language. */
export function helpFile(locale: Locale): string {
  return `Help-${locale}`;
}
