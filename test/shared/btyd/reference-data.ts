import { existsSync, readFileSync } from 'node:fs';
import type { PurchaseCounts } from '../../../shared/btyd/index.ts';

const folder = new URL('../../../../shared/data/', import.meta.url);

/** Public order data and high-precision values that stand beside the repository on some machines. */
export const hasReferenceData = existsSync(folder);

/** A row of numbers, asked by column. */
export type Row = (column: string) => number;

export function readTable(name: string): Row[] {
  const [header = '', ...lines] = readText(`public/${name}`).trim().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return (column) => {
      const value = values[columns.indexOf(column)];
      if (value === undefined) throw new Error(`${name} has no column ${column}`);
      return Number(value);
    };
  });
}

export function readText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** The summaries keep times in days. */
export function countsInWeeks(row: Row): PurchaseCounts {
  return { x: row('x'), tX: row('t_x_days') / 7, T: row('T_days') / 7 };
}
