import { describe, expect, it } from 'vitest';
import { type Mark, MOST_MARKS, marksOf, nextMark } from '../../../addon/sidebar/map-marks.ts';
import { markPath } from '../../../addon/sidebar/mark-path.ts';
import type { MapPoint } from '../../../addon/src/ui/sidebar-data.ts';

function pointAt(i: number, changes: Partial<MapPoint> = {}): MapPoint {
  const id = `C${i}`;
  return {
    id,
    name: id,
    quadrant: 'TRUE_FRIEND',
    share: (i % 100) / 100,
    contribution: i,
    confidence: 0.5,
    slipping: false,
    ...changes,
  };
}

const place = ({ share, contribution }: MapPoint) => ({ x: 240 * share, y: contribution / 100 });

describe('the marks of the map', () => {
  it('gives each customer its own mark while there is room', () => {
    const marks = marksOf([pointAt(2), pointAt(1)], place);
    expect(marks.map(({ customers }) => customers.map(({ id }) => id))).toEqual([['C1'], ['C2']]);
  });

  it('joins neighbours of one quadrant where there are too many, and loses nobody', () => {
    const points = Array.from({ length: 5_000 }, (_, i) =>
      pointAt(i, { quadrant: i % 2 === 0 ? 'TRUE_FRIEND' : 'BARNACLE' }),
    );
    const marks = marksOf(points, place);

    expect(marks.length).toBeLessThanOrEqual(MOST_MARKS);
    expect(marks.flatMap(({ customers }) => customers)).toHaveLength(5_000);
    for (const { quadrant, customers } of marks) {
      expect(customers.every((customer) => customer.quadrant === quadrant)).toBe(true);
    }
  });

  it('names the most profitable customer of a joined mark first', () => {
    const points = Array.from({ length: MOST_MARKS + 1 }, (_, i) => pointAt(i, { share: 0.5 }));
    for (const { customers } of marksOf(points, place)) {
      const contributions = customers.map(({ contribution }) => contribution);
      expect(contributions).toEqual([...contributions].sort((a, b) => b - a));
    }
  });
});

describe('the arrow keys', () => {
  const markAt = (x: number, y: number): Mark => ({
    x,
    y,
    quadrant: 'STRANGER',
    confidence: 1,
    customers: [pointAt(1)],
  });
  const marks = [markAt(0, 0), markAt(10, 30), markAt(20, 2), markAt(20, 2), markAt(40, 40)];

  it.each([
    { from: 0, arrow: 'ArrowRight', to: 2, why: 'the nearest ahead, not the nearest aside' },
    { from: 2, arrow: 'ArrowRight', to: 3, why: 'one that lies on the same place comes first' },
    { from: 3, arrow: 'ArrowLeft', to: 2, why: 'and back' },
    { from: 0, arrow: 'ArrowDown', to: 2, why: 'downwards' },
    { from: 4, arrow: 'ArrowRight', to: 4, why: 'nothing lies there' },
  ] as const)('go from $from by $arrow to $to: $why', ({ from, arrow, to }) => {
    expect(nextMark(marks, from, arrow)).toBe(to);
  });

  it('reach every mark from the first', () => {
    const reached = new Set([0]);
    for (const from of reached) {
      for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
        reached.add(nextMark(marks, from, arrow));
      }
    }
    expect(reached.size).toBe(marks.length);
  });
});

describe('the outline of a mark', () => {
  it('differs for each quadrant, so that colour is never alone', () => {
    const [mark] = marksOf([pointAt(1)], place);
    const quadrants = ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'] as const;
    const outlines = quadrants.map((quadrant) => mark && markPath({ ...mark, quadrant }, 1));
    expect(new Set(outlines).size).toBe(4);
  });
});
