import type { Cell } from '../workbook/protocol.ts';

/** What the browser's console and the tests may ask of the workbench: `await workbench.select('A2:A20')`. */
export interface DeveloperHandle {
  /** Settles when the first workbook is on the screen. */
  ready: Promise<void>;
  /** Selects a range such as `B2`, `A2:F40`, `2:40`, or `Orders!A:A`; throws a RangeError where there is none. */
  select(rangeA1: string): Promise<void>;
  /** A cell of the named sheet, or of the active one: the model's value, and `text` as painted in the grid. */
  cell(a1: string, sheetName?: string): Cell & { text: string };
}
