import type { Locale } from '#shared/contracts';
import { SETTINGS_GROUP, say } from '#shared/i18n';
import { tag } from '../sidebar/page.ts';

/** A group with its title and what it is for. */
export function group(
  name: keyof typeof SETTINGS_GROUP,
  locale: Locale,
  ...content: readonly Node[]
): HTMLElement {
  const { title, about } = SETTINGS_GROUP[name];
  return tag(
    'fieldset',
    '',
    tag('legend', '', say(title, locale)),
    tag('p', 'soft', say(about, locale)),
    ...content,
  );
}
