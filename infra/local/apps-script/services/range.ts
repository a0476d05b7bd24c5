import { columnLetters } from '../../workbook/a1.ts';
import { AUTOMATIC, display } from '../../workbook/number-format.ts';
import type { Cell, RangeAddress } from '../../workbook/protocol.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import { typeInto } from '../../workbook/typed-input.ts';
import { type Doubles, describeDouble, type EnumValue } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import { aligned, bold, colour, formulaOf, withFormat, withNote, withStyle } from './cell-changes.ts';
import { formatName, scriptValue, typedByScript } from './cell-values.ts';
import { MetadataFinderDouble } from './developer-metadata.ts';
import { metadataArguments } from './metadata-arguments.ts';
import { assertEditable } from './protection.ts';
import { RANGE_MEMBERS } from './range-members.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';
import { visibleRowsResult } from './visible-rows-formula.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Background and text colour of a cell that has none of its own. */
const DEFAULT_COLOURS = { background: '#ffffff', color: '#000000' } as const;

export class RangeDouble implements Doubles<Google, keyof typeof RANGE_MEMBERS> {
  readonly address: RangeAddress;
  readonly #document: SpreadsheetDocument;

  constructor(document: SpreadsheetDocument, address: RangeAddress) {
    this.#document = document;
    this.address = address;
  }

  get #sheet(): SheetModel {
    return this.#document.workbook.sheet(this.address.sheetId);
  }

  getSheet() {
    return this.#document.sheet(this.address.sheetId);
  }

  getGridId() {
    return this.address.sheetId;
  }

  getRow() {
    return this.address.row + 1;
  }

  getColumn() {
    return this.address.column + 1;
  }

  getLastRow() {
    return this.address.row + this.address.rows;
  }

  getLastColumn() {
    return this.address.column + this.address.columns;
  }

  getNumRows() {
    return this.address.rows;
  }

  getNumColumns() {
    return this.address.columns;
  }

  getHeight() {
    return this.address.rows;
  }

  getWidth() {
    return this.address.columns;
  }

  getA1Notation() {
    const { row, column, rows, columns } = this.address;
    const corner = `${columnLetters(column)}${row + 1}`;
    if (rows === 1 && columns === 1) return corner;
    return `${corner}:${columnLetters(column + columns - 1)}${row + rows}`;
  }

  offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number) {
    const { row, column } = this.address;
    return this.#document.range({
      sheetId: this.address.sheetId,
      row: row + rowOffset,
      column: column + columnOffset,
      rows: rows ?? this.address.rows,
      columns: columns ?? this.address.columns,
    });
  }

  getCell(row: number, column: number) {
    if (row < 1 || column < 1 || row > this.address.rows || column > this.address.columns) {
      throw new GoogleError('Cell reference out of range');
    }
    const { sheetId } = this.address;
    const at = { row: this.address.row + row - 1, column: this.address.column + column - 1 };
    return this.#document.range({ sheetId, ...at, rows: 1, columns: 1 });
  }

  activate() {
    this.#document.workbook.select([this.address]);
    return this;
  }

  isBlank() {
    return this.#all((cell) => cell === null || (cell.value === null && cell.formula === undefined)).every(
      Boolean,
    );
  }

  getValue() {
    return first(this.getValues());
  }

  getValues() {
    return this.#read((cell) => scriptValue(cell, this.#document.workbook));
  }

  getDisplayValue() {
    return first(this.getDisplayValues()) ?? '';
  }

  getDisplayValues() {
    const { regional } = this.#document.workbook;
    return this.#read((cell) => (cell === null ? '' : display(cell.value, cell.numberFormat, regional)));
  }

  setValue(value: unknown) {
    return this.#change((cell) => this.#written(value, cell));
  }

  setValues(values: unknown[][]) {
    return this.#changeEach(values, (cell, value) => this.#written(value, cell));
  }

  getFormula() {
    return first(this.getFormulas()) ?? '';
  }

  getFormulas() {
    return this.#read((cell) => cell?.formula ?? '');
  }

  setFormula(formula: string) {
    const typed = formulaOf(formula);
    const value = visibleRowsResult(formula, this.#document.workbook) ?? null;
    return this.#change((cell) => typeInto(cell, { ...typed, value }));
  }

  setFormulas(formulas: string[][]) {
    return this.#changeEach(formulas, (cell, formula) => typeInto(cell, formulaOf(formula)));
  }

  getNumberFormat() {
    return first(this.getNumberFormats()) ?? AUTOMATIC;
  }

  getNumberFormats() {
    return this.#read(formatName);
  }

  setNumberFormat(numberFormat: string) {
    return this.#change((cell) => withFormat(cell, numberFormat));
  }

  setNumberFormats(numberFormats: string[][]) {
    return this.#changeEach(numberFormats, withFormat);
  }

  getBackground() {
    return first(this.getBackgrounds()) ?? DEFAULT_COLOURS.background;
  }

  getBackgrounds() {
    return this.#read((cell) => cell?.style?.background ?? DEFAULT_COLOURS.background);
  }

  setBackground(color: string | null) {
    return this.#change((cell) => withStyle(cell, { background: colour(color) }));
  }

  setBackgrounds(colors: (string | null)[][]) {
    return this.#changeEach(colors, (cell, color) => withStyle(cell, { background: colour(color) }));
  }

  getFontColors() {
    return this.#read((cell) => cell?.style?.color ?? DEFAULT_COLOURS.color);
  }

  setFontColor(color: string | null) {
    return this.#change((cell) => withStyle(cell, { color: colour(color) }));
  }

  setFontColors(colors: (string | null)[][]) {
    return this.#changeEach(colors, (cell, color) => withStyle(cell, { color: colour(color) }));
  }

  getFontWeight() {
    return first(this.getFontWeights()) ?? 'normal';
  }

  getFontWeights() {
    return this.#read((cell) => (cell?.style?.bold ? 'bold' : 'normal'));
  }

  setFontWeight(fontWeight: string | null) {
    return this.#change((cell) => withStyle(cell, { bold: bold(fontWeight) }));
  }

  setFontWeights(fontWeights: (string | null)[][]) {
    return this.#changeEach(fontWeights, (cell, weight) => withStyle(cell, { bold: bold(weight) }));
  }

  setHorizontalAlignment(alignment: string | null) {
    return this.#change((cell) => withStyle(cell, { align: aligned(alignment) }));
  }

  setWrap(isWrapEnabled: boolean) {
    return this.#change((cell) => withStyle(cell, { wrap: isWrapEnabled || undefined }));
  }

  getNote() {
    return first(this.getNotes()) ?? '';
  }

  getNotes() {
    return this.#read((cell) => cell?.note ?? '');
  }

  setNote(note: string | null) {
    return this.#change((cell) => withNote(cell, note));
  }

  setNotes(notes: (string | null)[][]) {
    return this.#changeEach(notes, withNote);
  }

  clear() {
    return this.#change((cell) => withNote(null, cell?.note ?? null));
  }

  clearContent() {
    return this.#change((cell) => typeInto(cell, { value: null }));
  }

  clearFormat() {
    return this.#change((cell) => {
      if (cell === null) return null;
      const { style: _, numberFormat: __, ...kept } = cell;
      return kept;
    });
  }

  clearNote() {
    return this.setNote(null);
  }

  addDeveloperMetadata(key: string, valueOrVisibility?: string | EnumValue, visibility?: EnumValue) {
    const { sheetId, row, column, rows, columns } = this.address;
    const wholeColumn = columns === 1 && row === 0 && rows === this.#sheet.rowCount;
    const wholeRow = rows === 1 && column === 0 && columns === this.#sheet.columnCount;
    if (!wholeColumn && !wholeRow) {
      throw new GoogleError(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be ' +
          'added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    this.#document.workbook.metadata.add({
      ...metadataArguments(key, valueOrVisibility, visibility),
      place: { type: wholeColumn ? 'COLUMN' : 'ROW', sheetId, index: wholeColumn ? column : row },
    });
    return this;
  }

  createDeveloperMetadataFinder() {
    const { rowCount, columnCount } = this.#sheet;
    return new MetadataFinderDouble(this.#document, {
      sheetId: this.address.sheetId,
      range: this.address,
      size: { rows: rowCount, columns: columnCount },
    });
  }

  getDeveloperMetadata() {
    return this.createDeveloperMetadataFinder().find();
  }

  #read<T>(read: (cell: Cell | null) => T): T[][] {
    return this.#sheet.map(this.address, read);
  }

  #all<T>(read: (cell: Cell | null) => T): T[] {
    return this.#read(read).flat();
  }

  #change(change: (cell: Cell | null) => Cell | null) {
    assertEditable(this.#sheet, this.address);
    this.#sheet.update(this.address, change);
    return this;
  }

  /** Everything is checked and made before anything is written: a refused call leaves the sheet as it was. */
  #changeEach<T>(data: T[][], change: (cell: Cell | null, value: T) => Cell | null) {
    assertShape(data, this.address);
    assertEditable(this.#sheet, this.address);
    const cells = this.#sheet
      .map(this.address, (cell) => cell)
      .map((row, rowAt) => row.map((cell, columnAt) => change(cell, at(data, rowAt, columnAt))));
    this.#sheet.update(this.address, (_, rowAt, columnAt) => cells[rowAt]?.[columnAt] ?? null);
    return this;
  }

  #written(value: unknown, cell: Cell | null): Cell {
    return typeInto(cell, typedByScript(value, cell, this.#document.workbook));
  }
}

describeDouble(RangeDouble, 'SpreadsheetApp.Range', RANGE_MEMBERS);

function assertShape(data: readonly (readonly unknown[])[], { rows, columns }: RangeAddress): void {
  if (data.length !== rows) {
    throw new GoogleError(
      'The number of rows in the data does not match the number of rows in the range. ' +
        `The data has ${data.length} but the range has ${rows}.`,
    );
  }
  const wrong = data.find((row) => row.length !== columns);
  if (wrong) {
    throw new GoogleError(
      'The number of columns in the data does not match the number of columns in the range. ' +
        `The data has ${wrong.length} but the range has ${columns}.`,
    );
  }
}

function at<T>(data: readonly (readonly T[])[], row: number, column: number): T {
  const [value] = data[row]?.slice(column, column + 1) ?? [];
  return value as T;
}

function first<T>(values: T[][]): T | undefined {
  return values[0]?.[0];
}
