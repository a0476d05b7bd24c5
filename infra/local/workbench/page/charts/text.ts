import { type Shape, shape } from './shape.ts';

/** Pixels of an average letter for each pixel of its size. */
const LETTER = 0.52;

export const INK = '#3c4043';
export const LABEL_SIZE = 12;

export function textWidth(text: string, size = LABEL_SIZE): number {
  return text.length * size * LETTER;
}

/** The text, cut with an ellipsis where it is wider than the room. */
export function fitted(text: string, room: number, size = LABEL_SIZE): string {
  if (textWidth(text, size) <= room) return text;
  const letters = Math.max(1, Math.floor(room / (size * LETTER)) - 1);
  return `${text.slice(0, letters).trimEnd()}…`;
}

export function label(
  text: string,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string | number>> = {},
): Shape {
  return shape('text', { x, y, fill: INK, 'font-size': LABEL_SIZE, ...attributes }, text);
}
