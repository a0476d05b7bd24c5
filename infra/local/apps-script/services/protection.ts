import { overlap } from '../../workbook/area.ts';
import type { Area } from '../../workbook/protocol.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import { type Doubles, describeDouble, enumOf } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

export const PROTECTION_TYPE = enumOf('ProtectionType', ['RANGE', 'SHEET']);

/** What somebody else has protected; the double knows no protection that the reader may edit. */
export class ProtectionDouble
  implements Doubles<GoogleAppsScript.Spreadsheet.Protection, keyof typeof MEMBERS>
{
  readonly #document: SpreadsheetDocument;
  readonly #sheetId: number;
  readonly #area: Area;

  constructor(document: SpreadsheetDocument, sheetId: number, area: Area) {
    this.#document = document;
    this.#sheetId = sheetId;
    this.#area = area;
  }

  canEdit() {
    return false;
  }

  getRange() {
    return this.#document.range({ sheetId: this.#sheetId, ...this.#area });
  }
}

const MEMBERS = { canEdit: [''], getRange: [''] } as const;

describeDouble(ProtectionDouble, 'SpreadsheetApp.Protection', MEMBERS);

/** Protecting a whole sheet is a kind of its own. */
export function protectedAreas(sheet: SheetModel, kind: string): Area[] {
  const isWhole = ({ rows, columns }: Area) => rows === sheet.rowCount && columns === sheet.columnCount;
  return sheet.protectedAreas.filter((area) => isWhole(area) === (kind === PROTECTION_TYPE.SHEET.value));
}

/** Google's refusal, in the words that an English reader gets. */
export function assertEditable(sheet: SheetModel, area: Area): void {
  if (sheet.protectedAreas.some((other) => overlap(area, other))) {
    throw new GoogleError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove ' +
        'protection if you need to edit.',
    );
  }
}
