import { shiftedArea, shiftedRules } from './area.ts';
import { ruleAt, withRule } from './data-validation.ts';
import type {
  Area,
  Cell,
  Chart,
  ConditionalFormat,
  DataValidation,
  Operation,
  SheetSnapshot,
  ValidationRule,
} from './protocol.ts';
import { type Shift, shifted } from './shift.ts';

/** One sheet. Cells are replaced, never changed in place, so that an operation may carry them as they are. */
export class SheetModel {
  readonly id: number;
  name: string;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  hidden: boolean;
  #cells: (Cell | null)[][];
  #hidden: { row: Set<number>; column: Set<number> };
  #filtered: Set<number>;
  #formats: readonly ConditionalFormat[];
  #validations: readonly DataValidation[];
  #charts: readonly Chart[];
  #protected: readonly Area[] = [];
  #sizes: { row: Map<number, number>; column: Map<number, number> };
  #tabColor: string | null;
  #gridlinesHidden: boolean;
  #record: (operation: Operation) => void;

  constructor(snapshot: SheetSnapshot, record: (operation: Operation) => void) {
    this.id = snapshot.id;
    this.name = snapshot.name;
    this.rowCount = snapshot.rowCount;
    this.columnCount = snapshot.columnCount;
    this.frozenRows = snapshot.frozenRows;
    this.hidden = snapshot.hidden;
    this.#cells = snapshot.cells.map((row) => [...row]);
    this.#hidden = { row: new Set(snapshot.hiddenRows), column: new Set(snapshot.hiddenColumns) };
    this.#filtered = new Set(snapshot.filteredRows);
    this.#formats = snapshot.conditionalFormats;
    this.#validations = snapshot.validations;
    this.#charts = snapshot.charts;
    this.#sizes = { row: byIndex(snapshot.rowHeights), column: byIndex(snapshot.columnWidths) };
    this.#tabColor = snapshot.tabColor;
    this.#gridlinesHidden = snapshot.gridlinesHidden;
    this.#record = record;
  }

  cell(row: number, column: number): Cell | null {
    return this.#cells[row]?.[column] ?? null;
  }

  /** Reads every cell of the area, row by row. */
  map<T>(area: Area, read: (cell: Cell | null) => T): T[][] {
    const result: T[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = this.#cells[row];
      const line: T[] = [];
      for (let column = area.column; column < area.column + area.columns; column++) {
        line.push(read(cells?.[column] ?? null));
      }
      result.push(line);
    }
    return result;
  }

  /** Replaces every cell of the area. `row` and `column` given to `change` count from the area's corner. */
  update(area: Area, change: (cell: Cell | null, row: number, column: number) => Cell | null): void {
    const written: (Cell | null)[][] = [];
    for (let row = 0; row < area.rows; row++) {
      const cells = this.#row(area.row + row);
      const line: (Cell | null)[] = [];
      for (let column = 0; column < area.columns; column++) {
        const at = area.column + column;
        while (cells.length < at) cells.push(null);
        const cell = tidy(change(cells[at] ?? null, row, column));
        cells[at] = cell;
        line.push(cell);
      }
      written.push(line);
    }
    this.#record({ type: 'cells', sheetId: this.id, row: area.row, column: area.column, cells: written });
  }

  /** Number of rows up to the last one with content, 0 in an empty sheet. */
  get lastRow(): number {
    return this.#cells.findLastIndex((row) => row.some(hasContent)) + 1;
  }

  /** Number of columns up to the last one with content, 0 in an empty sheet. */
  get lastColumn(): number {
    return this.#cells.reduce((last, row) => Math.max(last, row.findLastIndex(hasContent) + 1), 0);
  }

  /** Rows and columns up to the last cell that is anything but empty, formats and notes included; at least one. */
  get usedSize(): { rows: number; columns: number } {
    const columns = this.#cells.reduce((most, row) => Math.max(most, row.length), 1);
    return { rows: Math.max(1, this.#cells.length), columns };
  }

  insertRows(row: number, count: number): void {
    if (row < this.#cells.length) {
      const added: (Cell | null)[][] = Array.from({ length: count }, () => []);
      this.#cells = [...this.#cells.slice(0, row), ...added, ...this.#cells.slice(row)];
    }
    this.rowCount += count;
    this.#shift('row', { kind: 'inserted', at: row, count });
    this.#record({ type: 'rowsInserted', sheetId: this.id, row, count });
  }

  /** Throws when no row would be left; `howMany` may reach beyond the edge. */
  removeRows(row: number, howMany: number): void {
    const count = removable(row, howMany, this.rowCount);
    this.#cells.splice(row, count);
    this.rowCount -= count;
    this.#shift('row', { kind: 'removed', at: row, count });
    this.#record({ type: 'rowsRemoved', sheetId: this.id, row, count });
  }

  insertColumns(column: number, count: number): void {
    for (const cells of this.#cells) {
      if (column < cells.length) cells.splice(column, 0, ...Array.from({ length: count }, () => null));
    }
    this.columnCount += count;
    this.#shift('column', { kind: 'inserted', at: column, count });
    this.#record({ type: 'columnsInserted', sheetId: this.id, column, count });
  }

  /** Throws when no column would be left; `howMany` may reach beyond the edge. */
  removeColumns(column: number, howMany: number): void {
    const count = removable(column, howMany, this.columnCount);
    for (const cells of this.#cells) cells.splice(column, count);
    this.columnCount -= count;
    this.#shift('column', { kind: 'removed', at: column, count });
    this.#record({ type: 'columnsRemoved', sheetId: this.id, column, count });
  }

  isHidden(axis: 'row' | 'column', index: number): boolean {
    return this.#hidden[axis].has(index);
  }

  setHidden(axis: 'row' | 'column', index: number, hidden: boolean): void {
    if (hidden) this.#hidden[axis].add(index);
    else this.#hidden[axis].delete(index);
    this.#record({ type: 'hidden', sheetId: this.id, axis, index, hidden });
  }

  isFiltered(row: number): boolean {
    return this.#filtered.has(row);
  }

  /** What a filter does to a row. */
  setFiltered(row: number, filtered: boolean): void {
    if (filtered) this.#filtered.add(row);
    else this.#filtered.delete(row);
    this.#record({ type: 'filtered', sheetId: this.id, row, filtered });
  }

  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.#formats;
  }

  setConditionalFormats(formats: readonly ConditionalFormat[]): void {
    this.#formats = formats;
    this.#record({ type: 'conditionalFormats', sheetId: this.id, formats: [...formats] });
  }

  get validations(): readonly DataValidation[] {
    return this.#validations;
  }

  validationAt(row: number, column: number): ValidationRule | null {
    return ruleAt(this.#validations, row, column);
  }

  /** Takes the place of the rules that the cells had; null leaves them without. */
  setValidation(area: Area, rule: ValidationRule | null): void {
    const validations = withRule(this.#validations, area, rule);
    this.#validations = validations;
    this.#record({ type: 'validations', sheetId: this.id, validations });
  }

  /** In the order in which they were added. */
  get charts(): readonly Chart[] {
    return this.#charts;
  }

  addChart(chart: Chart): void {
    this.#charts = [...this.#charts, chart];
    this.#record({ type: 'chartAdded', sheetId: this.id, chart });
  }

  /** Replaces the chart with the same id. */
  changeChart(chart: Chart): void {
    this.#charts = this.#charts.map((old) => (old.id === chart.id ? chart : old));
    this.#record({ type: 'chartChanged', sheetId: this.id, chart });
  }

  removeChart(chartId: number): void {
    this.#charts = this.#charts.filter(({ id }) => id !== chartId);
    this.#record({ type: 'chartRemoved', sheetId: this.id, chartId });
  }

  /** What somebody else has protected, so that scripts that run for this person may not write there. */
  get protectedAreas(): readonly Area[] {
    return this.#protected;
  }

  protect(area: Area): void {
    this.#protected = [...this.#protected, area];
  }

  /** Pixels, where it is not the default. */
  columnWidth(column: number): number | undefined {
    return this.#sizes.column.get(column);
  }

  setColumnWidth(column: number, width: number): void {
    this.#sizes.column.set(column, width);
    this.#record({ type: 'columnWidth', sheetId: this.id, column, width });
  }

  /** Pixels, where it is not the default. */
  rowHeight(row: number): number | undefined {
    return this.#sizes.row.get(row);
  }

  setRowHeight(row: number, height: number): void {
    this.#sizes.row.set(row, height);
    this.#record({ type: 'rowHeight', sheetId: this.id, row, height });
  }

  get tabColor(): string | null {
    return this.#tabColor;
  }

  setTabColor(color: string | null): void {
    this.#tabColor = color;
    this.#record({ type: 'tabColor', sheetId: this.id, color });
  }

  get gridlinesHidden(): boolean {
    return this.#gridlinesHidden;
  }

  setGridlinesHidden(hidden: boolean): void {
    this.#gridlinesHidden = hidden;
    this.#record({ type: 'gridlines', sheetId: this.id, hidden });
  }

  setFrozenRows(rows: number): void {
    this.frozenRows = rows;
    this.#record({ type: 'frozenRows', sheetId: this.id, rows });
  }

  snapshot(): SheetSnapshot {
    return {
      id: this.id,
      name: this.name,
      rowCount: this.rowCount,
      columnCount: this.columnCount,
      frozenRows: this.frozenRows,
      hidden: this.hidden,
      hiddenRows: [...this.#hidden.row],
      hiddenColumns: [...this.#hidden.column],
      filteredRows: [...this.#filtered],
      columnWidths: Object.fromEntries(this.#sizes.column),
      rowHeights: Object.fromEntries(this.#sizes.row),
      tabColor: this.#tabColor,
      gridlinesHidden: this.#gridlinesHidden,
      conditionalFormats: [...this.#formats],
      validations: [...this.#validations],
      charts: [...this.#charts],
      cells: this.#cells.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1)),
    };
  }

  #row(row: number): (Cell | null)[] {
    while (this.#cells.length <= row) this.#cells.push([]);
    return this.#cells[row] ?? [];
  }

  #shift(axis: 'row' | 'column', shift: Shift): void {
    const moved = (index: number) => shifted(index, shift) ?? [];
    this.#hidden[axis] = new Set([...this.#hidden[axis]].flatMap(moved));
    this.#formats = shiftedRules(this.#formats, axis, shift);
    this.#validations = shiftedRules(this.#validations, axis, shift);
    this.#protected = this.#protected.flatMap((area) => shiftedArea(area, axis, shift));
    this.#sizes[axis] = new Map(
      [...this.#sizes[axis]].flatMap(([at, size]) => {
        const to = shifted(at, shift);
        return to === null ? [] : [[to, size] as const];
      }),
    );
    if (axis === 'row') {
      this.#filtered = new Set([...this.#filtered].flatMap(moved));
      // Rows removed from, or inserted inside, the frozen ones change how many there are.
      const frozen = Array.from({ length: this.frozenRows }, (_, row) => row).flatMap(moved);
      this.frozenRows = frozen.length === 0 ? 0 : Math.max(...frozen) + 1;
    }
  }
}

function byIndex(sizes: Readonly<Record<number, number>>): Map<number, number> {
  return new Map(Object.entries(sizes).map(([at, size]) => [Number(at), size]));
}

function removable(at: number, howMany: number, size: number): number {
  const count = Math.min(howMany, size - at);
  if (count === size) throw new Error('A sheet keeps at least one row and one column.');
  return count;
}

function hasContent(cell: Cell | null): boolean {
  return cell !== null && (cell.value !== null || cell.formula !== undefined);
}

/** A cell that holds nothing is null, so that equal sheets have equal snapshots. */
function tidy(cell: Cell | null): Cell | null {
  if (cell === null || cell.value !== null) return cell;
  return (cell.formula ?? cell.numberFormat ?? cell.style ?? cell.note) ? cell : null;
}
