import type { RangeAddress } from '../../workbook/protocol.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import { typeInto } from '../../workbook/typed-input.ts';
import { type ComposedDouble, type Doubles, describeDouble, type EnumValue } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import { typedByScript } from './cell-values.ts';
import { ConditionalFormatRuleDouble } from './conditional-format-rule.ts';
import { MetadataFinderDouble } from './developer-metadata.ts';
import { metadataArguments } from './metadata-arguments.ts';
import { ProtectionDouble, protectedAreas } from './protection.ts';
import { RangeDouble } from './range.ts';
import { addressAt, addressOfA1 } from './range-address.ts';
import { RangeCells } from './range-cells.ts';
import { RangeListDouble } from './range-list.ts';
import { SelectionDouble } from './selection.ts';
import { SheetChartsDouble } from './sheet-charts.ts';
import { SheetLayoutDouble, sheetOf } from './sheet-layout.ts';
import { SHEET_MEMBERS } from './sheet-members.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

export class SheetDouble
  implements Doubles<GoogleAppsScript.Spreadsheet.Sheet, keyof typeof SHEET_MEMBERS>, ComposedDouble
{
  readonly sheetId: number;
  readonly parts: readonly object[];
  readonly #document: SpreadsheetDocument;

  constructor(document: SpreadsheetDocument, sheetId: number) {
    this.#document = document;
    this.sheetId = sheetId;
    this.parts = [new SheetLayoutDouble(document, sheetId, this), new SheetChartsDouble(document, sheetId)];
  }

  get #sheet(): SheetModel {
    return sheetOf(this.#document, this.sheetId);
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
    const address = { sheetId: sheet.id, row, column: 0, rows: 1, columns: typed.length };
    new RangeCells(this.#document, address).enter((cell, _, column) => {
      const value = typed[column];
      return value ? typeInto(cell, value) : cell;
    });
    return this;
  }

  /** Clears contents and formats, conditional ones too; notes, validation and sizes stay. */
  clear({ contentsOnly = false, formatOnly = false }: ClearOptions = {}) {
    if (!formatOnly) this.clearContents();
    if (!contentsOnly) this.clearFormats();
    return this;
  }

  clearContents() {
    this.#all().clearContent();
    return this;
  }

  clearFormats() {
    this.#all().format.clearFormat();
    this.clearConditionalFormatRules();
    return this;
  }

  clearNotes() {
    this.#all().clearNote();
    return this;
  }

  clearConditionalFormatRules() {
    this.#sheet.setConditionalFormats([]);
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

  /** Every cell; those beyond the last that holds something need no change. */
  #all(): RangeDouble {
    const { rows, columns } = this.#sheet.usedSize;
    return this.#range({ sheetId: this.sheetId, row: 0, column: 0, rows, columns });
  }

  #range(address: RangeAddress): RangeDouble {
    return new RangeDouble(this.#document, address);
  }
}

describeDouble(SheetDouble, 'SpreadsheetApp.Sheet', SHEET_MEMBERS);

export function nameTaken(name: string): string {
  return `A sheet with the name "${name}" already exists. Please enter another name.`;
}
