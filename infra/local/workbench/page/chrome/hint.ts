import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import type { MenuItem } from '../../../workbook/protocol.ts';
import { button, element } from '../element.ts';
import { words } from '../words.ts';

const SEEN = 'workbench-hint-seen';

/** On the first visit, the two steps that show what the add-on does; gone for good once it is closed. */
export function firstVisitHint(locale: Locale): {
  element: HTMLElement;
  show(menuTitle: string, items: MenuItem[]): void;
  /** It has been read, or done. */
  done(): void;
} {
  const choose = element('li', {});
  const hint = element(
    'aside',
    { class: 'hint', 'data-testid': 'hint', 'aria-label': say(words.hintTitle, locale), hidden: '' },
    element('strong', {}, say(words.hintTitle, locale)),
    element('ol', {}, element('li', {}, say(words.hintSelect, locale)), choose),
    button({ class: 'link' }, say(words.hintDone, locale), done),
  );

  function done(): void {
    localStorage.setItem(SEEN, 'yes');
    hint.hidden = true;
  }

  return {
    element: hint,
    done,
    show(menuTitle, items) {
      const first = items.find((item) => item.functionName !== null);
      if (!first || localStorage.getItem(SEEN)) return;
      const path = [say(words.extensions, locale), menuTitle, first.label].join(' → ');
      choose.textContent = say(words.hintMenu, locale, { path });
      hint.hidden = false;
    },
  };
}
