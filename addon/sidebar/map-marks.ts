import type { Quadrant } from '#shared/contracts';
import type { MapPoint } from '../src/ui/sidebar-data.ts';

/** One mark on the map: a customer, or several of a quadrant that would cover one another. Places in pixels. */
export interface Mark {
  x: number;
  y: number;
  quadrant: Quadrant;
  /** Of one customer, or the mean of several, 0…1. */
  confidence: number;
  /** The one with most contribution first. */
  customers: readonly MapPoint[];
}

/** So many marks are still told apart, and drawn at once. */
export const MOST_MARKS = 1_500;

/** Customers nearer than this share a mark where there are too many. */
const CELL_PX = 9;

/** The marks of the points, from left to right and from top to bottom. */
export function marksOf(
  points: readonly MapPoint[],
  placeOf: (point: MapPoint) => { x: number; y: number },
): Mark[] {
  const single = points.map((point) => ({ ...placeOf(point), ...pick(point), customers: [point] }));
  const marks = points.length > MOST_MARKS ? gathered(single) : single;
  return marks.sort((a, b) => a.x - b.x || a.y - b.y);
}

function gathered(marks: readonly Mark[]): Mark[] {
  const cells = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${mark.quadrant} ${Math.floor(mark.x / CELL_PX)} ${Math.floor(mark.y / CELL_PX)}`;
    const cell = cells.get(key);
    if (cell) cell.push(mark);
    else cells.set(key, [mark]);
  }
  return [...cells.values()].map(joined);
}

function joined(marks: readonly Mark[]): Mark {
  const mean = (value: (mark: Mark) => number) =>
    marks.reduce((sum, mark) => sum + value(mark), 0) / marks.length;
  return {
    x: mean(({ x }) => x),
    y: mean(({ y }) => y),
    quadrant: marks[0]?.quadrant ?? 'STRANGER',
    confidence: mean(({ confidence }) => confidence),
    customers: marks.flatMap(({ customers }) => customers).sort((a, b) => b.contribution - a.contribution),
  };
}

function pick({ quadrant, confidence }: MapPoint): Pick<Mark, 'quadrant' | 'confidence'> {
  return { quadrant, confidence };
}

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** What lies aside counts as this much farther than what lies ahead. */
const ASIDE = 2;

/**
 * The nearest mark in the direction of an arrow key; the same mark where nothing lies there. Marks on the very same
 * place come one after the other.
 */
export function nextMark(marks: readonly Mark[], from: number, arrow: Arrow): number {
  const here = marks[from];
  if (!here) return 0;
  const level = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
  const sense = arrow === 'ArrowLeft' || arrow === 'ArrowUp' ? -1 : 1;
  let best = from;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [i, { x, y }] of marks.entries()) {
    const [dx, dy] = [x - here.x, y - here.y];
    const ahead = sense * (level ? dx : dy);
    const aside = Math.abs(level ? dy : dx);
    const onSamePlace = ahead === 0 && aside === 0 && sense * (i - from) > 0;
    const distance = onSamePlace ? Math.abs(i - from) / marks.length - 1 : ahead + ASIDE * aside;
    if ((ahead > 0 || onSamePlace) && distance < shortest) [best, shortest] = [i, distance];
  }
  return best;
}
