import type { Locale } from '#shared/contracts';
import { PEOPLE, say } from '#shared/i18n';
import { button, tag } from '../sidebar/page.ts';
import type { Told } from './told.ts';

let made = 0;

/** A text to take along, with a button that copies it. Where the browser does not let us, it stands marked. */
export function copiedText(label: string, text: string, told: Told, locale: Locale): HTMLElement {
  made += 1;
  const area = document.createElement('textarea');
  area.id = `copied-${made}`;
  area.readOnly = true;
  area.value = text;
  if (!text.includes(' ')) area.className = 'code';
  area.rows = Math.min(8, Math.ceil(text.length / 34) + text.split('\n').length - 1);
  const name = document.createElement('label');
  name.htmlFor = area.id;
  name.textContent = label;
  const copy = button('quiet', say(PEOPLE.copy, locale), take, `${say(PEOPLE.copy, locale)}: ${label}`);

  async function take(): Promise<void> {
    area.select();
    try {
      await navigator.clipboard.writeText(text);
      told.say(say(PEOPLE.copied, locale));
    } catch {
      told.say(say(PEOPLE.marked, locale));
      area.focus();
    }
  }

  return tag('div', 'field', name, area, copy);
}
