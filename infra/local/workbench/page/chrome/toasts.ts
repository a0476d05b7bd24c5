import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import type { UiEvent } from '../../../workbook/protocol.ts';
import { button, element } from '../element.ts';
import { words } from '../words.ts';

type Toast = Extract<UiEvent, { type: 'toast' }>;

/** Cards in the lower right corner, as `Spreadsheet.toast` shows them; a negative time stays until closed. */
export function toasts(locale: Locale): { element: HTMLElement; show(toast: Toast): void } {
  const stack = element('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  return {
    element: stack,
    show({ title, message, seconds }) {
      const card = element(
        'div',
        { class: 'toast', 'data-testid': 'toast' },
        element('div', {}, element('strong', {}, title), element('p', {}, message)),
        button({ class: 'icon', 'aria-label': say(words.close, locale) }, '×', () => card.remove()),
      );
      // Sheets shows one toast at a time: a new one takes the place of the last.
      stack.replaceChildren(card);
      if (seconds >= 0) setTimeout(() => card.remove(), seconds * 1000);
    },
  };
}
