import type { Locale } from '#shared/contracts';
import { FIELD_PROBLEM, SETTINGS, say } from '#shared/i18n';
import { tag } from '../sidebar/page.ts';
import type { SettingsState } from '../src/ui/settings-contract.ts';
import { choiceField } from './choice-field.ts';
import { textField } from './field.ts';
import { group } from './group.ts';
import { nothingToTell, type Part } from './part.ts';

/** Each in its own language, as people look for it. */
export const LANGUAGES: readonly (readonly [Locale, string])[] = [
  ['en', 'English'],
  ['pt-BR', 'Português (Brasil)'],
  ['pl', 'Polski'],
];

/** The language and the time zone of what is made while nobody looks. */
export function languagePart({ settings }: SettingsState, locale: Locale): Part {
  const language = choiceField(say(SETTINGS.locale, locale), LANGUAGES, settings.locale);
  const timeZone = textField(say(SETTINGS.timeZone, locale), settings.timeZone, { wide: true });
  timeZone.input.setAttribute('list', 'time-zones');
  return {
    element: group('language', locale, language.element, timeZone.element, knownTimeZones()),
    read({ choice, wrong }, show) {
      const zone = timeZone.input.value.trim();
      const known = isTimeZone(zone);
      timeZone.judge(known ? null : say(FIELD_PROBLEM.noTimeZone, locale), show);
      const chosen = { ...choice.settings, locale: language.value(), timeZone: zone };
      return known ? { choice: { ...choice, settings: chosen }, wrong } : { choice, wrong: wrong + 1 };
    },
    tell: nothingToTell,
  };
}

function knownTimeZones(): HTMLElement {
  const list = tag(
    'datalist',
    '',
    ...Intl.supportedValuesOf('timeZone').map((zone) => new Option(zone, zone)),
  );
  list.id = 'time-zones';
  return list;
}

function isTimeZone(text: string): boolean {
  try {
    return text !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
}
