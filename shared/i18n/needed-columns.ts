import type { Locale } from '#shared/contracts';
import { FIELD_HEADER } from './field-headers.ts';
import { say } from './phrase.ts';

/** What to call the column of a field that a table cannot do without. */
export function nameOfNeededColumn(field: string, locale: Locale): string {
  const name = Object.entries(FIELD_HEADER).find(([known]) => known === field)?.[1];
  return name === undefined ? field : say(name, locale);
}
