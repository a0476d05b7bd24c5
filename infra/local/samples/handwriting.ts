import { type Day, isoDateOf } from '#shared/history';
import type { SampleCompany } from './company.ts';

type Writing = SampleCompany['writing'];

/** A date as a template spells it: `dd.mm.yyyy`, `d/m/yyyy`. */
export function writeDate(day: Day, template: string): string {
  const [yyyy, mm, dd] = isoDateOf(day).split('-') as [string, string, string];
  const parts: Record<string, string> = { yyyy, mm, dd, m: String(Number(mm)), d: String(Number(dd)) };
  return template.replace(/yyyy|mm|dd|m|d/g, (part) => parts[part] ?? part);
}

/** 1234.5 as a template spells it: `R$ #` gives `R$ 1.234,50`. The sign is the template's. */
export function writeAmount(amount: number, template: string, { group, decimal }: Writing): string {
  const [units = '', cents = ''] = Math.abs(amount).toFixed(2).split('.');
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, group);
  return template.replace('#', `${grouped}${decimal}${cents}`);
}

/** The one of the choices that `notation`, 0…1, stands for. */
export function chosen<T>(notation: number, choices: readonly T[]): T {
  return choices[Math.floor(notation * choices.length)] as T;
}
