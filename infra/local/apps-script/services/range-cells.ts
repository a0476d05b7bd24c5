import { columnLetters } from '../../workbook/a1.ts';
import { fitsCondition } from '../../workbook/data-validation.ts';
import type { Cell, RangeAddress, ValidationRule } from '../../workbook/protocol.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import { GoogleError } from '../google-error.ts';
import { assertEditable } from './protection.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

type CellAt = (cell: Cell | null, row: number, column: number) => Cell | null;

/**
 * The cells of a range, for what doubles of it do. Everything is checked and made before anything is written: a
 * refused call leaves the sheet as it was.
 */
export class RangeCells {
  readonly address: RangeAddress;
  readonly #document: SpreadsheetDocument;

  constructor(document: SpreadsheetDocument, address: RangeAddress) {
    this.#document = document;
    this.address = address;
  }

  get sheet(): SheetModel {
    return this.#document.workbook.sheet(this.address.sheetId);
  }

  read<T>(read: (cell: Cell | null) => T): T[][] {
    return this.sheet.map(this.address, read);
  }

  /** `row` and `column` given to `change` count from the range's corner. */
  change(change: CellAt): void {
    this.#write(this.#changed(change));
  }

  /** One value for each cell. */
  changeEach<T>(data: readonly (readonly T[])[], change: (cell: Cell | null, value: T) => Cell | null): void {
    assertShape(data, this.address);
    this.change((cell, row, column) => change(cell, at(data, row, column)));
  }

  /** For what a script enters: a cell refuses it whose rule takes nothing else. */
  enter(change: CellAt): void {
    const cells = this.#changed(change);
    this.#assertValid(cells);
    this.#write(cells);
  }

  enterEach<T>(data: readonly (readonly T[])[], change: (cell: Cell | null, value: T) => Cell | null): void {
    assertShape(data, this.address);
    this.enter((cell, row, column) => change(cell, at(data, row, column)));
  }

  #changed(change: CellAt): (Cell | null)[][] {
    assertEditable(this.sheet, this.address);
    return this.read((cell) => cell).map((line, row) =>
      line.map((cell, column) => change(cell, row, column)),
    );
  }

  #write(cells: readonly (readonly (Cell | null)[])[]): void {
    this.sheet.update(this.address, (_, row, column) => cells[row]?.[column] ?? null);
  }

  #assertValid(cells: readonly (readonly (Cell | null)[])[]): void {
    const { sheet } = this;
    if (sheet.validations.length === 0) return;
    const { row, column } = this.address;
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        const rule = sheet.validationAt(row + down, column + right);
        if (rule === null || rule.allowInvalid || fitsCondition(cell, rule.condition)) return;
        throw new GoogleError(violation(row + down, column + right, rule));
      });
    });
  }
}

function violation(row: number, column: number, { condition }: ValidationRule): string {
  const where = `${columnLetters(column)}${row + 1}`;
  const said = `The data you entered in cell ${where} violates the data validation rules set on this cell.`;
  if (condition.type !== 'list') return said;
  return `${said} Please enter one of the following values: ${condition.values.join(', ')}.`;
}

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

/** The shape was checked: there is a value at each place. */
function at<T>(data: readonly (readonly T[])[], row: number, column: number): T {
  return data[row]?.[column] as T;
}
