import type { Day } from '#shared/history';
import type { Cell } from '../workbook/protocol.ts';
import { serialOf } from './calendar.ts';

export const MONEY_FORMAT = '#,##0.00';
export const PERCENT_FORMAT = '0.0%';
export const POINTS_FORMAT = '0.0';

export function textCell(value: string): Cell | null {
  return value === '' ? null : { value };
}

export function numberCell(value: number | null, numberFormat?: string): Cell | null {
  if (value === null) return null;
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

export function dateCell(day: Day | null, numberFormat: string): Cell | null {
  return day === null ? null : { value: serialOf(day), numberFormat };
}

export function headerCell(value: string): Cell {
  return { value, style: { bold: true, background: '#eef1f4', color: '#2b3440' } };
}
