import type { Series } from './chart-data.ts';

/** From where to where a figure reaches; null where there is none. */
export type Span = { from: number; to: number } | null;

/**
 * The spans of each series at each point: from zero, or one upon the other. Negative figures pile up below zero by
 * themselves; as shares they are parts of the whole of all sizes at that point.
 */
export function spans(series: readonly Series[], stacked: 'no' | 'sum' | 'share'): Span[][] {
  if (stacked === 'no')
    return series.map(({ values }) =>
      values.map((value) => (value === null ? null : { from: 0, to: value })),
    );
  const points = series.reduce((most, { values }) => Math.max(most, values.length), 0);
  const above = new Array<number>(points).fill(0);
  const below = new Array<number>(points).fill(0);
  const wholes = Array.from({ length: points }, (_, point) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0), 0),
  );
  return series.map(({ values }) =>
    values.map((value, point) => {
      if (value === null) return null;
      const whole = wholes[point] ?? 0;
      const size = stacked === 'sum' ? value : whole === 0 ? 0 : value / whole;
      const pile = size < 0 ? below : above;
      const from = pile[point] ?? 0;
      pile[point] = from + size;
      return { from, to: from + size };
    }),
  );
}
