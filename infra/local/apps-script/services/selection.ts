import type { RangeAddress } from '../../workbook/protocol.ts';
import { type Doubles, describeDouble } from '../doubles.ts';
import { RangeDouble } from './range.ts';
import { RangeListDouble } from './range-list.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

/** What the person has selected in the active sheet, as it is when asked. */
export class SelectionDouble
  implements Doubles<GoogleAppsScript.Spreadsheet.Selection, keyof typeof MEMBERS>
{
  readonly #document: SpreadsheetDocument;

  constructor(document: SpreadsheetDocument) {
    this.#document = document;
  }

  getActiveSheet() {
    return this.#document.sheet(this.#document.workbook.activeSheet.id);
  }

  /** Of several selected ranges the one selected last. */
  getActiveRange() {
    return new RangeDouble(this.#document, this.#last);
  }

  getActiveRangeList() {
    const { selection } = this.#document.workbook;
    return new RangeListDouble(
      this.#document,
      selection.map((address) => new RangeDouble(this.#document, address)),
    );
  }

  getCurrentCell() {
    return new RangeDouble(this.#document, { ...this.#last, rows: 1, columns: 1 });
  }

  get #last(): RangeAddress {
    const { selection, activeSheet } = this.#document.workbook;
    return selection.at(-1) ?? { sheetId: activeSheet.id, row: 0, column: 0, rows: 1, columns: 1 };
  }
}

const MEMBERS = {
  getActiveRange: [''],
  getActiveRangeList: [''],
  getActiveSheet: [''],
  getCurrentCell: [''],
} as const;

describeDouble(SelectionDouble, 'SpreadsheetApp.Selection', MEMBERS);
