import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import type { MenuItem } from '../../../workbook/protocol.ts';
import { button, element } from '../element.ts';
import { words } from '../words.ts';
import { focusFirst, type PopupItem, popupMenu, SEPARATOR } from './popup-menu.ts';

export interface MenuBar {
  element: HTMLElement;
  /** Shows the add-on's menu: under Extensions, where Google puts it, and one click nearer on the bar itself. */
  show(title: string, items: MenuItem[]): void;
}

/** The row of menus under the document's name: the workbench's own, then the add-on's. */
export function menuBar(
  locale: Locale,
  own: readonly { title: string; testId: string; items: PopupItem[] }[],
  onChoose: (functionName: string) => void,
): MenuBar {
  const bar = element('div', { class: 'menu-bar', role: 'menubar' });
  let closeOpen = () => {};

  const onPointerDown = ({ target }: Event) => {
    if (target instanceof Node && !bar.contains(target)) closeOpen();
  };
  // While it comes down, before the grid takes it for itself.
  document.addEventListener('pointerdown', onPointerDown, { capture: true });
  // A click into the sidebar takes the focus away without a pointer event here.
  window.addEventListener('blur', () => closeOpen());

  function entry(title: string, testId: string, items: (PopupItem | typeof SEPARATOR)[]): HTMLElement {
    const opener = button(
      {
        class: 'menu-opener',
        role: 'menuitem',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        'data-testid': testId,
      },
      title,
      ({ detail }) => (opener.ariaExpanded === 'true' ? close() : open(detail === 0)),
    );
    const holder = element('div', { class: 'menu-holder', role: 'none' }, opener);
    let menu: HTMLElement | null = null;

    const close = () => {
      if (!menu) return;
      const hadFocus = menu.contains(document.activeElement);
      menu.remove();
      menu = null;
      opener.ariaExpanded = 'false';
      if (hadFocus) opener.focus();
    };
    const open = (byKeyboard: boolean) => {
      closeOpen();
      menu = popupMenu(title, items, close);
      holder.append(menu);
      opener.ariaExpanded = 'true';
      closeOpen = close;
      if (byKeyboard) focusFirst(menu);
    };

    opener.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') open(true);
      else if (event.key === 'Escape') close();
      else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') moveAlong(opener, event.key);
      else return;
      event.preventDefault();
    });
    return holder;
  }

  function moveAlong(from: HTMLElement, key: string): void {
    const openers = [...bar.querySelectorAll<HTMLElement>('.menu-opener')];
    const next = openers.indexOf(from) + (key === 'ArrowRight' ? 1 : -1);
    openers[(next + openers.length) % openers.length]?.focus();
  }

  const ownEntries = own.map(({ title, testId, items }) => entry(title, testId, items));
  bar.append(...ownEntries);

  return {
    element: bar,
    show(title, items) {
      const entries = items.map((item) => popupItem(item, onChoose));
      bar.replaceChildren(
        ...ownEntries,
        entry(say(words.extensions, locale), 'extensions-button', [
          { label: title, items: entries.filter((item) => item !== SEPARATOR) },
        ]),
        entry(title, 'menu-button', entries),
      );
    },
  };
}

function popupItem(
  { label, functionName }: MenuItem,
  onChoose: (functionName: string) => void,
): PopupItem | typeof SEPARATOR {
  if (functionName === null) return SEPARATOR;
  return {
    label,
    attributes: { 'data-testid': 'menu-item', 'data-function': functionName },
    onChoose: () => onChoose(functionName),
  };
}
