import type { Locale } from '#shared/contracts';
import { type Phrase, say } from '#shared/i18n';
import type { Edit, RangeAddress, SheetSnapshot } from '../../../workbook/protocol.ts';
import { words } from '../words.ts';
import { openMenuAt } from './menu-at-point.ts';
import { type PopupItem, SEPARATOR } from './popup-menu.ts';

/** The menu of the right mouse button over the grid: what can be done to the rows and columns that are selected. */
export function contextMenu(
  area: HTMLElement,
  locale: Locale,
  grid: {
    selection(): RangeAddress[];
    sheet(): SheetSnapshot | undefined;
    perform(edit: Edit): void;
  },
): void {
  area.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const range = grid.selection().at(-1);
    const sheet = grid.sheet();
    if (!range || !sheet) return;
    const { sheetId, row, column, rows, columns } = range;
    const item = (phrase: Phrase, count: number, edit: Edit): PopupItem => ({
      label: say(phrase, locale, { count }),
      onChoose: () => grid.perform(edit),
    });
    const hide = (axis: 'row' | 'column', index: number, count: number, hidden: boolean): Edit => ({
      type: 'hide',
      sheetId,
      axis,
      index,
      count,
      hidden,
    });
    const hiddenRow = sheet.hiddenRows.some((each) => isAround(each, row, rows));
    const hiddenColumn = sheet.hiddenColumns.some((each) => isAround(each, column, columns));
    openMenuAt({ x: event.clientX, y: event.clientY }, say(words.rowsAndColumns, locale), [
      item(words.insertRows, rows, { type: 'insertRows', sheetId, row, count: rows }),
      item(words.insertColumns, columns, { type: 'insertColumns', sheetId, column, count: columns }),
      SEPARATOR,
      item(words.removeRows, rows, { type: 'removeRows', sheetId, row, count: rows }),
      item(words.removeColumns, columns, { type: 'removeColumns', sheetId, column, count: columns }),
      SEPARATOR,
      item(words.hideRows, rows, hide('row', row, rows, true)),
      ...(hiddenRow ? [item(words.showRows, 1, hide('row', ...around(row, rows), false))] : []),
      item(words.hideColumns, columns, hide('column', column, columns, true)),
      ...(hiddenColumn
        ? [item(words.showColumns, 1, hide('column', ...around(column, columns), false))]
        : []),
    ]);
  });
}

/** A hidden row is found between its neighbours: those selected, and one on either side. */
function isAround(index: number, from: number, count: number): boolean {
  return index >= from - 1 && index <= from + count;
}

function around(from: number, count: number): [number, number] {
  const start = Math.max(0, from - 1);
  return [start, from + count + 1 - start];
}
