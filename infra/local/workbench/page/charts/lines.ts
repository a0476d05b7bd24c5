import { type Shape, shape } from './shape.ts';
import type { Span } from './stack.ts';

export interface LineSeries {
  color: string;
  spans: readonly Span[];
  titles: readonly string[];
  /** `area` fills the room down to the axis, or to what it is stacked upon. */
  kind: 'line' | 'area';
}

/** Beyond so many points a line is not marked at each. */
const MOST_MARKS = 40;

/** Lines from point to point; a gap in the figures is a gap in the line. */
export function lines(
  all: readonly LineSeries[],
  at: (point: number) => number,
  y: (value: number) => number,
): Shape[] {
  return all.flatMap((series) => {
    const shapes: Shape[] = [];
    for (const run of unbroken(series.spans)) {
      const path = run.map(({ point, to }) => `${at(point)},${y(to)}`);
      if (series.kind === 'area') {
        const back = run.toReversed().map(({ point, from }) => `${at(point)},${y(from)}`);
        shapes.push(
          shape('polygon', {
            points: [...path, ...back].join(' '),
            fill: series.color,
            'fill-opacity': 0.25,
          }),
        );
      }
      shapes.push(
        shape('polyline', {
          points: path.join(' '),
          fill: 'none',
          stroke: series.color,
          'stroke-width': 2,
          'stroke-linejoin': 'round',
        }),
      );
      if (series.spans.length <= MOST_MARKS) {
        for (const { point, to } of run) {
          const mark = { cx: at(point), cy: y(to), r: 3, fill: series.color };
          shapes.push(shape('circle', mark, shape('title', {}, series.titles[point] ?? '')));
        }
      }
    }
    return shapes;
  });
}

function unbroken(spans: readonly Span[]): { point: number; from: number; to: number }[][] {
  const runs: { point: number; from: number; to: number }[][] = [];
  let isOpen = false;
  spans.forEach((span, point) => {
    if (span && !isOpen) runs.push([]);
    isOpen = span !== null;
    if (span) runs.at(-1)?.push({ point, ...span });
  });
  return runs;
}
