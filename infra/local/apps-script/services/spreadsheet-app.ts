import type { MetadataEntry } from '../../workbook/developer-metadata.ts';
import type { RangeAddress } from '../../workbook/protocol.ts';
import { type Doubles, describeDouble } from '../doubles.ts';
import type { ScriptRun } from '../script-run.ts';
import { BORDER_STYLE } from './borders.ts';
import { ConditionalFormatRuleBuilderDouble } from './conditional-format-rule.ts';
import { DataValidationBuilderDouble, VALIDATION_CRITERIA } from './data-validation.ts';
import { LOCATION_TYPE, MetadataDouble } from './developer-metadata.ts';
import { VISIBILITY } from './metadata-arguments.ts';
import { PROTECTION_TYPE } from './protection.ts';
import { RangeDouble } from './range.ts';
import { addressAt } from './range-address.ts';
import { WRAP_STRATEGY } from './range-format.ts';
import { SheetDouble } from './sheet.ts';
import { SpreadsheetDouble } from './spreadsheet.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';
import { UiDouble } from './ui.ts';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export class SpreadsheetAppDouble implements Doubles<Google, keyof typeof MEMBERS> {
  readonly #document: SpreadsheetDocument;
  readonly #spreadsheet: SpreadsheetDouble;
  readonly #ui: UiDouble;

  constructor(run: ScriptRun) {
    const { document, spreadsheet } = openDocument(run);
    this.#document = document;
    this.#spreadsheet = spreadsheet;
    this.#ui = new UiDouble(run);
  }

  getActive() {
    return this.#spreadsheet;
  }

  getActiveSpreadsheet() {
    return this.#spreadsheet;
  }

  getActiveSheet() {
    return this.#spreadsheet.getActiveSheet();
  }

  getActiveRange() {
    return this.#spreadsheet.getActiveRange();
  }

  getActiveRangeList() {
    return this.#spreadsheet.getActiveRangeList();
  }

  getSelection() {
    return this.#spreadsheet.getSelection();
  }

  setActiveRange(range: RangeDouble) {
    return range.activate();
  }

  setActiveSheet(sheet: SheetDouble) {
    return sheet.activate();
  }

  /** Nothing is held back here, so that there is nothing to flush; the call is counted like any other. */
  flush() {}

  newDataValidation() {
    return new DataValidationBuilderDouble(this.#document);
  }

  newConditionalFormatRule() {
    return new ConditionalFormatRuleBuilderDouble();
  }

  getUi() {
    return this.#ui;
  }
}

const MEMBERS = {
  flush: [''],
  getActive: [''],
  getActiveRange: [''],
  getActiveRangeList: [''],
  getActiveSheet: [''],
  getActiveSpreadsheet: [''],
  getSelection: [''],
  getUi: [''],
  newConditionalFormatRule: [''],
  newDataValidation: [''],
  setActiveRange: ['Range'],
  setActiveSheet: ['Sheet'],
} as const;

describeDouble(SpreadsheetAppDouble, 'SpreadsheetApp', MEMBERS, {
  BorderStyle: BORDER_STYLE,
  DataValidationCriteria: VALIDATION_CRITERIA,
  DeveloperMetadataLocationType: LOCATION_TYPE,
  DeveloperMetadataVisibility: VISIBILITY,
  ProtectionType: PROTECTION_TYPE,
  WrapStrategy: WRAP_STRATEGY,
});

function openDocument(run: ScriptRun): { document: SpreadsheetDocument; spreadsheet: SpreadsheetDouble } {
  const { workbook } = run;
  const document: SpreadsheetDocument = {
    run,
    workbook,
    spreadsheet: () => spreadsheet,
    sheet: (sheetId: number) => new SheetDouble(document, sheetId),
    range: ({ sheetId, row, column, rows, columns }: RangeAddress) =>
      new RangeDouble(document, addressAt(workbook.sheet(sheetId), row + 1, column + 1, rows, columns)),
    metadata: (entry: MetadataEntry) => new MetadataDouble(document, entry),
  };
  const spreadsheet = new SpreadsheetDouble(document);
  return { document, spreadsheet };
}
