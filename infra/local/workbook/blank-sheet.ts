import type { SheetSnapshot } from './protocol.ts';

/** Size of a sheet that is inserted empty, as in Sheets. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 26 } as const;

/** A sheet in which nobody has done anything yet. */
export function blankSheet(
  id: number,
  name: string,
  size: Pick<SheetSnapshot, 'rowCount' | 'columnCount'> = NEW_SHEET,
): SheetSnapshot {
  return {
    id,
    name,
    ...size,
    frozenRows: 0,
    hidden: false,
    hiddenRows: [],
    filteredRows: [],
    hiddenColumns: [],
    columnWidths: {},
    rowHeights: {},
    tabColor: null,
    gridlinesHidden: false,
    conditionalFormats: [],
    validations: [],
    charts: [],
    cells: [],
  };
}
