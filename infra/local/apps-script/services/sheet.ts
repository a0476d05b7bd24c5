import { display } from '../../workbook/number-format.ts';
import type { RangeAddress } from '../../workbook/protocol.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import { typeInto } from '../../workbook/typed-input.ts';
import { type Doubles, describeDouble, type EnumValue } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import { typedByScript } from './cell-values.ts';
import { ConditionalFormatRuleDouble } from './conditional-format-rule.ts';
import { MetadataFinderDouble } from './developer-metadata.ts';
import { metadataArguments } from './metadata-arguments.ts';
import { ProtectionDouble, protectedAreas } from './protection.ts';
import { RangeDouble } from './range.ts';
import { addressAt, addressOfA1 } from './range-address.ts';
import { RangeListDouble } from './range-list.ts';
import { SelectionDouble } from './selection.ts';
import { SHEET_MEMBERS } from './sheet-members.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

/** Pixels of a column that nobody has resized. */
const DEFAULT_COLUMN_WIDTH = 100;
/** What `autoResizeColumn` reckons for a character of the default 10-point font, and for the cell's padding. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 16;

export class SheetDouble implements Doubles<GoogleAppsScript.Spreadsheet.Sheet, keyof typeof SHEET_MEMBERS> {
  readonly sheetId: number;
  readonly #document: SpreadsheetDocument;

  constructor(document: SpreadsheetDocument, sheetId: number) {
    this.#document = document;
    this.sheetId = sheetId;
  }

  get #sheet(): SheetModel {
    const { workbook } = this.#document;
    const sheet = workbook.sheets.find((candidate) => candidate.id === this.sheetId);
    if (!sheet) throw new GoogleError(`Sheet ${this.sheetId} not found`);
    return sheet;
  }

  getParent() {
    return this.#document.spreadsheet();
  }

  getSheetId() {
    return this.#sheet.id;
  }

  getName() {
    return this.#sheet.name;
  }

  setName(name: string) {
    const taken = this.#document.workbook.sheetByName(name);
    if (taken && taken.id !== this.sheetId) throw new GoogleError(nameTaken(name));
    this.#document.workbook.renameSheet(this.#sheet.id, name);
    return this;
  }

  getIndex() {
    return this.#document.workbook.sheets.indexOf(this.#sheet) + 1;
  }

  activate() {
    this.#document.workbook.activate(this.#sheet.id);
    return this;
  }

  isSheetHidden() {
    return this.#sheet.hidden;
  }

  hideSheet() {
    const shown = this.#document.workbook.sheets.filter(({ hidden }) => !hidden);
    if (shown.length === 1 && shown[0] === this.#sheet) {
      throw new GoogleError("You can't hide all the sheets in a document.");
    }
    this.#document.workbook.hideSheet(this.#sheet.id, true);
    return this;
  }

  showSheet() {
    this.#document.workbook.hideSheet(this.#sheet.id, false);
    return this;
  }

  getMaxRows() {
    return this.#sheet.rowCount;
  }

  getMaxColumns() {
    return this.#sheet.columnCount;
  }

  getLastRow() {
    return this.#sheet.lastRow;
  }

  getLastColumn() {
    return this.#sheet.lastColumn;
  }

  getRange(rowOrA1: number | string, column = 1, rows = 1, columns = 1) {
    const sheet = this.#sheet;
    if (typeof rowOrA1 === 'number') return this.#range(addressAt(sheet, rowOrA1, column, rows, columns));
    const named = (name: string | null) => (name === null || name === sheet.name ? sheet : null);
    return this.#range(addressOfA1(rowOrA1, named));
  }

  getRangeList(a1Notations: string[]) {
    return new RangeListDouble(
      this.#document,
      a1Notations.map((notation) => this.getRange(notation)),
    );
  }

  getDataRange() {
    const { lastRow, lastColumn } = this.#sheet;
    return this.getRange(1, 1, Math.max(1, lastRow), Math.max(1, lastColumn));
  }

  getActiveRange() {
    return new SelectionDouble(this.#document).getActiveRange();
  }

  getActiveRangeList() {
    return new SelectionDouble(this.#document).getActiveRangeList();
  }

  getActiveCell() {
    return new SelectionDouble(this.#document).getCurrentCell();
  }

  getSelection() {
    return new SelectionDouble(this.#document);
  }

  setActiveRange(range: RangeDouble) {
    return range.activate();
  }

  appendRow(rowContents: unknown[]) {
    const { workbook } = this.#document;
    const sheet = this.#sheet;
    const row = sheet.lastRow;
    const typed = rowContents.map((value) => typedByScript(value, null, workbook));
    if (row === sheet.rowCount) sheet.insertRows(row, 1);
    if (typed.length > sheet.columnCount) {
      sheet.insertColumns(sheet.columnCount, typed.length - sheet.columnCount);
    }
    sheet.update({ row, column: 0, rows: 1, columns: typed.length }, (cell, _, column) => {
      const value = typed[column];
      return value ? typeInto(cell, value) : cell;
    });
    return this;
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
    return this;
  }

  insertColumnsBefore(beforePosition: number, howMany: number) {
    assertInside(beforePosition, howMany, this.#sheet.columnCount, 'columns');
    this.#sheet.insertColumns(beforePosition - 1, howMany);
    return this;
  }

  insertRowsAfter(afterPosition: number, howMany: number) {
    assertInside(afterPosition, howMany, this.#sheet.rowCount, 'rows');
    this.#sheet.insertRows(afterPosition, howMany);
    return this;
  }

  insertRowsBefore(beforePosition: number, howMany: number) {
    assertInside(beforePosition, howMany, this.#sheet.rowCount, 'rows');
    this.#sheet.insertRows(beforePosition - 1, howMany);
    return this;
  }

  deleteColumn(columnPosition: number) {
    this.deleteColumns(columnPosition, 1);
    return this;
  }

  deleteColumns(columnPosition: number, howMany: number) {
    const { columnCount } = this.#sheet;
    assertInside(columnPosition, howMany, columnCount - howMany + 1, 'columns');
    if (howMany === columnCount) throw new GoogleError("You can't delete all the columns on the sheet.");
    this.#sheet.removeColumns(columnPosition - 1, howMany);
  }

  deleteRow(rowPosition: number) {
    this.deleteRows(rowPosition, 1);
    return this;
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

  getConditionalFormatRules() {
    return this.#sheet.conditionalFormats.map(({ ranges, ...format }) => {
      const doubles = ranges.map((area) => this.#range({ sheetId: this.sheetId, ...area }));
      return new ConditionalFormatRuleDouble(doubles, format);
    });
  }

  /** Takes the place of all rules that the sheet had. */
  setConditionalFormatRules(rules: ConditionalFormatRuleDouble[]) {
    const formats = rules.map(({ ranges, format }) => ({
      ...format,
      ranges: ranges.map(({ address: { sheetId: _, ...area } }) => area),
    }));
    this.#sheet.setConditionalFormats(formats);
  }

  getProtections(type: EnumValue) {
    return protectedAreas(this.#sheet, type.value).map(
      (area) => new ProtectionDouble(this.#document, this.sheetId, area),
    );
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
    return this;
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
    return this;
  }

  addDeveloperMetadata(key: string, valueOrVisibility?: string | EnumValue, visibility?: EnumValue) {
    this.#document.workbook.metadata.add({
      ...metadataArguments(key, valueOrVisibility, visibility),
      place: { type: 'SHEET', sheetId: this.#sheet.id },
    });
    return this;
  }

  createDeveloperMetadataFinder() {
    return new MetadataFinderDouble(this.#document, { sheetId: this.#sheet.id });
  }

  /** Entries of the sheet itself; those of its rows and columns are for the finder. */
  getDeveloperMetadata() {
    return this.#document.workbook.metadata.entries
      .filter(({ place }) => place.type === 'SHEET' && place.sheetId === this.sheetId)
      .map((entry) => this.#document.metadata(entry));
  }

  #range(address: RangeAddress): RangeDouble {
    return new RangeDouble(this.#document, address);
  }

  #hide(axis: 'row' | 'column', position: number, count: number, hidden: boolean): void {
    const size = axis === 'row' ? this.#sheet.rowCount : this.#sheet.columnCount;
    assertInside(position, count, size - count + 1, axis === 'row' ? 'rows' : 'columns');
    for (let index = 0; index < count; index++) this.#sheet.setHidden(axis, position - 1 + index, hidden);
  }
}

describeDouble(SheetDouble, 'SpreadsheetApp.Sheet', SHEET_MEMBERS);

export function nameTaken(name: string): string {
  return `A sheet with the name "${name}" already exists. Please enter another name.`;
}

function assertInside(position: number, count: number, last: number, what: 'rows' | 'columns'): void {
  if (count < 1 || position < 1 || position > last) throw new GoogleError(`Those ${what} are out of bounds.`);
}
