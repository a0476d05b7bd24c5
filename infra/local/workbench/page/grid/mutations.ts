import {
  BooleanNumber,
  type IMutationInfo,
  mergeWorksheetSnapshotWithDefault,
  RANGE_TYPE,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import type { ConditionalFormat, Operation } from '../../../workbook/protocol.ts';
import type { Regional } from '../../../workbook/regional.ts';
import { frozen, univerCells, univerSheet } from './univer-workbook.ts';

export type CellsOperation = Extract<Operation, { type: 'cells' }>;

const DECORATIONS = [
  'chartAdded',
  'chartChanged',
  'chartRemoved',
  'sheetMoved',
  'tabColor',
  'validations',
] as const;

/** What stands beside the cells and does not move them. */
export type DecorationOperation = Extract<Operation, { type: (typeof DECORATIONS)[number] }>;

export function isDecoration(operation: Operation): operation is DecorationOperation {
  return DECORATIONS.some((type) => type === operation.type);
}

/** Operations that change where cells stand and how they are laid out; which of them are chosen is not among them. */
export type LayoutOperation = Exclude<
  Operation,
  CellsOperation | DecorationOperation | { type: 'sheetActivated' | 'selection' | 'conditionalFormats' }
>;

/** How Univer is told of cells of one sheet; of two operations on one cell the later holds. */
export function cellsMutation(
  unitId: string,
  sheetId: number,
  operations: readonly CellsOperation[],
  regional: Regional,
  formats: readonly ConditionalFormat[],
): IMutationInfo {
  const cellValue: ReturnType<typeof univerCells> = {};
  for (const operation of operations) {
    for (const [row, cells] of Object.entries(univerCells(operation, regional, 'wipe empty', formats))) {
      cellValue[Number(row)] = { ...cellValue[Number(row)], ...cells };
    }
  }
  return { id: SetRangeValuesMutation.id, params: { unitId, subUnitId: String(sheetId), cellValue } };
}

/** How Univer is told of one such operation of the model. */
export function mutationsOf(unitId: string, operation: LayoutOperation, regional: Regional): IMutationInfo[] {
  if (operation.type !== 'rowHeight') return [mutationOf(unitId, operation, regional)];
  // A height that was set holds against the one that the text would need.
  const params = { unitId, subUnitId: String(operation.sheetId), ranges: [rows(operation.row, 1)] };
  return [
    {
      id: SetWorksheetRowIsAutoHeightMutation.id,
      params: { ...params, autoHeightInfo: BooleanNumber.FALSE },
    },
    { id: SetWorksheetRowHeightMutation.id, params: { ...params, rowHeight: operation.height } },
  ];
}

function mutationOf(
  unitId: string,
  operation: Exclude<LayoutOperation, { type: 'rowHeight' }>,
  regional: Regional,
): IMutationInfo {
  if (operation.type === 'sheetAdded') {
    // Univer fills in what a sheet lacks when it loads a workbook, not when a sheet is added.
    const sheet = mergeWorksheetSnapshotWithDefault(univerSheet(operation.sheet, regional));
    const params = { unitId, index: operation.index, sheet };
    return { id: InsertSheetMutation.id, params };
  }
  const target = { unitId, subUnitId: String(operation.sheetId) };
  switch (operation.type) {
    case 'sheetRemoved':
      return { id: RemoveSheetMutation.id, params: { ...target, subUnitName: '' } };
    case 'sheetRenamed':
      return { id: SetWorksheetNameMutation.id, params: { ...target, name: operation.name } };
    case 'sheetHidden':
      return {
        id: SetWorksheetHideMutation.id,
        params: { ...target, hidden: operation.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
      };
    case 'rowsInserted':
      return { id: InsertRowMutation.id, params: { ...target, range: rows(operation.row, operation.count) } };
    case 'rowsRemoved':
      return { id: RemoveRowMutation.id, params: { ...target, range: rows(operation.row, operation.count) } };
    case 'columnsInserted': {
      const range = columns(operation.column, operation.count);
      return { id: InsertColMutation.id, params: { ...target, range } };
    }
    case 'columnsRemoved': {
      const range = columns(operation.column, operation.count);
      return { id: RemoveColMutation.id, params: { ...target, range } };
    }
    case 'columnWidth': {
      const params = { ...target, ranges: [columns(operation.column, 1)], colWidth: operation.width };
      return { id: SetWorksheetColWidthMutation.id, params };
    }
    case 'gridlines':
      return {
        id: ToggleGridlinesMutation.id,
        params: { ...target, showGridlines: operation.hidden ? BooleanNumber.FALSE : BooleanNumber.TRUE },
      };
    case 'frozenRows':
      return { id: SetFrozenMutation.id, params: { ...target, ...frozen(operation.rows) } };
    case 'filtered':
      return hidden(target, { axis: 'row', index: operation.row, hidden: operation.filtered });
    case 'hidden':
      return hidden(target, operation);
  }
}

function hidden(
  target: { unitId: string; subUnitId: string },
  operation: Pick<Extract<Operation, { type: 'hidden' }>, 'axis' | 'index' | 'hidden'>,
): IMutationInfo {
  if (operation.axis === 'row') {
    const mutation = operation.hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
    return { id: mutation.id, params: { ...target, ranges: [rows(operation.index, 1)] } };
  }
  const mutation = operation.hidden ? SetColHiddenMutation : SetColVisibleMutation;
  return { id: mutation.id, params: { ...target, ranges: [columns(operation.index, 1)] } };
}

/** Univer never reads the far end of a whole row or column here: the range type says it all. */
const FAR_END = 0;

function rows(row: number, count: number) {
  return {
    rangeType: RANGE_TYPE.ROW,
    startRow: row,
    endRow: row + count - 1,
    startColumn: 0,
    endColumn: FAR_END,
  };
}

function columns(column: number, count: number) {
  return {
    rangeType: RANGE_TYPE.COLUMN,
    startColumn: column,
    endColumn: column + count - 1,
    startRow: 0,
    endRow: FAR_END,
  };
}
