import { Quadrant } from '#shared/contracts';
import { QUADRANT_LOOK } from '#shared/i18n';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Fill and ink for the quadrants of ranges, as rules of the sheet: they follow a cell that is sorted, restored or
 * corrected, whatever its language, and a person may change or delete them. Rules of a person's come first, as before.
 */
export function colourQuadrants(sheet: Sheet, ranges: Range[]): void {
  const rules = Quadrant.options.map((quadrant) => {
    const { shape, fill, ink } = QUADRANT_LOOK[quadrant];
    return SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(shape)
      .setBackground(fill)
      .setFontColor(ink)
      .setRanges(ranges)
      .build();
  });
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}
