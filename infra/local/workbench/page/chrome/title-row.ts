import { Locale } from '#shared/contracts';
import { type Phrase, say } from '#shared/i18n';
import type { OwnWorkbook } from '../../server-message.ts';
import { element } from '../element.ts';
import { fileWords } from '../file-words.ts';
import { sampleNames, words } from '../words.ts';

/** The document's name over the menus, and at the right the choice of the workbook. */
export function titleRow(
  locale: Locale,
  workbookId: string,
  menus: HTMLElement,
): { element: HTMLElement; show(name: string, own: OwnWorkbook[]): void } {
  const title = element('h1', {});
  const choice = element('select', { 'data-testid': 'sample' });
  const samples = Locale.options.map((each) =>
    element('option', { value: each, lang: each }, sampleNames[each]),
  );
  const group = (phrase: Phrase, options: HTMLElement[]) =>
    element('optgroup', { label: say(phrase, locale) }, ...options);
  choice.append(...samples);
  choice.value = workbookId;
  choice.addEventListener('change', () => {
    location.search = `?sample=${choice.value}`;
  });
  return {
    element: element(
      'header',
      { class: 'title-row' },
      element('div', { class: 'logo', 'aria-hidden': 'true' }),
      element('div', { class: 'titles' }, title, menus),
      element('label', { class: 'sample' }, `${say(words.workbook, locale)} `, choice),
    ),
    show(name, own) {
      const files = own.map((each) => element('option', { value: each.id }, each.name));
      if (own.length > 0) {
        choice.replaceChildren(group(fileWords.samples, samples), group(fileWords.ownFiles, files));
        choice.value = workbookId;
      }
      title.textContent = name;
      document.title = `${name} · Loyalty Quadrant`;
    },
  };
}
