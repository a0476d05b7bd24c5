import { type Doubles, describeDouble } from '../doubles.ts';
import type { RangeDouble } from './range.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

/** Ranges of one sheet; what is set on the list is set on each of them. */
export class RangeListDouble
  implements Doubles<GoogleAppsScript.Spreadsheet.RangeList, keyof typeof MEMBERS>
{
  readonly #document: SpreadsheetDocument;
  readonly #ranges: readonly RangeDouble[];

  constructor(document: SpreadsheetDocument, ranges: readonly RangeDouble[]) {
    this.#document = document;
    this.#ranges = ranges;
  }

  getRanges() {
    return [...this.#ranges];
  }

  activate() {
    this.#document.workbook.select(this.#ranges.map((range) => range.address));
    return this;
  }

  clearContent() {
    return this.#each((range) => range.clearContent());
  }

  clearFormat() {
    return this.#each((range) => range.format.clearFormat());
  }

  clearNote() {
    return this.#each((range) => range.clearNote());
  }

  setBackground(color: string | null) {
    return this.#each((range) => range.format.setBackground(color));
  }

  setFontColor(color: string | null) {
    return this.#each((range) => range.format.setFontColor(color));
  }

  setFontWeight(fontWeight: string | null) {
    return this.#each((range) => range.format.setFontWeight(fontWeight));
  }

  setHorizontalAlignment(alignment: string | null) {
    return this.#each((range) => range.format.setHorizontalAlignment(alignment));
  }

  setNote(note: string | null) {
    return this.#each((range) => range.setNote(note));
  }

  setNumberFormat(numberFormat: string) {
    return this.#each((range) => range.format.setNumberFormat(numberFormat));
  }

  setWrap(isWrapEnabled: boolean) {
    return this.#each((range) => range.format.setWrap(isWrapEnabled));
  }

  #each(change: (range: RangeDouble) => void) {
    this.#ranges.forEach(change);
    return this;
  }
}

const MEMBERS = {
  activate: [''],
  clearContent: [''],
  clearFormat: [''],
  clearNote: [''],
  getRanges: [''],
  setBackground: ['string?'],
  setFontColor: ['string?'],
  setFontWeight: ['string?'],
  setHorizontalAlignment: ['string?'],
  setNote: ['string?'],
  setNumberFormat: ['string'],
  setWrap: ['boolean'],
} as const;

describeDouble(RangeListDouble, 'SpreadsheetApp.RangeList', MEMBERS);
