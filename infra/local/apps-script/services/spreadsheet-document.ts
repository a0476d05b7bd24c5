import type { MetadataEntry } from '../../workbook/developer-metadata.ts';
import type { RangeAddress } from '../../workbook/protocol.ts';
import type { WorkbookModel } from '../../workbook/workbook-model.ts';
import type { ScriptRun } from '../script-run.ts';

/**
 * Makes the doubles that belong to the open spreadsheet. Ranges lead to sheets and sheets to ranges: they meet here,
 * so that their files need not import each other.
 */
export interface SpreadsheetDocument {
  readonly run: ScriptRun;
  readonly workbook: WorkbookModel;
  spreadsheet(): object;
  sheet(sheetId: number): object;
  range(address: RangeAddress): object;
  metadata(entry: MetadataEntry): object;
}
