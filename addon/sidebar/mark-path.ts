import type { Mark } from './map-marks.ts';

/** The radius of a mark of whom nobody is sure; and what certainty, and each doubling of the customers, add. */
const RADIUS_PX = 2.6;
const SURE_ADDS_PX = 1.4;
const MANY_ADD_PX = 0.6;

/** So many marks have room at their full size; more are drawn smaller, down to a half. */
const ROOM_FOR_MARKS = 120;
const SMALLEST = 0.5;

/**
 * The outline of a mark: the shape of its quadrant, larger the surer it is and the more customers it stands for, and
 * smaller among many.
 */
export function markPath({ x, y, quadrant, confidence, customers }: Mark, marks: number): string {
  const room = Math.max(SMALLEST, Math.min(1, Math.sqrt(ROOM_FOR_MARKS / marks)));
  const r = room * (RADIUS_PX + SURE_ADDS_PX * confidence + MANY_ADD_PX * Math.log2(customers.length));
  switch (quadrant) {
    case 'TRUE_FRIEND':
      return `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0z`;
    case 'BUTTERFLY':
      return polygon(x, y + r / 4, [
        [0, -1.25 * r],
        [1.2 * r, 0.85 * r],
        [-1.2 * r, 0.85 * r],
      ]);
    case 'BARNACLE':
      return polygon(x, y, [
        [-0.9 * r, -0.9 * r],
        [0.9 * r, -0.9 * r],
        [0.9 * r, 0.9 * r],
        [-0.9 * r, 0.9 * r],
      ]);
    case 'STRANGER':
      return polygon(x, y, [
        [0, -1.25 * r],
        [1.25 * r, 0],
        [0, 1.25 * r],
        [-1.25 * r, 0],
      ]);
  }
}

function polygon(x: number, y: number, corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([dx, dy]) => `${px(x + dx)} ${px(y + dy)}`).join('L')}z`;
}

/** A tenth of a pixel is fine enough. */
function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
