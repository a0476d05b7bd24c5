import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import type { UiEvent } from '../../../workbook/protocol.ts';
import { button, element } from '../element.ts';
import { words } from '../words.ts';

/**
 * The page of `Ui.showModalDialog`, over the grid and the sidebar until it is closed. As at Google's it may print itself
 * and ask the person at the screen, and has no origin.
 */
export function showPageDialog(
  locale: Locale,
  { title, html, width, height }: Extract<UiEvent, { type: 'pageDialog' }>,
): void {
  const frame = element('iframe', {
    sandbox: 'allow-scripts allow-modals',
    title,
    width: String(width),
    height: String(height),
    'data-testid': 'page-dialog-frame',
  });
  frame.srcdoc = html;
  const dialog = element(
    'dialog',
    { class: 'page-dialog', 'aria-label': title, 'data-testid': 'page-dialog' },
    element(
      'header',
      {},
      element('h2', {}, title),
      button({ class: 'icon', 'aria-label': say(words.close, locale) }, '×', () => dialog.close()),
    ),
    frame,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
