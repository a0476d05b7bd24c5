import { AUTOMATIC } from '../../workbook/number-format.ts';
import type { Cell, CellStyle } from '../../workbook/protocol.ts';
import type { Typed } from '../../workbook/typed-input.ts';
import { GoogleError } from '../google-error.ts';

const COLOUR = /^(#[0-9a-f]{6}|#[0-9a-f]{3}|[a-z]+)$/i;

export function formulaOf(formula: string): Typed {
  if (formula === '') return { value: null };
  return { value: null, formula: formula.startsWith('=') ? formula : `=${formula}` };
}

export function withFormat(cell: Cell | null, format: string): Cell {
  const { numberFormat: _, ...kept } = cell ?? { value: null };
  return format === '' || format === AUTOMATIC || format === 'General'
    ? kept
    : { ...kept, numberFormat: format };
}

export function withNote(cell: Cell | null, note: string | null): Cell {
  const { note: _, ...kept } = cell ?? { value: null };
  return note === null || note === '' ? kept : { ...kept, note };
}

export type StyleChange = { [K in keyof CellStyle]: CellStyle[K] | undefined };

/** Undefined takes a property away; a style without properties is none. */
export function withStyle(cell: Cell | null, change: StyleChange): Cell {
  const { style: old, ...kept } = cell ?? { value: null };
  const entries = Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? kept : { ...kept, style: Object.fromEntries(entries) };
}

export function colour(color: string | null): string | undefined {
  if (color === null || color === '') return undefined;
  if (!COLOUR.test(color)) throw new GoogleError(`Invalid color: ${color}`);
  return color.toLowerCase();
}

export function bold(weight: string | null): true | undefined {
  if (weight === 'bold') return true;
  if (weight === 'normal' || weight === null) return undefined;
  throw new GoogleError(`Invalid argument: ${weight}`);
}

export function aligned(alignment: string | null): CellStyle['align'] {
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return alignment;
  if (alignment === 'normal' || alignment === null) return undefined;
  throw new GoogleError(`Invalid argument: ${alignment}`);
}

export function verticallyAligned(alignment: string | null): CellStyle['verticalAlign'] {
  if (alignment === 'top' || alignment === 'middle' || alignment === 'bottom') return alignment;
  if (alignment === null) return undefined;
  throw new GoogleError(`Invalid argument: ${alignment}`);
}

export function italic(style: string | null): true | undefined {
  if (style === 'italic') return true;
  if (style === 'normal' || style === null) return undefined;
  throw new GoogleError(`Invalid argument: ${style}`);
}

export function fontSize(points: number): number {
  if (points < 1) throw new GoogleError(`Invalid argument: ${points}`);
  return points;
}

/** By the name of the `WrapStrategy`. */
export function wrapped(strategy: string): Pick<StyleChange, 'wrap' | 'clip'> {
  return { wrap: strategy === 'WRAP' || undefined, clip: strategy === 'CLIP' || undefined };
}
