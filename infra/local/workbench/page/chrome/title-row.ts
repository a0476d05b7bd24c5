import { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import { element } from '../element.ts';
import { sampleNames, words } from '../words.ts';

/** The document's name over the menus, and at the right the choice of the sample workbook. */
export function titleRow(
  sample: Locale,
  menus: HTMLElement,
): { element: HTMLElement; show(name: string): void } {
  const title = element('h1', {});
  const choice = element('select', { 'data-testid': 'sample' });
  for (const locale of Locale.options) {
    choice.append(element('option', { value: locale, lang: locale }, sampleNames[locale]));
  }
  choice.value = sample;
  choice.addEventListener('change', () => {
    location.search = `?sample=${choice.value}`;
  });
  return {
    element: element(
      'header',
      { class: 'title-row' },
      element('div', { class: 'logo', 'aria-hidden': 'true' }),
      element('div', { class: 'titles' }, title, menus),
      element('label', { class: 'sample' }, `${say(words.sample, sample)} `, choice),
    ),
    show(name) {
      title.textContent = name;
      document.title = `${name} · Loyalty Quadrant`;
    },
  };
}
