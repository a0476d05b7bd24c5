import { shiftedArea } from './area.ts';
import type { Chart, Operation } from './protocol.ts';
import { shifted } from './shift.ts';
import { shiftBy } from './shift-by.ts';

/**
 * A chart of the sheet after a change of the workbook: the ranges it reads and the cell it hangs on move with their
 * rows and columns. The same object where nothing of it has changed.
 */
export function chartAfter(chart: Chart, homeId: number, operation: Operation): Chart {
  if (operation.type === 'sheetRemoved') {
    const kept = chart.ranges.filter(({ sheetId }) => sheetId !== operation.sheetId);
    return kept.length === chart.ranges.length ? chart : { ...chart, ranges: kept };
  }
  const move = shiftBy(operation);
  if (!move) return chart;
  const { axis, shift, sheetId } = move;
  const ranges = chart.ranges.flatMap((range) =>
    range.sheetId === sheetId ? shiftedArea(range, axis, shift) : [range],
  );
  const { position } = chart;
  // A chart whose own row or column is removed stays where it is.
  const anchor = homeId === sheetId ? (shifted(position[axis], shift) ?? shift.at) : position[axis];
  const moved = { ...chart, ranges, position: { ...position, [axis]: anchor } };
  return JSON.stringify(moved) === JSON.stringify(chart) ? chart : moved;
}
