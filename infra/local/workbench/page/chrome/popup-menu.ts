import { button, element } from '../element.ts';

export interface PopupItem {
  label: string;
  attributes?: Readonly<Record<string, string>>;
  onChoose?: () => void;
  items?: PopupItem[];
}

/** A line between items. */
export const SEPARATOR = 'separator';

/**
 * A menu that opens under its button or at a point, in the manner of the ARIA menu pattern: arrows walk, Enter
 * chooses, Right opens a submenu, Left and Escape go back, a letter jumps to the next item that starts with it.
 */
export function popupMenu(
  label: string,
  items: (PopupItem | typeof SEPARATOR)[],
  close: () => void,
): HTMLElement {
  const list = element('div', { class: 'menu', role: 'menu', 'aria-label': label });
  for (const item of items) {
    list.append(
      item === SEPARATOR ? element('div', { class: 'menu-line', role: 'separator' }) : row(item, close),
    );
  }
  list.addEventListener('keydown', (event) => onKey(event, list, close));
  return list;
}

/** Puts the keyboard on the first item. */
export function focusFirst(menu: HTMLElement): void {
  itemsOf(menu)[0]?.focus();
}

function row(item: PopupItem, close: () => void): HTMLElement {
  const attributes = { class: 'menu-item', role: 'menuitem', tabindex: '-1', ...item.attributes };
  if (!item.items) {
    return button(attributes, item.label, () => {
      close();
      item.onChoose?.();
    });
  }
  const parent = button({ ...attributes, 'aria-haspopup': 'menu' }, item.label, () => focusFirst(submenu));
  const submenu = popupMenu(item.label, item.items, close);
  return element('div', { class: 'menu-branch', role: 'none' }, parent, submenu);
}

function onKey(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
  const items = itemsOf(menu);
  const current = items.indexOf(document.activeElement as HTMLElement);
  if (current < 0) return;
  const branch = items[current]?.parentElement;
  const moves: Record<string, () => void> = {
    ArrowDown: () => items[(current + 1) % items.length]?.focus(),
    ArrowUp: () => items[(current - 1 + items.length) % items.length]?.focus(),
    Home: () => items[0]?.focus(),
    End: () => items[items.length - 1]?.focus(),
    ArrowRight: () => {
      const submenu = branch?.classList.contains('menu-branch') ? branch.querySelector('.menu') : null;
      if (submenu instanceof HTMLElement) focusFirst(submenu);
    },
    ArrowLeft: () => {
      const parent = menu.parentElement?.classList.contains('menu-branch') ? menu.parentElement : null;
      if (parent?.firstElementChild instanceof HTMLElement) parent.firstElementChild.focus();
    },
    Escape: close,
    Tab: close,
  };
  const move =
    moves[event.key] ?? (event.key.length === 1 ? () => jump(items, current, event.key) : undefined);
  if (!move || event.key === 'Enter' || event.key === ' ') return;
  event.preventDefault();
  event.stopPropagation();
  move();
}

function jump(items: HTMLElement[], current: number, letter: string): void {
  const around = [...items.slice(current + 1), ...items.slice(0, current + 1)];
  around.find((item) => item.textContent?.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
}

/** The items of this menu, without those of its submenus. */
function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')].filter(
    (item) => item.closest('.menu') === menu,
  );
}
