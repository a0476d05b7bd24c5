import { existsSync, readFileSync } from 'node:fs';
import type { PurchaseCounts } from '../../../shared/btyd/index.ts';

const folder = new URL('../../../../shared/data/', import.meta.url);

/** Public order data and high-precision values that stand beside the repository on some machines. */
export const hasReferenceData = existsSync(folder);

/** A row of numbers, asked by column. */
export type Row = (column: string) => number;

export function readTable(name: string): Row[] {
  const [header = '', ...lines] = readText(`public/${name}`).trim().split(/\r?\n/);
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

const CDNOW_CALIBRATION_END = Date.UTC(1997, 8, 30);
const DAY = 86_400_000;

/** All 23,570 CDNOW customers at the end of September 1997; transactions of one day are one order. */
export function cdnowMaster(): PurchaseCounts[] {
  const days = new Map<string, Set<number>>();
  for (const line of readText('public/cdnow_master_transactions.csv').trim().split('\n').slice(1)) {
    const [customer = '', date = ''] = line.split(',');
    const time = Date.parse(date);
    if (time > CDNOW_CALIBRATION_END) continue;
    days.set(customer, (days.get(customer) ?? new Set()).add(time));
  }
  return Array.from(days.values(), (times) => {
    const first = Math.min(...times);
    const inWeeks = (time: number) => Math.round((time - first) / DAY) / 7;
    return { x: times.size - 1, tX: inWeeks(Math.max(...times)), T: inWeeks(CDNOW_CALIBRATION_END) };
  });
}
