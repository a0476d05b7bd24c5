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
  italic?: boolean;
  /** Points; 10 if not given. */
  fontSize?: number;
  /** Text that is wider than its cell goes on in a further line. */
  wrap?: boolean;
  /** Text that is wider than its cell is cut off at the edge; without either it runs on over empty neighbours. */
  clip?: boolean;
  align?: 'left' | 'center' | 'right';
  /** `bottom` if not given. */
  verticalAlign?: 'top' | 'middle' | 'bottom';
  border?: CellBorder;
}

/** The lines that a cell has of its own; where two cells meet, either may have it. */
export type CellBorder = Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderLine>>;

export interface BorderLine {
  style: 'solid' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
  color: string;
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

/** What cells of the ranges may hold. No cell has two such rules. */
export interface DataValidation {
  ranges: Area[];
  rule: ValidationRule;
}

export interface ValidationRule {
  condition: ValidationCondition;
  /** False: what a person types against the rule is not taken. True: the cell is only marked. */
  allowInvalid: boolean;
  /** What the person is told who types against it, or hovers over the cell. */
  helpText: string | null;
}

/** An empty cell fits every condition. */
export type ValidationCondition =
  | { type: 'date' }
  /** Later than the serial of a date. */
  | { type: 'dateAfter'; date: number }
  /** Both ends included. */
  | { type: 'numberBetween'; least: number; most: number }
  | { type: 'numberAtLeast'; least: number }
  /** One of the texts; with `dropdown` the cell offers them. */
  | { type: 'list'; values: string[]; dropdown: boolean }
  /** A box to tick: the cell holds the one value or the other. */
  | { type: 'checkbox'; checked: CellValue; unchecked: CellValue };

/** The chart types that the double knows, as `Charts.ChartType` names them. */
export type ChartType =
  | 'AREA'
  | 'BAR'
  | 'BUBBLE'
  | 'COLUMN'
  | 'COMBO'
  | 'HISTOGRAM'
  | 'LINE'
  | 'PIE'
  | 'SCATTER'
  | 'STEPPED_AREA';

/** A chart that lies over the cells of its sheet. */
export interface Chart {
  id: number;
  type: ChartType;
  /** Where its figures stand, side by side as one table; they may be of another sheet. The first column names the rows. */
  ranges: RangeAddress[];
  /** How many first rows hold the series' names; null where the page is to find out (text above numbers). */
  headers: number | null;
  /** True where the series run along rows. */
  transposed: boolean;
  /** Its upper left corner: a cell, and pixels from that cell's own corner. */
  position: { row: number; column: number; offsetX: number; offsetY: number };
  /** Pixels. */
  size: { width: number; height: number };
  /** Google Charts' options by the full names they were set by: `{ 'title': 'Money', 'legend.position': 'none' }`. */
  options: Record<string, JsonValue>;
}

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

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
  /** Pixels by row index, where not the default. */
  rowHeights: Record<number, number>;
  tabColor: string | null;
  gridlinesHidden: boolean;
  /** The first that fits a cell counts. */
  conditionalFormats: ConditionalFormat[];
  validations: DataValidation[];
  charts: Chart[];
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

/**
 * A change of the workbook, in the order it happened. Rows and columns that come or go take along what hangs on them
 * (hidden ones, widths and heights, formats, validations); for each chart that they move or change a `chartChanged`
 * follows.
 */
export type Operation =
  | { type: 'cells'; sheetId: number; row: number; column: number; cells: (Cell | null)[][] }
  | { type: 'sheetAdded'; index: number; sheet: SheetSnapshot }
  | { type: 'sheetRemoved'; sheetId: number }
  | { type: 'sheetRenamed'; sheetId: number; name: string }
  | { type: 'sheetMoved'; sheetId: number; index: number }
  | { type: 'sheetHidden'; sheetId: number; hidden: boolean }
  | { type: 'sheetActivated'; sheetId: number }
  | { type: 'columnsInserted' | 'columnsRemoved'; sheetId: number; column: number; count: number }
  | { type: 'rowsInserted' | 'rowsRemoved'; sheetId: number; row: number; count: number }
  | { type: 'columnWidth'; sheetId: number; column: number; width: number }
  | { type: 'rowHeight'; sheetId: number; row: number; height: number }
  | { type: 'tabColor'; sheetId: number; color: string | null }
  | { type: 'gridlines'; sheetId: number; hidden: boolean }
  | { type: 'frozenRows'; sheetId: number; rows: number }
  | { type: 'hidden'; sheetId: number; axis: 'row' | 'column'; index: number; hidden: boolean }
  | { type: 'filtered'; sheetId: number; row: number; filtered: boolean }
  | { type: 'conditionalFormats'; sheetId: number; formats: ConditionalFormat[] }
  | { type: 'validations'; sheetId: number; validations: DataValidation[] }
  | { type: 'chartAdded' | 'chartChanged'; sheetId: number; chart: Chart }
  | { type: 'chartRemoved'; sheetId: number; chartId: number }
  | { type: 'selection'; ranges: RangeAddress[] };

/** What a person does in the page. `input` is text as typed: the model reads it as Sheets would. */
export type Edit =
  | { type: 'input'; sheetId: number; row: number; column: number; input: string[][] }
  | { type: 'insertColumns' | 'removeColumns'; sheetId: number; column: number; count: number }
  | { type: 'insertRows' | 'removeRows'; sheetId: number; row: number; count: number }
  /** Cells whole, with their formats and notes: pasted from this workbook, or as they stood before what is undone. */
  | { type: 'cells'; sheetId: number; row: number; column: number; cells: (Cell | null)[][] }
  | { type: 'hide'; sheetId: number; axis: 'row' | 'column'; index: number; count: number; hidden: boolean }
  | { type: 'resize'; sheetId: number; axis: 'row' | 'column'; index: number; pixels: number }
  | { type: 'addSheet'; name: string; index: number }
  | { type: 'renameSheet'; sheetId: number; name: string }
  | { type: 'removeSheet'; sheetId: number }
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
  /** A page over the spreadsheet, in pixels. */
  | { type: 'pageDialog'; title: string; html: string; width: number; height: number }
  | { type: 'dialog'; dialogId: number; title: string; message: string; buttons: string[] }
  | { type: 'running'; functionName: string }
  | { type: 'finished'; functionName: string; milliseconds: number; error: string | null }
  | { type: 'call'; service: string; member: string; milliseconds: number }
  /** A request of `UrlFetchApp`: the path alone, without its query. `status` is null where no answer came. */
  | { type: 'http'; method: string; path: string; status: number | null; milliseconds: number }
  /** What a person typed against validation rules, and what was therefore not taken; the rest of the edit was. */
  | { type: 'inputRefused'; sheetId: number; cells: RefusedCell[] };

export interface RefusedCell {
  row: number;
  column: number;
  /** As typed. */
  input: string;
  rule: ValidationRule;
}

/** What a network and Google may do to a script: held against every run until it is replaced. */
export interface Disturbance {
  /** Milliseconds that each call of a Google service takes longer. */
  callDelayMs?: number;
  /** Milliseconds that each call of `UrlFetchApp` takes longer. */
  httpDelayMs?: number;
  googleError?: { error: GoogleErrorKind; when: Occasion };
  http?: { failure: HttpFailure; when: Occasion };
}

/** `next`: the next one and no more; otherwise the n-th, the 2n-th and so on, each one with 1. */
export type Occasion = 'next' | { every: number };

/**
 * `urlFetchQuota` counts calls of `UrlFetchApp`, `spreadsheetTimeout` and `spreadsheetError` those of
 * `SpreadsheetApp`, `authorizationRequired` those that act for the user or go outside, `executionTime` all.
 */
export type GoogleErrorKind =
  | 'urlFetchQuota'
  | 'spreadsheetTimeout'
  | 'spreadsheetError'
  | 'authorizationRequired'
  | 'executionTime';

/**
 * No way to the address, or this status: 500 in place of the service's answer, when its work is done; the others
 * before it does anything. 409 is `busy`; 429 is the gateway's, with a `Retry-After`.
 */
export type HttpFailure = 'unreachable' | 401 | 409 | 413 | 429 | 500 | 503;

export type HostEvent = { kind: 'operation'; operation: Operation } | { kind: 'ui'; ui: UiEvent };

/** One opened workbook with its bound script, running in a thread of its own. */
export interface ScriptHost {
  snapshot(): Promise<WorkbookSnapshot>;
  /** Runs `onOpen` and then what the script has installed to run on opening, as opening the document does. */
  open(): Promise<void>;
  /** Runs a global of the bundle: a menu entry, or a `google.script.run` call of the sidebar. */
  run(functionName: string, args?: unknown[]): Promise<unknown>;
  edit(edit: Edit): Promise<void>;
  answerDialog(dialogId: number, button: string): void;
  /** Replaces what disturbs the script from the next run on; null ends all disturbance. */
  disturb(disturbance: Disturbance | null): Promise<void>;
  /** Calls the listener for each event from now on; gives the function that stops it. */
  listen(listener: (event: HostEvent) => void): () => void;
  close(): Promise<void>;
}
