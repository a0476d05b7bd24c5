import type { Box } from './frame.ts';
import { type Shape, shape } from './shape.ts';
import type { Span } from './stack.ts';

/** Of each band, that bars leave free. */
const FREE = 0.38;
const THICKEST = 64;

export interface BarSeries {
  color: string;
  spans: readonly Span[];
  /** What each bar says of itself. */
  titles: readonly string[];
}

/** Bars that stand (`up`) or lie (`along`), side by side in their band or all at its middle where they are stacked. */
export function bars(
  all: readonly BarSeries[],
  plot: { box: Box; x: (value: number) => number; y: (value: number) => number },
  direction: 'up' | 'along',
  stacked: boolean,
): Shape[] {
  const points = all.reduce((most, { spans }) => Math.max(most, spans.length), 0);
  const length = direction === 'up' ? plot.box.width : plot.box.height;
  const band = length / Math.max(1, points);
  const abreast = stacked ? 1 : Math.max(1, all.length);
  const thick = Math.min(THICKEST, (band * (1 - FREE)) / abreast);
  const [middle, place] = direction === 'up' ? [plot.x, plot.y] : [plot.y, plot.x];

  return all.flatMap(({ color, spans, titles }, series) =>
    spans.flatMap((span, point) => {
      if (!span) return [];
      const start = middle(point) + (stacked ? -thick / 2 : (series - abreast / 2) * thick);
      const [a, b] = [place(span.from), place(span.to)];
      const along = { at: round(start), size: round(Math.max(1, thick - 1)) };
      const across = { at: Math.min(a, b), size: round(Math.abs(a - b)) };
      const [h, v] = direction === 'up' ? [along, across] : [across, along];
      const area = { x: h.at, y: v.at, width: h.size, height: v.size, fill: color };
      return [shape('rect', area, shape('title', {}, titles[point] ?? ''))];
    }),
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
