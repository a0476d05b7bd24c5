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
          const phrase = dialogButtons[name];
          const attributes = { class: index === 0 ? 'primary' : 'secondary', 'data-button': name };
          return button(attributes, phrase ? say(phrase, locale) : name, () => dialog.close(name));
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
