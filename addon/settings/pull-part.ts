import type { Locale } from '#shared/contracts';
import { SETTINGS, say } from '#shared/i18n';
import { tag } from '../sidebar/page.ts';
import type { SettingsState } from '../src/ui/settings-contract.ts';
import { group } from './group.ts';
import { nothingToTell, type Part } from './part.ts';

/** Whether the document brings itself up to date when it is opened. */
export function pullPart({ pullOnOpen }: SettingsState, locale: Locale): Part {
  const tick = document.createElement('input');
  tick.type = 'checkbox';
  tick.id = 'pull-on-open';
  tick.checked = pullOnOpen;
  const label = document.createElement('label');
  label.htmlFor = tick.id;
  label.textContent = say(SETTINGS.pullOnOpen, locale);
  return {
    element: group('pull', locale, tag('div', 'tick', tick, label)),
    read: ({ choice, wrong }) => ({ choice: { ...choice, pullOnOpen: tick.checked }, wrong }),
    tell: nothingToTell,
  };
}
