import type { SheetModel } from '../../workbook/sheet-model.ts';
import { type Doubles, describeDouble, type EnumValue } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import { MetadataFinderDouble } from './developer-metadata.ts';
import { ADD_METADATA, metadataArguments } from './metadata-arguments.ts';
import { RangeDouble } from './range.ts';
import { addressOfA1 } from './range-address.ts';
import { SelectionDouble } from './selection.ts';
import { nameTaken, SheetDouble } from './sheet.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

/** How long a toast stays when the script does not say. */
const TOAST_SECONDS = 5;

export class SpreadsheetDouble
  implements Doubles<GoogleAppsScript.Spreadsheet.Spreadsheet, keyof typeof MEMBERS>
{
  readonly #document: SpreadsheetDocument;

  constructor(document: SpreadsheetDocument) {
    this.#document = document;
  }

  get #workbook() {
    return this.#document.workbook;
  }

  getId() {
    return this.#workbook.id;
  }

  getName() {
    return this.#workbook.name;
  }

  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this.#workbook.id}/edit`;
  }

  getSpreadsheetLocale() {
    return this.#workbook.locale;
  }

  getSpreadsheetTimeZone() {
    return this.#workbook.timeZone;
  }

  getSheets() {
    return this.#workbook.sheets.map((sheet) => this.#double(sheet));
  }

  getNumSheets() {
    return this.#workbook.sheets.length;
  }

  getSheetByName(name: string) {
    const sheet = this.#workbook.sheetByName(name);
    return sheet && this.#double(sheet);
  }

  getSheetById(id: number) {
    const sheet = this.#workbook.sheets.find((candidate) => candidate.id === id);
    return sheet ? this.#double(sheet) : null;
  }

  getActiveSheet() {
    return this.#double(this.#workbook.activeSheet);
  }

  setActiveSheet(sheet: SheetDouble) {
    return sheet.activate();
  }

  insertSheet(nameOrIndex?: string | number, index?: number) {
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : freeName(this.#workbook.sheets);
    if (this.#workbook.sheetByName(name)) throw new GoogleError(nameTaken(name));
    const behindActive = this.#workbook.sheets.indexOf(this.#workbook.activeSheet) + 1;
    const at = typeof nameOrIndex === 'number' ? nameOrIndex : (index ?? behindActive);
    const sheet = this.#workbook.addSheet(name, at);
    this.#workbook.activate(sheet.id);
    return this.#double(sheet);
  }

  deleteSheet(sheet: SheetDouble) {
    if (this.#workbook.sheets.length === 1) {
      throw new GoogleError("You can't remove all the sheets in a document.");
    }
    this.#workbook.removeSheet(sheet.sheetId);
  }

  /** Its place from 1; hidden sheets count too. */
  moveActiveSheet(pos: number) {
    const { sheets, activeSheet } = this.#workbook;
    if (pos < 1 || pos > sheets.length) throw new GoogleError('Sheet position out of bounds.');
    this.#workbook.moveSheet(activeSheet.id, pos - 1);
  }

  getRange(a1Notation: string) {
    const { activeSheet } = this.#workbook;
    const address = addressOfA1(a1Notation, (name) =>
      name === null ? activeSheet : this.#workbook.sheetByName(name),
    );
    return new RangeDouble(this.#document, address);
  }

  getSelection() {
    return new SelectionDouble(this.#document);
  }

  getActiveRange() {
    return this.getSelection().getActiveRange();
  }

  getActiveRangeList() {
    return this.getSelection().getActiveRangeList();
  }

  getActiveCell() {
    return this.getSelection().getCurrentCell();
  }

  setActiveRange(range: RangeDouble) {
    return range.activate();
  }

  toast(message: string, title = '', timeoutSeconds: number | null = TOAST_SECONDS) {
    this.#document.run.show({ type: 'toast', title, message, seconds: timeoutSeconds ?? TOAST_SECONDS });
  }

  addDeveloperMetadata(key: string, valueOrVisibility?: string | EnumValue, visibility?: EnumValue) {
    this.#workbook.metadata.add({
      ...metadataArguments(key, valueOrVisibility, visibility),
      place: { type: 'SPREADSHEET' },
    });
    return this;
  }

  createDeveloperMetadataFinder() {
    return new MetadataFinderDouble(this.#document, {});
  }

  /** Entries of the spreadsheet itself; those of sheets, rows and columns are for the finder. */
  getDeveloperMetadata() {
    return this.#workbook.metadata.entries
      .filter(({ place }) => place.type === 'SPREADSHEET')
      .map((entry) => this.#document.metadata(entry));
  }

  #double(sheet: SheetModel): SheetDouble {
    return new SheetDouble(this.#document, sheet.id);
  }
}

const MEMBERS = {
  addDeveloperMetadata: ADD_METADATA,
  createDeveloperMetadataFinder: [''],
  deleteSheet: ['Sheet'],
  getActiveCell: [''],
  getActiveRange: [''],
  getActiveRangeList: [''],
  getActiveSheet: [''],
  getDeveloperMetadata: [''],
  getId: [''],
  getName: [''],
  getNumSheets: [''],
  getRange: ['string'],
  getSelection: [''],
  getSheetById: ['integer'],
  getSheetByName: ['string'],
  getSheets: [''],
  getSpreadsheetLocale: [''],
  getSpreadsheetTimeZone: [''],
  getUrl: [''],
  insertSheet: ['', 'integer', 'string', 'string integer'],
  moveActiveSheet: ['integer'],
  setActiveRange: ['Range'],
  setActiveSheet: ['Sheet'],
  toast: ['string', 'string string', 'string string number?'],
} as const;

describeDouble(SpreadsheetDouble, 'SpreadsheetApp.Spreadsheet', MEMBERS);

/** `Sheet3`, the first such name that is free. */
function freeName(sheets: readonly SheetModel[]): string {
  for (let number = sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!sheets.some((sheet) => sheet.name === name)) return name;
  }
}
