import { moveColumns } from '../../workbook/move-columns.ts';
import { display } from '../../workbook/number-format.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import { type Doubles, describeDouble } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import { colour } from './cell-changes.ts';
import type { RangeDouble } from './range.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels of a column that nobody has resized. */
const DEFAULT_COLUMN_WIDTH = 100;
/** What `autoResizeColumn` reckons for a character of the default 10-point font, and for the cell's padding. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 16;
/** Pixels of a row that nobody has resized. */
const DEFAULT_ROW_HEIGHT = 21;

/** The rows and columns of a sheet: how many, how large, which are shown. */
export class SheetLayoutDouble implements Doubles<Google, keyof typeof MEMBERS> {
  readonly #document: SpreadsheetDocument;
  readonly #sheetId: number;
  readonly #whole: object;

  constructor(document: SpreadsheetDocument, sheetId: number, whole: object) {
    this.#document = document;
    this.#sheetId = sheetId;
    this.#whole = whole;
  }

  get #sheet(): SheetModel {
    return sheetOf(this.#document, this.#sheetId);
  }

  insertColumnAfter(afterPosition: number) {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnBefore(beforePosition: number) {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumnsAfter(afterPosition: number, howMany: number) {
    assertInside(afterPosition, howMany, this.#sheet.columnCount, 'columns');
    this.#sheet.insertColumns(afterPosition, howMany);
    return this.#whole;
  }

  insertColumnsBefore(beforePosition: number, howMany: number) {
    assertInside(beforePosition, howMany, this.#sheet.columnCount, 'columns');
    this.#sheet.insertColumns(beforePosition - 1, howMany);
    return this.#whole;
  }

  insertRowsAfter(afterPosition: number, howMany: number) {
    assertInside(afterPosition, howMany, this.#sheet.rowCount, 'rows');
    this.#sheet.insertRows(afterPosition, howMany);
    return this.#whole;
  }

  insertRowsBefore(beforePosition: number, howMany: number) {
    assertInside(beforePosition, howMany, this.#sheet.rowCount, 'rows');
    this.#sheet.insertRows(beforePosition - 1, howMany);
    return this.#whole;
  }

  /** The index is counted before the columns are moved. */
  moveColumns({ address }: RangeDouble, destinationIndex: number) {
    // One place more than there are columns: behind the last.
    assertInside(destinationIndex, 1, this.#sheet.columnCount + 1, 'columns');
    const { column: from, columns: count } = address;
    moveColumns(this.#document.workbook, this.#sheetId, { from, count, to: destinationIndex - 1 });
  }

  deleteColumn(columnPosition: number) {
    this.deleteColumns(columnPosition, 1);
    return this.#whole;
  }

  deleteColumns(columnPosition: number, howMany: number) {
    const { columnCount } = this.#sheet;
    assertInside(columnPosition, howMany, columnCount - howMany + 1, 'columns');
    if (howMany === columnCount) throw new GoogleError("You can't delete all the columns on the sheet.");
    this.#sheet.removeColumns(columnPosition - 1, howMany);
  }

  deleteRow(rowPosition: number) {
    this.deleteRows(rowPosition, 1);
    return this.#whole;
  }

  deleteRows(rowPosition: number, howMany: number) {
    const { rowCount, frozenRows } = this.#sheet;
    assertInside(rowPosition, howMany, rowCount - howMany + 1, 'rows');
    if (howMany === rowCount) throw new GoogleError("You can't delete all the rows on the sheet.");
    if (rowPosition === frozenRows + 1 && howMany === rowCount - frozenRows) {
      throw new GoogleError('Sorry, it is not possible to delete all non-frozen rows.');
    }
    this.#sheet.removeRows(rowPosition - 1, howMany);
  }

  hideColumns(columnIndex: number, numColumns = 1) {
    this.#hide('column', columnIndex, numColumns, true);
  }

  showColumns(columnIndex: number, numColumns = 1) {
    this.#hide('column', columnIndex, numColumns, false);
  }

  hideRows(rowIndex: number, numRows = 1) {
    this.#hide('row', rowIndex, numRows, true);
  }

  showRows(rowIndex: number, numRows = 1) {
    this.#hide('row', rowIndex, numRows, false);
  }

  isColumnHiddenByUser(columnPosition: number) {
    return this.#sheet.isHidden('column', columnPosition - 1);
  }

  isRowHiddenByUser(rowPosition: number) {
    return this.#sheet.isHidden('row', rowPosition - 1);
  }

  isRowHiddenByFilter(rowPosition: number) {
    return this.#sheet.isFiltered(rowPosition - 1);
  }

  getFrozenRows() {
    return this.#sheet.frozenRows;
  }

  setFrozenRows(rows: number) {
    if (rows < 0 || rows >= this.#sheet.rowCount) {
      throw new GoogleError("You can't freeze all visible rows on the sheet.");
    }
    this.#sheet.setFrozenRows(rows);
  }

  getColumnWidth(columnPosition: number) {
    return this.#sheet.columnWidth(columnPosition - 1) ?? DEFAULT_COLUMN_WIDTH;
  }

  setColumnWidth(columnPosition: number, width: number) {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number) {
    assertInside(startColumn, numColumns, this.#sheet.columnCount - numColumns + 1, 'columns');
    for (let column = 0; column < numColumns; column++) {
      this.#sheet.setColumnWidth(startColumn - 1 + column, width);
    }
    return this.#whole;
  }

  getRowHeight(rowPosition: number) {
    return this.#sheet.rowHeight(rowPosition - 1) ?? DEFAULT_ROW_HEIGHT;
  }

  /** A row never gets lower than its text: rows here have one line of text, so that the default is the least. */
  setRowHeight(rowPosition: number, height: number) {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number) {
    assertInside(startRow, numRows, this.#sheet.rowCount - numRows + 1, 'rows');
    for (let row = 0; row < numRows; row++) {
      this.#sheet.setRowHeight(startRow - 1 + row, Math.max(height, DEFAULT_ROW_HEIGHT));
    }
    return this.#whole;
  }

  hasHiddenGridlines() {
    return this.#sheet.gridlinesHidden;
  }

  setHiddenGridlines(hideGridlines: boolean) {
    this.#sheet.setGridlinesHidden(hideGridlines);
    return this.#whole;
  }

  getTabColor() {
    return this.#sheet.tabColor;
  }

  setTabColor(color: string | null) {
    this.#sheet.setTabColor(colour(color) ?? null);
    return this.#whole;
  }

  autoResizeColumn(columnPosition: number) {
    return this.autoResizeColumns(columnPosition, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number) {
    const sheet = this.#sheet;
    assertInside(startColumn, numColumns, sheet.columnCount - numColumns + 1, 'columns');
    const { regional } = this.#document.workbook;
    for (let column = startColumn - 1; column < startColumn - 1 + numColumns; column++) {
      const texts = sheet.map({ row: 0, column, rows: sheet.lastRow, columns: 1 }, (cell) =>
        cell === null ? '' : display(cell.value, cell.numberFormat, regional),
      );
      const longest = texts.reduce((length, [text = '']) => Math.max(length, text.length), 0);
      if (longest > 0) sheet.setColumnWidth(column, longest * CHARACTER_PIXELS + PADDING_PIXELS);
    }
    return this.#whole;
  }

  #hide(axis: 'row' | 'column', position: number, count: number, hidden: boolean): void {
    const size = axis === 'row' ? this.#sheet.rowCount : this.#sheet.columnCount;
    assertInside(position, count, size - count + 1, axis === 'row' ? 'rows' : 'columns');
    for (let index = 0; index < count; index++) this.#sheet.setHidden(axis, position - 1 + index, hidden);
  }
}

const MEMBERS = {
  autoResizeColumn: ['integer'],
  autoResizeColumns: ['integer integer'],
  deleteColumn: ['integer'],
  deleteColumns: ['integer integer'],
  deleteRow: ['integer'],
  deleteRows: ['integer integer'],
  getColumnWidth: ['integer'],
  getFrozenRows: [''],
  getRowHeight: ['integer'],
  getTabColor: [''],
  hasHiddenGridlines: [''],
  hideColumns: ['integer', 'integer integer'],
  hideRows: ['integer', 'integer integer'],
  insertColumnAfter: ['integer'],
  insertColumnBefore: ['integer'],
  insertColumnsAfter: ['integer integer'],
  insertColumnsBefore: ['integer integer'],
  insertRowsAfter: ['integer integer'],
  insertRowsBefore: ['integer integer'],
  isColumnHiddenByUser: ['integer'],
  isRowHiddenByFilter: ['integer'],
  isRowHiddenByUser: ['integer'],
  moveColumns: ['Range integer'],
  setColumnWidth: ['integer number'],
  setColumnWidths: ['integer integer number'],
  setFrozenRows: ['integer'],
  setHiddenGridlines: ['boolean'],
  setRowHeight: ['integer integer'],
  setRowHeights: ['integer integer integer'],
  setTabColor: ['string?'],
  showColumns: ['integer', 'integer integer'],
  showRows: ['integer', 'integer integer'],
} as const;

describeDouble(SheetLayoutDouble, 'SpreadsheetApp.Sheet', MEMBERS);

/** Throws Google's error when the sheet is no longer there. */
export function sheetOf({ workbook }: SpreadsheetDocument, sheetId: number): SheetModel {
  const sheet = workbook.sheets.find((candidate) => candidate.id === sheetId);
  if (!sheet) throw new GoogleError(`Sheet ${sheetId} not found`);
  return sheet;
}

function assertInside(position: number, count: number, last: number, what: 'rows' | 'columns'): void {
  if (count < 1 || position < 1 || position > last) throw new GoogleError(`Those ${what} are out of bounds.`);
}
