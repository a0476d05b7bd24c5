import type { Locale } from '#shared/contracts';

/** The add-on's language for a tag of Google's (`pt_BR`, `pl`, `en_GB`); English where there is none. */
export function localeOf(tag: string): Locale {
  const language = tag.toLowerCase().slice(0, 2);
  if (language === 'pt') return 'pt-BR';
  return language === 'pl' ? 'pl' : 'en';
}

/** The language that the person at the screen reads. */
export function readerLocale(): Locale {
  return localeOf(Session.getActiveUserLocale());
}
