import { columnLetters } from '../../workbook/a1.ts';
import { display } from '../../workbook/number-format.ts';
import type { Cell, RangeAddress } from '../../workbook/protocol.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import { typeInto } from '../../workbook/typed-input.ts';
import { type ComposedDouble, type Doubles, describeDouble, type EnumValue } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import { formulaOf, withNote } from './cell-changes.ts';
import { scriptValue, typedByScript } from './cell-values.ts';
import { MetadataFinderDouble } from './developer-metadata.ts';
import { metadataArguments } from './metadata-arguments.ts';
import { RangeCells } from './range-cells.ts';
import { RangeFormatDouble } from './range-format.ts';
import { RANGE_MEMBERS } from './range-members.ts';
import { RangeValidationDouble } from './range-validation.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';
import { visibleRowsResult } from './visible-rows-formula.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;

export class RangeDouble implements Doubles<Google, keyof typeof RANGE_MEMBERS>, ComposedDouble {
  readonly address: RangeAddress;
  readonly format: RangeFormatDouble;
  readonly parts: readonly object[];
  readonly #document: SpreadsheetDocument;
  readonly #cells: RangeCells;

  constructor(document: SpreadsheetDocument, address: RangeAddress) {
    this.#document = document;
    this.address = address;
    this.#cells = new RangeCells(document, address);
    this.format = new RangeFormatDouble(this.#cells, this);
    this.parts = [this.format, new RangeValidationDouble(document, this.#cells, this)];
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
    const blank = (cell: Cell | null) => cell === null || (cell.value === null && cell.formula === undefined);
    return this.#cells.read(blank).flat().every(Boolean);
  }

  getValue() {
    return first(this.getValues());
  }

  getValues() {
    return this.#cells.read((cell) => scriptValue(cell, this.#document.workbook));
  }

  getDisplayValue() {
    return first(this.getDisplayValues()) ?? '';
  }

  getDisplayValues() {
    const { regional } = this.#document.workbook;
    return this.#cells.read((cell) =>
      cell === null ? '' : display(cell.value, cell.numberFormat, regional),
    );
  }

  setValue(value: unknown) {
    this.#cells.enter((cell) => this.#written(value, cell));
    return this;
  }

  setValues(values: unknown[][]) {
    this.#cells.enterEach(values, (cell, value) => this.#written(value, cell));
    return this;
  }

  getFormula() {
    return first(this.getFormulas()) ?? '';
  }

  getFormulas() {
    return this.#cells.read((cell) => cell?.formula ?? '');
  }

  setFormula(formula: string) {
    const typed = formulaOf(formula);
    const value = visibleRowsResult(formula, this.#document.workbook) ?? null;
    this.#cells.change((cell) => typeInto(cell, { ...typed, value }));
    return this;
  }

  setFormulas(formulas: string[][]) {
    this.#cells.changeEach(formulas, (cell, formula) => typeInto(cell, formulaOf(formula)));
    return this;
  }

  getNote() {
    return first(this.getNotes()) ?? '';
  }

  getNotes() {
    return this.#cells.read((cell) => cell?.note ?? '');
  }

  setNote(note: string | null) {
    this.#cells.change((cell) => withNote(cell, note));
    return this;
  }

  setNotes(notes: (string | null)[][]) {
    this.#cells.changeEach(notes, withNote);
    return this;
  }

  clear() {
    this.#cells.change((cell) => withNote(null, cell?.note ?? null));
    return this;
  }

  clearContent() {
    this.#cells.change((cell) => typeInto(cell, { value: null }));
    return this;
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

  #written(value: unknown, cell: Cell | null): Cell {
    return typeInto(cell, typedByScript(value, cell, this.#document.workbook));
  }
}

describeDouble(RangeDouble, 'SpreadsheetApp.Range', RANGE_MEMBERS);

function first<T>(values: T[][]): T | undefined {
  return values[0]?.[0];
}
