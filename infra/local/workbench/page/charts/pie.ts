import type { Box } from './frame.ts';
import { type Shape, shape } from './shape.ts';
import { label } from './text.ts';

export interface Slice {
  name: string;
  value: number;
  color: string;
  /** `23%`, as it stands on the slice. */
  share: string;
  title: string;
}

/** Slices smaller than this carry no figure: it would not fit. */
const SMALLEST_LABELLED = 0.05;

/** A pie, or a ring where `hole` (of its radius) is left free; slices run clockwise from the top. */
export function pie(slices: readonly Slice[], hole: number, room: Box): Shape[] {
  const total = slices.reduce((sum, { value }) => sum + value, 0);
  if (total <= 0) return [];
  const radius = Math.max(1, Math.min(room.width, room.height) / 2);
  const [cx, cy] = [room.x + room.width / 2, room.y + room.height / 2];
  const point = (turn: number, distance: number) => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    return [cx + Math.cos(angle) * distance, cy + Math.sin(angle) * distance]
      .map((at) => at.toFixed(2))
      .join(' ');
  };
  const inner = radius * Math.min(0.95, Math.max(0, hole));
  let turned = 0;
  return slices.flatMap((slice) => {
    const part = slice.value / total;
    const [from, to] = [turned, turned + part];
    turned = to;
    if (part === 0) return [];
    // An arc that ends where it begins would be drawn as nothing.
    const end = part === 1 ? to - 1e-5 : to;
    const large = part > 0.5 ? 1 : 0;
    const path = [
      `M ${point(from, radius)} A ${radius} ${radius} 0 ${large} 1 ${point(end, radius)}`,
      inner > 0
        ? `L ${point(end, inner)} A ${inner} ${inner} 0 ${large} 0 ${point(from, inner)}`
        : `L ${cx} ${cy}`,
      'Z',
    ].join(' ');
    const shapes = [
      shape(
        'path',
        { d: path, fill: slice.color, stroke: '#ffffff', 'stroke-width': 1 },
        shape('title', {}, slice.title),
      ),
    ];
    if (part >= SMALLEST_LABELLED) {
      const [x = '', y = ''] = point((from + to) / 2, inner > 0 ? (radius + inner) / 2 : radius * 0.7).split(
        ' ',
      );
      shapes.push(
        label(slice.share, Number(x), Number(y) + 4, {
          fill: textOn(slice.color),
          'text-anchor': 'middle',
          'pointer-events': 'none',
        }),
      );
    }
    return shapes;
  });
}

/** White or black, whichever is read more easily on the colour: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function textOn(color: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  // Where both contrasts are the same: sqrt(1.05 × 0.05) − 0.05.
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#000000' : '#ffffff';
}
