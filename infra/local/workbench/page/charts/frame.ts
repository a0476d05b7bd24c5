import type { Chart } from '../../../workbook/protocol.ts';
import type { ChartOptions, LegendPosition } from './chart-options.ts';
import { type Shape, shape } from './shape.ts';
import { fitted, LABEL_SIZE, label, textWidth } from './text.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LegendEntry {
  name: string;
  color: string;
}

const MARGIN = 14;
const TITLE_SIZE = 16;
const SUBTITLE_SIZE = 12;
const MARK = 10;
const LEGEND_LINE = 20;
/** Of the chart's width, at most. */
const LEGEND_SHARE = 0.34;

/** The title and the legend of a chart, and the room that they leave. */
export function frame(
  { size }: Chart,
  options: ChartOptions,
  entries: readonly LegendEntry[],
  usual: LegendPosition,
): { shapes: Shape[]; room: Box } {
  const room = { x: MARGIN, y: MARGIN, width: size.width - 2 * MARGIN, height: size.height - 2 * MARGIN };
  const shapes: Shape[] = [];
  const takeTop = (height: number) => {
    room.y += height;
    room.height -= height;
  };

  if (options.title) {
    const fontSize = options.titleSize ?? TITLE_SIZE;
    const style = {
      'font-size': fontSize,
      'font-weight': options.titleBold ? 700 : 500,
      ...(options.titleColor ? { fill: options.titleColor } : {}),
    };
    shapes.push(label(fitted(options.title, room.width, fontSize), room.x, room.y + fontSize, style));
    takeTop(fontSize + 10);
  }
  if (options.subtitle) {
    shapes.push(label(fitted(options.subtitle, room.width), room.x, room.y + SUBTITLE_SIZE));
    takeTop(SUBTITLE_SIZE + 10);
  }
  const named = entries.filter(({ name }) => name !== '');
  const position = options.legend ?? (named.length > 0 ? usual : 'none');
  if (position === 'none' || named.length === 0) return { shapes, room };

  if (position === 'top' || position === 'bottom') {
    const lines = legendLines(named, room.width);
    const height = lines.length * LEGEND_LINE + 4;
    const y = position === 'top' ? room.y : room.y + room.height - height + 8;
    lines.forEach((line, index) => {
      shapes.push(...legendLine(line, room, y + index * LEGEND_LINE));
    });
    if (position === 'top') takeTop(height);
    else room.height -= height;
    return { shapes, room };
  }

  const widest = Math.max(...named.map(({ name }) => textWidth(name))) + MARK + 8;
  const width = Math.min(widest, size.width * LEGEND_SHARE);
  const x = position === 'right' ? room.x + room.width - width : room.x;
  named.forEach((entry, index) => {
    const y = room.y + index * LEGEND_LINE;
    if (y + LEGEND_LINE <= size.height) shapes.push(...legendEntry(entry, x, y, width));
  });
  room.width -= width + MARGIN;
  if (position === 'left') room.x += width + MARGIN;
  return { shapes, room };
}

function legendLines(entries: readonly LegendEntry[], room: number): LegendEntry[][] {
  const lines: LegendEntry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const width = entryWidth(entry, room);
    if (used > 0 && used + width > room) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(entry);
    used += width;
  }
  return lines;
}

function entryWidth({ name }: LegendEntry, room: number): number {
  return Math.min(room, textWidth(name) + MARK + 24);
}

function legendLine(line: readonly LegendEntry[], room: Box, y: number): Shape[] {
  const total = line.reduce((sum, entry) => sum + entryWidth(entry, room.width), 0);
  let x = room.x + Math.max(0, (room.width - total) / 2);
  return line.flatMap((entry) => {
    const width = entryWidth(entry, room.width);
    const drawn = legendEntry(entry, x, y, width);
    x += width;
    return drawn;
  });
}

function legendEntry({ name, color }: LegendEntry, x: number, y: number, width: number): Shape[] {
  return [
    shape('rect', { x, y: y + 1, width: MARK, height: MARK, rx: 2, fill: color }),
    label(fitted(name, width - MARK - 6), x + MARK + 6, y + LABEL_SIZE - 2),
  ];
}
