import { blankSheet } from './blank-sheet.ts';
import { chartAfter } from './charts.ts';
import { fitsCondition } from './data-validation.ts';
import { DeveloperMetadataStore } from './developer-metadata.ts';
import type {
  Area,
  Cell,
  Chart,
  Edit,
  Operation,
  RangeAddress,
  RefusedCell,
  SheetSnapshot,
  WorkbookSnapshot,
} from './protocol.ts';
import { type Regional, regionalOf } from './regional.ts';
import { SheetModel } from './sheet-model.ts';
import { readTyped, typeInto } from './typed-input.ts';

export interface WorkbookModelOptions {
  /** Hears each change in the order it happens. */
  emit?: (operation: Operation) => void;
  /** Milliseconds since 1970; decides the year of a date typed without one. */
  now?: () => number;
}

/** The workbook without a page: what its sheets hold, what is selected, and each change as an `Operation`. */
export class WorkbookModel {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly regional: Regional;
  readonly metadata = new DeveloperMetadataStore();
  #sheets: SheetModel[];
  #activeSheetId: number;
  #lastChartId = 0;
  #selection: RangeAddress[];
  #emit: (operation: Operation) => void;
  #now: () => number;

  constructor(snapshot: WorkbookSnapshot, { emit = () => {}, now = Date.now }: WorkbookModelOptions = {}) {
    this.id = snapshot.id;
    this.name = snapshot.name;
    this.locale = snapshot.locale;
    this.timeZone = snapshot.timeZone;
    this.regional = regionalOf(snapshot.locale);
    this.#sheets = snapshot.sheets.map((sheet) => this.#sheetOf(sheet));
    this.#activeSheetId = snapshot.activeSheetId;
    this.#selection = [{ sheetId: snapshot.activeSheetId, row: 0, column: 0, rows: 1, columns: 1 }];
    this.#emit = emit;
    this.#now = now;
  }

  get sheets(): readonly SheetModel[] {
    return this.#sheets;
  }

  /** Throws when there is no such sheet. */
  sheet(id: number): SheetModel {
    const sheet = this.#sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new Error(`The workbook has no sheet ${id}.`);
    return sheet;
  }

  sheetByName(name: string): SheetModel | null {
    return this.#sheets.find((sheet) => sheet.name === name) ?? null;
  }

  get activeSheet(): SheetModel {
    return this.sheet(this.#activeSheetId);
  }

  /** At least one range, all of the active sheet and inside it. */
  get selection(): readonly RangeAddress[] {
    return this.#selection;
  }

  get thisYear(): number {
    return new Date(this.#now()).getUTCFullYear();
  }

  activate(sheetId: number): void {
    if (sheetId === this.#activeSheetId) return;
    this.#activeSheetId = this.sheet(sheetId).id;
    this.#record({ type: 'sheetActivated', sheetId });
    this.select([{ sheetId, row: 0, column: 0, rows: 1, columns: 1 }]);
  }

  /** Selects ranges of one sheet and makes it the active one. */
  select(ranges: readonly RangeAddress[]): void {
    const [first] = ranges;
    if (!first) return;
    this.activate(first.sheetId);
    this.#selection = ranges.map((range) => clipped(range, this.sheet(range.sheetId)));
    this.#record({ type: 'selection', ranges: this.#selection });
  }

  addSheet(name: string, index: number): SheetModel {
    const id = Math.max(-1, ...this.#sheets.map((sheet) => sheet.id)) + 1;
    const snapshot = blankSheet(id, name);
    const sheet = this.#sheetOf(snapshot);
    this.#sheets.splice(index, 0, sheet);
    this.#record({ type: 'sheetAdded', index, sheet: snapshot });
    return sheet;
  }

  removeSheet(sheetId: number): void {
    const index = this.#sheets.indexOf(this.sheet(sheetId));
    const next = this.#sheets[index === 0 ? 1 : index - 1];
    if (!next) throw new Error('A workbook keeps at least one sheet.');
    if (sheetId === this.#activeSheetId) this.activate(next.id);
    this.#sheets.splice(index, 1);
    this.#record({ type: 'sheetRemoved', sheetId });
  }

  renameSheet(sheetId: number, name: string): void {
    this.sheet(sheetId).name = name;
    this.#record({ type: 'sheetRenamed', sheetId, name });
  }

  /** Its place among all sheets, hidden ones too, from 0. */
  moveSheet(sheetId: number, index: number): void {
    const sheet = this.sheet(sheetId);
    this.#sheets = this.#sheets.filter((other) => other !== sheet).toSpliced(index, 0, sheet);
    this.#record({ type: 'sheetMoved', sheetId, index });
  }

  /** Gives the chart as it now stands on the sheet, with an id that no other of the workbook has. */
  addChart(sheetId: number, chart: Omit<Chart, 'id'>): Chart {
    const ids = this.#sheets.flatMap(({ charts }) => charts.map(({ id }) => id));
    const added = { ...chart, id: Math.max(this.#lastChartId, ...ids) + 1 };
    this.#lastChartId = added.id;
    this.sheet(sheetId).addChart(added);
    return added;
  }

  /** Hiding the sheet that is open opens its nearest neighbour. Throws when no sheet would be left to show. */
  hideSheet(sheetId: number, hidden: boolean): void {
    const sheet = this.sheet(sheetId);
    const shown = this.#sheets.filter((candidate) => !candidate.hidden && candidate !== sheet);
    if (hidden && sheetId === this.#activeSheetId) {
      const before = shown.findLast(
        (candidate) => this.#sheets.indexOf(candidate) < this.#sheets.indexOf(sheet),
      );
      const next = before ?? shown[0];
      if (!next) throw new Error('A workbook shows at least one sheet.');
      this.activate(next.id);
    }
    sheet.hidden = hidden;
    this.#record({ type: 'sheetHidden', sheetId, hidden });
  }

  /** Does what a person did in the page. Gives what was typed against rules that take nothing else: it is left out. */
  edit(edit: Edit): RefusedCell[] {
    switch (edit.type) {
      case 'input':
        return this.#type(this.sheet(edit.sheetId), edit.row, edit.column, edit.input);
      case 'insertRows':
        this.sheet(edit.sheetId).insertRows(edit.row, edit.count);
        break;
      case 'removeRows':
        this.sheet(edit.sheetId).removeRows(edit.row, edit.count);
        break;
      case 'insertColumns':
        this.sheet(edit.sheetId).insertColumns(edit.column, edit.count);
        break;
      case 'removeColumns':
        this.sheet(edit.sheetId).removeColumns(edit.column, edit.count);
        break;
      case 'cells':
        this.#putCells(this.sheet(edit.sheetId), edit.row, edit.column, edit.cells);
        break;
      case 'hide': {
        const sheet = this.sheet(edit.sheetId);
        for (let i = 0; i < edit.count; i++) sheet.setHidden(edit.axis, edit.index + i, edit.hidden);
        break;
      }
      case 'resize': {
        const sheet = this.sheet(edit.sheetId);
        if (edit.axis === 'row') sheet.setRowHeight(edit.index, edit.pixels);
        else sheet.setColumnWidth(edit.index, edit.pixels);
        break;
      }
      case 'addSheet':
        this.activate(this.addSheet(edit.name, edit.index).id);
        break;
      case 'renameSheet':
        this.renameSheet(edit.sheetId, edit.name);
        break;
      case 'removeSheet':
        this.removeSheet(edit.sheetId);
        break;
      case 'activate':
        this.activate(edit.sheetId);
        break;
      case 'select':
        this.select(edit.ranges);
        break;
    }
    return [];
  }

  snapshot(): WorkbookSnapshot {
    return {
      id: this.id,
      name: this.name,
      locale: this.locale,
      timeZone: this.timeZone,
      activeSheetId: this.#activeSheetId,
      sheets: this.#sheets.map((sheet) => sheet.snapshot()),
    };
  }

  /** Pasting beyond the edge of a sheet makes it larger. */
  #type(sheet: SheetModel, row: number, column: number, input: string[][]): RefusedCell[] {
    const area = makeRoom(sheet, row, column, input);
    const { regional, thisYear } = this;
    const refused: RefusedCell[] = [];
    sheet.update(area, (cell, rowAt, columnAt) => {
      const text = input[rowAt]?.[columnAt];
      if (text === undefined) return cell;
      const typed = typeInto(cell, readTyped(text, regional, cell?.numberFormat, thisYear));
      const at = { row: row + rowAt, column: column + columnAt };
      const rule = sheet.validationAt(at.row, at.column);
      if (rule === null || rule.allowInvalid || fitsCondition(typed, rule.condition)) return typed;
      refused.push({ ...at, input: text, rule });
      return cell;
    });
    return refused;
  }

  #putCells(sheet: SheetModel, row: number, column: number, cells: (Cell | null)[][]): void {
    const area = makeRoom(sheet, row, column, cells);
    sheet.update(area, (cell, rowAt, columnAt) => {
      const put = cells[rowAt]?.[columnAt];
      return put === undefined ? cell : put;
    });
  }

  #sheetOf(snapshot: SheetSnapshot): SheetModel {
    return new SheetModel(snapshot, (operation) => this.#record(operation));
  }

  #record(operation: Operation): void {
    this.metadata.follow(operation);
    this.#emit(operation);
    for (const sheet of this.#sheets) {
      for (const chart of sheet.charts) {
        const after = chartAfter(chart, sheet.id, operation);
        if (after !== chart) sheet.changeChart(after);
      }
    }
    if (operation.type === 'rowsRemoved' || operation.type === 'columnsRemoved') {
      const sheet = this.sheet(operation.sheetId);
      this.#selection = this.#selection.map((range) =>
        range.sheetId === sheet.id ? clipped(range, sheet) : range,
      );
    }
  }
}

/** The area that so many cells take from there on; the sheet grows where they reach beyond its edge. */
function makeRoom(
  sheet: SheetModel,
  row: number,
  column: number,
  cells: readonly (readonly unknown[])[],
): Area {
  const area = { row, column, rows: cells.length, columns: widest(cells) };
  const missingRows = row + area.rows - sheet.rowCount;
  const missingColumns = column + area.columns - sheet.columnCount;
  if (missingRows > 0) sheet.insertRows(sheet.rowCount, missingRows);
  if (missingColumns > 0) sheet.insertColumns(sheet.columnCount, missingColumns);
  return area;
}

function widest(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

function clipped(range: RangeAddress, sheet: SheetModel): RangeAddress {
  const row = Math.min(Math.max(0, range.row), sheet.rowCount - 1);
  const column = Math.min(Math.max(0, range.column), sheet.columnCount - 1);
  return {
    sheetId: range.sheetId,
    row,
    column,
    rows: Math.max(1, Math.min(range.row + range.rows, sheet.rowCount) - row),
    columns: Math.max(1, Math.min(range.column + range.columns, sheet.columnCount) - column),
  };
}
