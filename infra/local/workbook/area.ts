import type { Area } from './protocol.ts';
import { type Shift, shiftedSpan } from './shift.ts';

/** Whether two areas have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Where an area stands after rows or columns came or went; none where all its cells were removed. */
export function shiftedArea<T extends Area>(area: T, axis: 'row' | 'column', shift: Shift): T[] {
  const span =
    axis === 'row' ? shiftedSpan(area.row, area.rows, shift) : shiftedSpan(area.column, area.columns, shift);
  if (!span) return [];
  const { start, count } = span;
  return [axis === 'row' ? { ...area, row: start, rows: count } : { ...area, column: start, columns: count }];
}

/** Rules for cells after rows or columns came or went; one that has no cell left is gone. */
export function shiftedRules<T extends { ranges: Area[] }>(
  rules: readonly T[],
  axis: 'row' | 'column',
  shift: Shift,
): T[] {
  return rules
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((area) => shiftedArea(area, axis, shift)) }))
    .filter(({ ranges }) => ranges.length > 0);
}

/** Whether a cell is one of the area's. */
export function holds(area: Area, row: number, column: number): boolean {
  return overlap(area, { row, column, rows: 1, columns: 1 });
}

/** What is left of an area when another one is cut out of it: at most a strip on each side. */
export function without(area: Area, hole: Area): Area[] {
  if (!overlap(area, hole)) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const row = Math.max(area.row, hole.row);
  const end = Math.min(bottom, hole.row + hole.rows);
  const column = Math.max(area.column, hole.column);
  const edge = Math.min(right, hole.column + hole.columns);
  const beside = { row, rows: end - row };
  const strips: Area[] = [
    { ...area, rows: row - area.row },
    { ...area, row: end, rows: bottom - end },
    { ...area, ...beside, columns: column - area.column },
    { ...area, ...beside, column: edge, columns: right - edge },
  ];
  return strips.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
