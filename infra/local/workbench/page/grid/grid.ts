import {
  ICommandService,
  type IMutationInfo,
  type IRange,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  AutoHeightController,
  ScrollToRangeOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Locale } from '#shared/contracts';
import { ruleAt } from '../../../workbook/data-validation.ts';
import type {
  ConditionalFormat,
  Edit,
  Operation,
  RangeAddress,
  WorkbookSnapshot,
} from '../../../workbook/protocol.ts';
import { regionalOf } from '../../../workbook/regional.ts';
import { element } from '../element.ts';
import { byFrame } from './by-frame.ts';
import { cellControl } from './cell-control.ts';
import { chartLayer } from './chart-layer.ts';
import { editing } from './editing.ts';
import { applyToMirror, cellOf, sheetOf } from './mirror.ts';
import {
  type CellsOperation,
  cellsMutation,
  isDecoration,
  type LayoutOperation,
  mutationsOf,
} from './mutations.ts';
import { showNotes } from './notes.ts';
import { placesOf } from './places.ts';
import { typedText } from './typed-text.ts';
import { startUniver } from './univer.ts';
import { USUAL_POINTS } from './univer-cell.ts';
import { type CellBlock, univerWorkbook } from './univer-workbook.ts';
import { FROM_MODEL, watchEdits } from './user-edits.ts';

/** The spreadsheet in the page: paints what the model says, tells what a person does. */
export interface Grid {
  /** Loads a whole workbook, in place of the one shown. */
  show(workbook: WorkbookSnapshot): void;
  apply(operation: Operation): void;
  /** Does what a person asks for outside the cells, such as deleting rows, so that it can be undone. */
  perform(edit: Edit): void;
  /** Whether a script is at work: what happens then is its doing. */
  scriptRuns(runs: boolean): void;
  /** The page's copy of the model. */
  workbook(): WorkbookSnapshot;
  /** What is selected now. */
  selection(): RangeAddress[];
  select(range: RangeAddress): void;
  activate(sheetId: number): void;
  /** The text that stands in the grid, to compare with what the model holds. */
  paintedText(sheetId: number, row: number, column: number): string;
}

export interface GridListeners {
  onEdit(edit: Edit): void;
  /** The sheets' names, order or the active one have changed. */
  onSheets(): void;
}

const NO_WORKBOOK: WorkbookSnapshot = {
  id: '',
  name: '',
  locale: 'en_GB',
  timeZone: 'UTC',
  activeSheetId: 0,
  sheets: [],
};

/** Starts the grid inside `container`, empty until `show`. */
export async function startGrid(
  container: HTMLElement,
  locale: Locale,
  listeners: GridListeners,
): Promise<Grid> {
  // Univer takes the whole of what it is given; notes stand beside it.
  const canvas = element('div', { class: 'univer' });
  container.append(canvas);
  const univer = await startUniver(canvas, locale);
  const injector = univer.__getInjector();
  // Univer's sheet services are there only once there is a workbook: this empty one is replaced by the first.
  let painted = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {});
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  let mirror = NO_WORKBOOK;
  const edits = editing(() => mirror, listeners.onEdit);

  function textForEditing(sheetId: number, row: number, column: number): string {
    return typedText(cellOf(sheetOf(mirror, sheetId), row, column), regionalOf(mirror.locale));
  }

  function paint({ id, params }: Pick<IMutationInfo, 'id' | 'params'>): void {
    commands.syncExecuteCommand(id, params, FROM_MODEL);
  }

  function paintLayout(operation: LayoutOperation): void {
    for (const mutation of mutationsOf(mirror.id, operation, regionalOf(mirror.locale))) paint(mutation);
  }

  const changedCells = byFrame<CellsOperation>((operations) => {
    for (const [sheetId, ofSheet] of Map.groupBy(operations, (operation) => operation.sheetId)) {
      const formats = sheetOf(mirror, sheetId)?.conditionalFormats ?? [];
      paint(cellsMutation(mirror.id, sheetId, ofSheet, regionalOf(mirror.locale), formats));
    }
    for (const operation of operations) growRows(operation);
  });

  /** Paints the cells that rules speak of as they are to be shown now. */
  function repaint(sheetId: number, formats: readonly ConditionalFormat[]): void {
    const lines = sheetOf(mirror, sheetId)?.cells ?? [];
    for (const { row, column, rows, columns } of formats.flatMap(({ ranges }) => ranges)) {
      const cells = lines.slice(row, row + rows).map((line) => line.slice(column, column + columns));
      changedCells.add({ type: 'cells', sheetId, row, column, cells });
    }
  }

  /** Rows grow with wrapped and with large text, as in Sheets, unless their height was set. */
  function growRows({ sheetId, row, cells }: CellBlock & { sheetId: number }): void {
    const set = sheetOf(mirror, sheetId)?.rowHeights ?? {};
    const growing = cells.flatMap((line, offset) => {
      const grows = line.some((cell) => cell?.style?.wrap || (cell?.style?.fontSize ?? 0) > USUAL_POINTS);
      return grows && set[row + offset] === undefined ? [row + offset] : [];
    });
    if (growing.length === 0) return;
    const columns = sheetOf(mirror, sheetId)?.columnCount ?? 1;
    const ranges = growing.map((at) => univerRange({ sheetId, row: at, column: 0, rows: 1, columns }));
    const controller = injector.get(AutoHeightController);
    const { redos } = controller.getUndoRedoParamsOfAutoHeight(ranges, String(sheetId));
    for (const mutation of redos) paint(mutation);
  }

  function activate(sheetId: number): void {
    mirror.activeSheetId = sheetId;
    const params = { unitId: mirror.id, subUnitId: String(sheetId) };
    paint({ id: SetWorksheetActiveOperation.id, params });
    charts.refresh();
    listeners.onSheets();
  }

  function select(ranges: RangeAddress[]): void {
    const params = {
      unitId: mirror.id,
      subUnitId: String(ranges[0]?.sheetId),
      selections: ranges.map((range, index) => ({
        range: univerRange(range),
        primary: index === ranges.length - 1 ? firstCell(range) : null,
        style: null,
      })),
    };
    paint({ id: SetSelectionsOperation.id, params });
  }

  /** A script that selects something wants it seen, as in Sheets. */
  function bringIntoView([range]: RangeAddress[]): void {
    if (range)
      commands.executeCommand(ScrollToRangeOperation.id, { range: univerRange(range), forceLeft: true });
  }

  function selection(): RangeAddress[] {
    const sheetId = mirror.activeSheetId;
    return selections.getCurrentSelections().map(({ range }) => ({
      sheetId,
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    }));
  }

  watchEdits(injector, {
    textForEditing,
    onInput: edits.perform,
    onResize: edits.perform,
    onTake: (how) => {
      const [range] = selection();
      if (range) edits.took(how, range.sheetId, range);
    },
    onPaste: (text) => {
      const range = selection().at(-1);
      if (range) edits.paste(text, range.sheetId, range);
    },
    onUndo: edits.undo,
    onRedo: edits.redo,
  });
  const charts = chartLayer(injector, container, () => mirror);
  const control = cellControl(container, locale, {
    workbook: () => mirror,
    selection,
    placeOf(row, column) {
      const places = placesOf(injector, container, mirror.id);
      const place = places?.cell(row, column);
      if (!places || !place) return null;
      const inSight =
        place.x >= places.corner.x &&
        place.y >= places.corner.y &&
        place.x < container.clientWidth &&
        place.y < container.clientHeight;
      return inSight ? place : null;
    },
    perform: edits.perform,
  });
  selections.selectionMoveEnd$.subscribe(control.refresh);
  showNotes(
    injector,
    container,
    (sheetId, row, column) => cellOf(sheetOf(mirror, sheetId), row, column),
    (sheetId, row, column) => {
      const rule = ruleAt(sheetOf(mirror, sheetId)?.validations ?? [], row, column);
      return rule?.condition.type === 'list' || rule?.condition.type === 'checkbox';
    },
  );

  return {
    workbook: () => mirror,
    activate,
    show(snapshot) {
      changedCells.flush();
      injector.get(IUniverInstanceService).disposeUnit(painted.getUnitId());
      edits.forget();
      mirror = snapshot;
      painted = univer.createUnit<object, Workbook>(
        UniverInstanceType.UNIVER_SHEET,
        univerWorkbook(snapshot),
      );
      activate(snapshot.activeSheetId);
      for (const { id, cells } of snapshot.sheets) growRows({ sheetId: id, row: 0, column: 0, cells });
    },
    perform: edits.perform,
    scriptRuns: edits.scriptRuns,
    apply(operation) {
      edits.follow(operation);
      if (operation.type !== 'selection') charts.refresh();
      if (operation.type === 'validations') control.refresh();
      if (operation.type === 'cells') {
        applyToMirror(mirror, operation);
        changedCells.add(operation);
        return;
      }
      // Whatever moves or shows cells finds them painted.
      changedCells.flush();
      if (operation.type === 'sheetActivated') {
        if (operation.sheetId !== mirror.activeSheetId) activate(operation.sheetId);
        return;
      }
      // The page's own selection comes back too; setting it again would disturb a drag.
      if (operation.type === 'selection') {
        if (!sameRanges(operation.ranges, selection())) {
          select(operation.ranges);
          bringIntoView(operation.ranges);
        }
        return;
      }

      if (operation.type === 'conditionalFormats') {
        const before = sheetOf(mirror, operation.sheetId)?.conditionalFormats ?? [];
        applyToMirror(mirror, operation);
        repaint(operation.sheetId, [...before, ...operation.formats]);
        return;
      }

      applyToMirror(mirror, operation);
      if (isDecoration(operation)) {
        if (operation.type.startsWith('sheet')) listeners.onSheets();
        return;
      }
      const next = mirror.sheets.find(({ hidden }) => !hidden);
      if (operation.type === 'sheetRemoved' && operation.sheetId === mirror.activeSheetId && next) {
        activate(next.id);
      }
      paintLayout(operation);
      if (operation.type === 'rowsInserted' || operation.type === 'rowsRemoved') {
        // Rows that come and go at the top take the frozen line along; Univer would leave it where it was.
        const rows = sheetOf(mirror, operation.sheetId)?.frozenRows ?? 0;
        paintLayout({ type: 'frozenRows', sheetId: operation.sheetId, rows });
      }
      if (operation.type.startsWith('sheet')) listeners.onSheets();
    },
    selection,
    select: (range) => select([range]),
    paintedText(sheetId, row, column) {
      changedCells.flush();
      return String(painted.getSheetBySheetId(String(sheetId))?.getCellRaw(row, column)?.v ?? '');
    },
  };
}

function sameRanges(some: RangeAddress[], others: RangeAddress[]): boolean {
  const text = ({ sheetId, row, column, rows, columns }: RangeAddress) =>
    [sheetId, row, column, rows, columns].join(' ');
  return some.map(text).join() === others.map(text).join();
}

function univerRange(range: RangeAddress): IRange {
  return {
    startRow: range.row,
    startColumn: range.column,
    endRow: range.row + range.rows - 1,
    endColumn: range.column + range.columns - 1,
  };
}

function firstCell({ row, column }: RangeAddress) {
  return {
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
}
