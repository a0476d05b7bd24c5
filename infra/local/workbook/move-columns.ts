import { overlap } from './area.ts';
import type { Area } from './protocol.ts';
import type { WorkbookModel } from './workbook-model.ts';

/**
 * Moves columns, with all that hangs on them, before the column `to` as it is counted before the move: room is made
 * there, the columns are laid into it, and their old place closes.
 */
export function moveColumns(
  workbook: WorkbookModel,
  sheetId: number,
  { from, count, to }: { from: number; count: number; to: number },
): void {
  if (to >= from && to <= from + count) return;
  const sheet = workbook.sheet(sheetId);
  sheet.insertColumns(to, count);
  const source = to < from ? from + count : from;
  const columns = (column: number): Area => ({ row: 0, column, rows: sheet.rowCount, columns: count });
  const cells = sheet.map(columns(source), (cell) => cell);
  sheet.update(columns(to), (_, row, column) => cells[row]?.[column] ?? null);
  for (let i = 0; i < count; i++) {
    const width = sheet.columnWidth(source + i);
    if (width !== undefined) sheet.setColumnWidth(to + i, width);
    if (sheet.isHidden('column', source + i)) sheet.setHidden('column', to + i, true);
  }
  const moved = (area: Area): Area[] => {
    if (!overlap(area, columns(source))) return [];
    const start = Math.max(area.column, source);
    const end = Math.min(area.column + area.columns, source + count);
    return [{ ...area, column: start - source + to, columns: end - start }];
  };
  sheet.setConditionalFormats(
    sheet.conditionalFormats.map((format) => ({
      ...format,
      ranges: [...format.ranges, ...format.ranges.flatMap(moved)],
    })),
  );
  for (const { ranges, rule } of sheet.validations) {
    for (const area of ranges.flatMap(moved)) sheet.setValidation(area, rule);
  }
  for (const entry of workbook.metadata.entries) {
    const { place } = entry;
    if (place.type !== 'COLUMN' || place.sheetId !== sheetId) continue;
    const index = place.index - source;
    if (index >= 0 && index < count) entry.place = { ...place, index: to + index };
  }
  sheet.removeColumns(source, count);
}
