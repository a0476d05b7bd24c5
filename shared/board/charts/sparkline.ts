import { BLUE, drawing, LINE, svg } from './svg-text.ts';

const WIDTH = 84;
const HEIGHT = 22;
const PAD = 3;

/** A small line of a figure's history with a dot for today; days on which it was not known are gaps. */
export function sparkline(history: readonly (number | null)[], now: number | null, spoken: string): string {
  const values = [...history, now];
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (i: number) => PAD + ((WIDTH - 2 * PAD) * i) / (values.length - 1);
  const y = (value: number) =>
    most === least ? HEIGHT / 2 : HEIGHT - PAD - ((HEIGHT - 2 * PAD) * (value - least)) / (most - least);
  let pen = 'M';
  const path = values.map((value, i) => {
    const point = value === null ? '' : `${pen}${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
    pen = value === null ? 'M' : 'L';
    return point;
  });
  return drawing(
    WIDTH,
    HEIGHT,
    spoken,
    svg('line', { x1: PAD, x2: WIDTH - PAD, y1: HEIGHT - 1, y2: HEIGHT - 1, stroke: LINE }),
    svg('path', { d: path.join(''), fill: 'none', stroke: BLUE, 'stroke-width': 1.4 }),
    ...(now === null ? [] : [svg('circle', { cx: x(values.length - 1), cy: y(now), r: 2.2, fill: BLUE })]),
  );
}
