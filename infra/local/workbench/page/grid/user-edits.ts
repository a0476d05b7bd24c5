import {
  CanceledError,
  CommandType,
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type Nullable,
  RedoCommandId,
  UndoCommandId,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetCopyCommand,
  SheetCutCommand,
  SheetInterceptorService,
  SheetPasteShortKeyCommand,
} from '@univerjs/preset-sheets-core';
import type { Edit } from '../../../workbook/protocol.ts';
import { inputBlocks, type TypedCell } from './input-blocks.ts';

/** Marks the mutations that paint the model's operations, so that they do not come back as edits. */
export const FROM_MODEL: IExecutionOptions = { fromModel: true };

/** How high a row must be for its text: the page's own affair. */
const VIEW_MUTATIONS = new Set([
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
]);

type ResizeEdit = Extract<Edit, { type: 'resize' }>;

export interface EditWatcher {
  /** What stands in the editor when a cell is opened. */
  textForEditing(sheetId: number, row: number, column: number): string;
  onInput(edit: Extract<Edit, { type: 'input' }>): void;
  /** Columns or rows whose edges were dragged. */
  onResize(...edits: ResizeEdit[]): void;
  /** The selection goes to the clipboard. */
  onTake(how: 'copy' | 'cut'): void;
  /** Text pasted over the selection, in the clipboard's form. */
  onPaste(text: string): void;
  onUndo(): void;
  onRedo(): void;
}

/**
 * Turns what a person does in the grid into edits for the model: text exactly as typed, whatever Univer would read
 * in it. A typed value shows at once and the model's answer paints over it; a change that the model cannot keep
 * (a border, a merge) is refused.
 */
export function watchEdits(injector: Injector, watcher: EditWatcher): void {
  watchEditor(injector.get(SheetInterceptorService), watcher);

  injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (options?.fromModel) return;
    switch (command.id) {
      case SheetPasteShortKeyCommand.id:
        watcher.onPaste(pastedText(command.params));
        throw new CanceledError();
      case SheetCopyCommand.id:
        watcher.onTake('copy');
        return;
      case SheetCutCommand.id:
        watcher.onTake('cut');
        return;
      case SetWorksheetColWidthMutation.id: {
        const { ranges, colWidth, subUnitId } = command.params as ISetWorksheetColWidthMutationParams;
        const spans = ranges.map(({ startColumn, endColumn }) => [startColumn, endColumn] as const);
        watcher.onResize(...resizes(Number(subUnitId), 'column', spans, colWidth));
        return;
      }
      case SetWorksheetRowHeightMutation.id: {
        const { ranges, rowHeight, subUnitId } = command.params as ISetWorksheetRowHeightMutationParams;
        const spans = ranges.map(({ startRow, endRow }) => [startRow, endRow] as const);
        watcher.onResize(...resizes(Number(subUnitId), 'row', spans, rowHeight));
        return;
      }
      case UndoCommandId:
        watcher.onUndo();
        throw new CanceledError();
      case RedoCommandId:
        watcher.onRedo();
        throw new CanceledError();
      case SetRangeValuesMutation.id: {
        const params = command.params as ISetRangeValuesMutationParams;
        const blocks = inputBlocks(typedCells(params));
        // Only the look of cells would change.
        if (blocks.length === 0) throw new CanceledError();
        for (const block of blocks)
          watcher.onInput({ type: 'input', sheetId: Number(params.subUnitId), ...block });
        return;
      }
    }
    const changesSheet = command.type === CommandType.MUTATION && command.id.startsWith('sheet.mutation.');
    if (changesSheet && !VIEW_MUTATIONS.has(command.id)) throw new CanceledError();
  });
}

/** @param sizes one for all, or one for each index that has one. */
function resizes(
  sheetId: number,
  axis: 'row' | 'column',
  spans: readonly (readonly [number, number])[],
  sizes: ISetWorksheetColWidthMutationParams['colWidth'] | ISetWorksheetRowHeightMutationParams['rowHeight'],
): ResizeEdit[] {
  return spans.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset).flatMap((index) => {
      const pixels = typeof sizes === 'number' ? sizes : sizes[index];
      return pixels ? [{ type: 'resize' as const, sheetId, axis, index, pixels: Math.round(pixels) }] : [];
    }),
  );
}

function watchEditor(interceptors: SheetInterceptorService, watcher: EditWatcher): void {
  let shownForEditing = '';
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { subUnitId, row, col }) => {
      shownForEditing = watcher.textForEditing(Number(subUnitId), row, col);
      return { ...cell, v: shownForEditing, t: null, f: null, p: null };
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell, { origin, worksheet, row, col }) => {
      const text = rawText(origin ?? cell);
      const untouched = text === shownForEditing ? worksheet.getCellRaw(row, col) : null;
      return untouched ?? { v: text, f: null, si: null, p: null, t: null };
    },
  });
}

function rawText(cell: Nullable<ICellData>): string {
  return String(cell?.f ?? cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '');
}

function typedCells({ cellValue }: ISetRangeValuesMutationParams): TypedCell[] {
  const typed: TypedCell[] = [];
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData | null>)) {
      const holdsContent = !cell || cell.v !== undefined || cell.f !== undefined || cell.p !== undefined;
      if (holdsContent) typed.push({ row: Number(row), column: Number(column), text: rawText(cell) });
    }
  }
  return typed;
}

function pastedText(params: object | undefined): string {
  const text = params && 'textContent' in params ? params.textContent : '';
  return typeof text === 'string' ? text : '';
}
