import { Failure } from '../failure.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes, and waits until Google has written, because it writes lazily and whoever comes next must find the cells
 * there. Google refuses protected cells in the language of the reader, so what is protected is asked only then.
 */
export function writeThrough<T>(sheet: Sheet, write: () => T): T {
  try {
    const written = write();
    SpreadsheetApp.flush();
    return written;
  } catch (error) {
    const place = protectedPlace(sheet);
    if (place !== null) throw new Failure({ code: 'protected', place });
    throw error;
  }
}

/** What of a sheet the reader may not edit: the sheet's name, or the first such range; null where there is none. */
function protectedPlace(sheet: Sheet): string | null {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const [wholeSheet] = sheet.getProtections(SHEET).filter((protection) => !protection.canEdit());
  if (wholeSheet) return sheet.getName();
  const [range] = sheet.getProtections(RANGE).filter((protection) => !protection.canEdit());
  return range ? `${sheet.getName()}!${range.getRange().getA1Notation()}` : null;
}
