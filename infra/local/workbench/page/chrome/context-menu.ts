import type { Locale } from '#shared/contracts';
import { type Phrase, say } from '#shared/i18n';
import type { Edit, RangeAddress } from '../../../workbook/protocol.ts';
import { words } from '../words.ts';
import { focusFirst, popupMenu, SEPARATOR } from './popup-menu.ts';

/** The menu of the right mouse button over the grid: insert and delete as many rows or columns as are selected. */
export function contextMenu(
  grid: HTMLElement,
  locale: Locale,
  selection: () => RangeAddress[],
  onEdit: (edit: Edit) => void,
): void {
  let close = () => {};

  grid.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    close();
    const ranges = selection();
    const range = ranges[ranges.length - 1];
    if (!range) return;
    const { sheetId, row, column, rows, columns } = range;
    const item = (phrase: Phrase, count: number, edit: Edit) => ({
      label: say(phrase, locale, { count }),
      onChoose: () => onEdit(edit),
    });
    const menu = popupMenu(
      say(words.rowsAndColumns, locale),
      [
        item(words.insertRows, rows, { type: 'insertRows', sheetId, row, count: rows }),
        item(words.insertColumns, columns, { type: 'insertColumns', sheetId, column, count: columns }),
        SEPARATOR,
        item(words.removeRows, rows, { type: 'removeRows', sheetId, row, count: rows }),
        item(words.removeColumns, columns, { type: 'removeColumns', sheetId, column, count: columns }),
      ],
      () => close(),
    );
    const onOutside = ({ target }: Event) => {
      if (target instanceof Node && !menu.contains(target)) close();
    };
    close = () => {
      menu.remove();
      document.removeEventListener('pointerdown', onOutside, { capture: true });
    };
    menu.classList.add('at-point');
    document.addEventListener('pointerdown', onOutside, { capture: true });
    document.body.append(menu);
    menu.style.left = `${Math.min(event.clientX, window.innerWidth - menu.offsetWidth)}px`;
    menu.style.top = `${Math.min(event.clientY, window.innerHeight - menu.offsetHeight)}px`;
    focusFirst(menu);
  });
}
