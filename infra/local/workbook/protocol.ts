/**
 * What the workbench page, its server and the script host say to each other. The headless workbook in the script
 * host is the truth; the page is a view that sends edits and the selection and applies the operations it is told.
 * Rows and columns count from 0 here; Apps Script's own count from 1 stays inside the double.
 */

/** A date is its serial (days since 1899-12-30) with a date number format, as in Google Sheets. */
export type CellValue = string | number | boolean | null;

export interface CellStyle {
  background?: string;
  color?: string;
  bold?: boolean;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
}

export interface Cell {
  value: CellValue;
  /** As typed, with its `=`; `value` holds the last known result. Of formulas only calls of the script's are calculated. */
  formula?: string;
  /** The value is not the cell's own: a formula above or to the left has spread its result into it. */
  spread?: true;
  numberFormat?: string;
  style?: CellStyle;
  note?: string;
}

/** Cells of the ranges whose text starts so are shown in this style. */
export interface ConditionalFormat {
  ranges: Area[];
  startsWith: string;
  style: Pick<CellStyle, 'background' | 'color'>;
}

/** A rectangle of cells of one sheet. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetSnapshot {
  id: number;
  name: string;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  /** True where the sheet's tab is not shown. */
  hidden: boolean;
  hiddenRows: number[];
  /** Rows that a filter hides. */
  filteredRows: number[];
  hiddenColumns: number[];
  /** Pixels by column index, where not the default. */
  columnWidths: Record<number, number>;
  /** The first that fits a cell counts. */
  conditionalFormats: ConditionalFormat[];
  /** Row by row; a row may be shorter than `columnCount`, a cell that holds nothing is null. */
  cells: (Cell | null)[][];
}

export interface WorkbookSnapshot {
  id: string;
  name: string;
  /** As `Spreadsheet.getSpreadsheetLocale()` gives it: `pt_BR`. */
  locale: string;
  timeZone: string;
  activeSheetId: number;
  sheets: SheetSnapshot[];
}

export interface RangeAddress extends Area {
  sheetId: number;
}

/** A change of the workbook, in the order it happened. */
export type Operation =
  | { type: 'cells'; sheetId: number; row: number; column: number; cells: (Cell | null)[][] }
  | { type: 'sheetAdded'; index: number; sheet: SheetSnapshot }
  | { type: 'sheetRemoved'; sheetId: number }
  | { type: 'sheetRenamed'; sheetId: number; name: string }
  | { type: 'sheetHidden'; sheetId: number; hidden: boolean }
  | { type: 'sheetActivated'; sheetId: number }
  | { type: 'columnsInserted' | 'columnsRemoved'; sheetId: number; column: number; count: number }
  | { type: 'rowsInserted' | 'rowsRemoved'; sheetId: number; row: number; count: number }
  | { type: 'columnWidth'; sheetId: number; column: number; width: number }
  | { type: 'frozenRows'; sheetId: number; rows: number }
  | { type: 'hidden'; sheetId: number; axis: 'row' | 'column'; index: number; hidden: boolean }
  | { type: 'filtered'; sheetId: number; row: number; filtered: boolean }
  | { type: 'conditionalFormats'; sheetId: number; formats: ConditionalFormat[] }
  | { type: 'selection'; ranges: RangeAddress[] };

/** What a person does in the page. `input` is text as typed: the model reads it as Sheets would. */
export type Edit =
  | { type: 'input'; sheetId: number; row: number; column: number; input: string[][] }
  | { type: 'insertColumns' | 'removeColumns'; sheetId: number; column: number; count: number }
  | { type: 'insertRows' | 'removeRows'; sheetId: number; row: number; count: number }
  | { type: 'activate'; sheetId: number }
  | { type: 'select'; ranges: RangeAddress[] };

export interface MenuItem {
  label: string;
  /** Name of the script function; null is a separator. */
  functionName: string | null;
}

/** What the script shows a person. */
export type UiEvent =
  | { type: 'menu'; title: string; items: MenuItem[] }
  | { type: 'toast'; title: string; message: string; seconds: number }
  | { type: 'sidebar'; title: string; html: string }
  | { type: 'dialog'; dialogId: number; title: string; message: string; buttons: string[] }
  | { type: 'running'; functionName: string }
  | { type: 'finished'; functionName: string; milliseconds: number; error: string | null }
  | { type: 'call'; service: string; member: string; milliseconds: number };

export type HostEvent = { kind: 'operation'; operation: Operation } | { kind: 'ui'; ui: UiEvent };

/** One opened workbook with its bound script, running in a thread of its own. */
export interface ScriptHost {
  snapshot(): Promise<WorkbookSnapshot>;
  /** Runs `onOpen`, as opening the document does. */
  open(): Promise<void>;
  /** Runs a global of the bundle: a menu entry, or a `google.script.run` call of the sidebar. */
  run(functionName: string, args?: unknown[]): Promise<unknown>;
  edit(edit: Edit): Promise<void>;
  answerDialog(dialogId: number, button: string): void;
  /** Calls the listener for each event from now on; gives the function that stops it. */
  listen(listener: (event: HostEvent) => void): () => void;
  close(): Promise<void>;
}
