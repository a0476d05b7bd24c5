import { display } from '../../../workbook/number-format.ts';
import type { Regional } from '../../../workbook/regional.ts';
import type { AxisOptions } from './chart-options.ts';
import type { Box } from './frame.ts';
import { scale, ticks } from './scale.ts';
import { type Shape, shape } from './shape.ts';
import { fitted, LABEL_SIZE, label, textWidth } from './text.ts';

const GRID_LINE = '#e3e5e8';
const BASE_LINE = '#80868b';
/** Pixels between marks, about. */
const TICK_GAP = { along: 90, up: 44 } as const;
const GAP = 8;
/** Longer names are cut before they push others out. */
const WIDEST_NAME = 64;
const NAME_HEIGHT = LABEL_SIZE + GAP;

/** An axis of numbers, whose marks are known before its place. */
export interface NumberAxis {
  ticks: number[];
  range: readonly [number, number];
  /** A value as the axis writes it. */
  write(value: number): string;
  title: string;
}

/** An axis of names: one band for each. */
export interface NameAxis {
  names: string[];
  title: string;
}

export interface Plot {
  shapes: Shape[];
  box: Box;
  x: (value: number) => number;
  y: (value: number) => number;
}

/** @param values what must find room; zero is shown too unless the marks of a scatter are far from it. */
export function numberAxis(
  values: readonly number[],
  options: AxisOptions,
  format: string | undefined,
  regional: Regional,
  pixels: number,
  direction: keyof typeof TICK_GAP,
): NumberAxis {
  const finite = values.length > 0 ? values : [0, 1];
  const least = options.least ?? Math.min(...finite);
  const most = options.most ?? Math.max(...finite);
  const marks = ticks(least, most, Math.max(2, pixels / TICK_GAP[direction]));
  const range = [options.least ?? marks[0] ?? 0, options.most ?? marks.at(-1) ?? 1] as const;
  const write = writer(options.format ?? format, marks, regional);
  const [low, high] = range;
  const inside = marks.filter((mark) => mark >= low && mark <= high);
  // A format too coarse for the marks would write the same figure twice.
  const told = inside.filter(
    (mark, index) => index === 0 || write(mark) !== write(inside[index - 1] ?? mark),
  );
  return { ticks: told, range, write, title: options.title };
}

/** Named formats of Google Charts, patterns, or as many decimals as the marks need. */
function writer(format: string | null | undefined, marks: readonly number[], regional: Regional) {
  const step = Math.abs((marks[1] ?? 1) - (marks[0] ?? 0));
  const needed = (size: number) => Math.min(6, Math.max(0, -Math.floor(Math.log10(size || 1) + 1e-9)));
  const decimals = (count: number) => (count === 0 ? '' : `.${'0'.repeat(count)}`);
  if (format === 'percent' || /^0(\.0+)?%$|^#%$/.test(format ?? '')) {
    const pattern = `0${decimals(needed(step * 100))}%`;
    return (value: number) => display(value, pattern, regional);
  }
  if (format === 'short' || format === 'long') {
    const compact = new Intl.NumberFormat(regional.tag, { notation: 'compact', compactDisplay: format });
    return (value: number) => compact.format(value);
  }
  if (format && format !== 'decimal' && format !== 'none') {
    return (value: number) => display(value, format, regional);
  }
  const pattern = `#,##0${decimals(needed(step))}`;
  return (value: number) => display(value, pattern, regional);
}

/** Both axes with their lines and names inside `room`, and how values lie between them. */
export function plot(room: Box, across: NameAxis | NumberAxis, up: NameAxis | NumberAxis): Plot {
  const leftTexts = 'ticks' in up ? up.ticks.map(up.write) : up.names;
  const widest = Math.max(0, ...leftTexts.map((text) => textWidth(text)));
  const left = Math.min(widest, room.width * 0.35) + GAP + (up.title ? NAME_HEIGHT : 0);
  const bottom = NAME_HEIGHT + (across.title ? NAME_HEIGHT : 0);
  const box = {
    x: room.x + left,
    y: room.y + LABEL_SIZE / 2,
    width: Math.max(1, room.width - left - GAP),
    height: Math.max(1, room.height - bottom - LABEL_SIZE / 2),
  };
  const x =
    'ticks' in across
      ? scale(across.range, [box.x, box.x + box.width])
      : bands(across.names.length, box.x, box.width);
  const y =
    'ticks' in up ? scale(up.range, [box.y + box.height, box.y]) : bands(up.names.length, box.y, box.height);
  const shapes = [...acrossShapes(across, box, x, room), ...upShapes(up, box, y, room)];
  return { shapes, box, x, y };
}

/** The middle of each band. */
function bands(count: number, from: number, length: number): (index: number) => number {
  const band = length / Math.max(1, count);
  return (index) => from + band * (index + 0.5);
}

function acrossShapes(
  axis: NameAxis | NumberAxis,
  box: Box,
  x: (value: number) => number,
  room: Box,
): Shape[] {
  const y = box.y + box.height;
  const shapes: Shape[] = [];
  const write = (text: string, at: number, width: number) =>
    label(fitted(text, width), at, y + LABEL_SIZE + 6, { 'text-anchor': 'middle' });
  if ('ticks' in axis) {
    for (const tick of axis.ticks) {
      shapes.push(
        line(x(tick), box.y, x(tick), y, tick === 0 ? BASE_LINE : GRID_LINE),
        write(axis.write(tick), x(tick), TICK_GAP.along),
      );
    }
    if (!axis.ticks.includes(0)) shapes.push(line(box.x, y, box.x + box.width, y, BASE_LINE));
  } else {
    const band = box.width / Math.max(1, axis.names.length);
    // Where names would run into each other, only every n-th is written.
    const widest = Math.max(0, ...axis.names.map((name) => textWidth(name)));
    const every = Math.max(1, Math.ceil(Math.min(widest, WIDEST_NAME) / band));
    axis.names.forEach((name, index) => {
      if (index % every === 0) shapes.push(write(name, x(index), band * every - 6));
    });
  }
  if (axis.title) {
    shapes.push(
      label(fitted(axis.title, box.width), box.x + box.width / 2, room.y + room.height, {
        'text-anchor': 'middle',
      }),
    );
  }
  return shapes;
}

function upShapes(axis: NameAxis | NumberAxis, box: Box, y: (value: number) => number, room: Box): Shape[] {
  const shapes: Shape[] = [];
  const left = room.x + (axis.title ? NAME_HEIGHT : 0);
  const write = (text: string, at: number) =>
    label(fitted(text, box.x - left - GAP + 1), box.x - GAP, at + LABEL_SIZE / 3, { 'text-anchor': 'end' });
  if ('ticks' in axis) {
    for (const tick of axis.ticks) {
      shapes.push(
        line(box.x, y(tick), box.x + box.width, y(tick), tick === 0 ? BASE_LINE : GRID_LINE),
        write(axis.write(tick), y(tick)),
      );
    }
  } else {
    axis.names.forEach((name, index) => {
      shapes.push(write(name, y(index)));
    });
  }
  if (axis.title) {
    const at = `${room.x + LABEL_SIZE},${box.y + box.height / 2}`;
    shapes.push(
      label(fitted(axis.title, box.height), 0, 0, {
        'text-anchor': 'middle',
        transform: `translate(${at}) rotate(-90)`,
      }),
    );
  }
  return shapes;
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string): Shape {
  return shape('line', { x1, y1, x2, y2, stroke });
}
