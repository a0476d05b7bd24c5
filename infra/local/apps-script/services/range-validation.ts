import { type Doubles, describeDouble } from '../doubles.ts';
import { DataValidationDouble } from './data-validation.ts';
import { assertEditable } from './protection.ts';
import type { RangeCells } from './range-cells.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** What the cells of a range may hold. A rule says nothing of what they hold already. */
export class RangeValidationDouble implements Doubles<Google, keyof typeof MEMBERS> {
  readonly #document: SpreadsheetDocument;
  readonly #cells: RangeCells;
  readonly #range: object;

  constructor(document: SpreadsheetDocument, cells: RangeCells, range: object) {
    this.#document = document;
    this.#cells = cells;
    this.#range = range;
  }

  /** Of the range's first cell, or null. */
  getDataValidation() {
    const { row, column } = this.#cells.address;
    const rule = this.#cells.sheet.validationAt(row, column);
    return rule && new DataValidationDouble(this.#document, rule);
  }

  setDataValidation(rule: DataValidationDouble | null) {
    const { sheetId: _, ...area } = this.#cells.address;
    assertEditable(this.#cells.sheet, area);
    this.#cells.sheet.setValidation(area, rule?.rule ?? null);
    return this.#range;
  }

  clearDataValidations() {
    return this.setDataValidation(null);
  }
}

const MEMBERS = {
  clearDataValidations: [''],
  getDataValidation: [''],
  setDataValidation: ['DataValidation?'],
} as const;

describeDouble(RangeValidationDouble, 'SpreadsheetApp.Range', MEMBERS);
