import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import { button, element } from '../element.ts';
import { dialogButtons } from '../words.ts';

export interface DialogContent {
  title: string;
  message: string;
  /** As the script names them: `OK`, `CANCEL`, `YES`, `NO`. */
  buttons: string[];
}

/** What `Ui.alert` gives when its dialog is closed without a button. */
const CLOSED = 'CLOSE';

/** Shows a modal dialog and gives the name of the button that was pressed, `CLOSE` for the Escape key. */
export function askDialog(locale: Locale, { title, message, buttons }: DialogContent): Promise<string> {
  return new Promise((resolve) => {
    const dialog = element(
      'dialog',
      { class: 'dialog', 'aria-label': title || message, 'data-testid': 'dialog' },
      ...(title === '' ? [] : [element('h2', {}, title)]),
      element('p', {}, message),
      element(
        'div',
        { class: 'dialog-buttons' },
        ...buttons.map((name, index) => {
          const attributes = { class: index === 0 ? 'primary' : 'secondary', 'data-button': name };
          return button(attributes, labelOf(name, locale), () => dialog.close(name));
        }),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue || CLOSED);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/**
 * Asks for a line of text. Gives it without spaces around, null when the dialog was left; `problemOf` says what is
 * wrong with a text, and then the dialog stays.
 */
export function askText(
  locale: Locale,
  label: string,
  value: string,
  problemOf: (text: string) => string | null,
): Promise<string | null> {
  return new Promise((resolve) => {
    const input = element('input', { id: 'asked-text', value, required: '', maxlength: '100' });
    const problem = element('p', { class: 'problem', role: 'alert' });
    const form = element(
      'form',
      { method: 'dialog' },
      element('label', { for: 'asked-text' }, label),
      input,
      problem,
      element(
        'div',
        { class: 'dialog-buttons' },
        element('button', { class: 'primary', value: 'OK' }, labelOf('OK', locale)),
        button({ class: 'secondary' }, labelOf('CANCEL', locale), () => dialog.close(CLOSED)),
      ),
    );
    const dialog = element('dialog', { class: 'dialog', 'aria-label': label, 'data-testid': 'dialog' }, form);
    form.addEventListener('submit', (event) => {
      problem.textContent = problemOf(input.value.trim());
      if (problem.textContent) event.preventDefault();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'OK' ? input.value.trim() || null : null);
    });
    document.body.append(dialog);
    dialog.showModal();
    input.select();
  });
}

function labelOf(name: string, locale: Locale): string {
  const phrase = dialogButtons[name];
  return phrase ? say(phrase, locale) : name;
}
