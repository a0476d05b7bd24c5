import { focusFirst, type PopupItem, popupMenu, type SEPARATOR } from './popup-menu.ts';

let closeOpen = () => {};

/** Opens a menu at a point of the window, moved inside it where it would reach beyond; one is open at a time. */
export function openMenuAt(
  { x, y }: { x: number; y: number },
  label: string,
  items: (PopupItem | typeof SEPARATOR)[],
): void {
  closeOpen();
  const cameFrom = document.activeElement;
  const close = () => {
    if (menu.contains(document.activeElement) && cameFrom instanceof HTMLElement) cameFrom.focus();
    menu.remove();
    document.removeEventListener('pointerdown', onOutside, { capture: true });
  };
  const onOutside = ({ target }: Event) => {
    if (target instanceof Node && !menu.contains(target)) close();
  };
  const menu = popupMenu(label, items, close);
  menu.classList.add('at-point');
  document.addEventListener('pointerdown', onOutside, { capture: true });
  document.body.append(menu);
  menu.style.left = `${Math.min(x, window.innerWidth - menu.offsetWidth)}px`;
  menu.style.top = `${Math.min(y, window.innerHeight - menu.offsetHeight)}px`;
  focusFirst(menu);
  closeOpen = close;
}
