import { toWords } from './words.ts';

/** Whether a header names a month's value, where a contract counts by the year: `MRR`, `Mensalidade`. */
export function isMonthly(header: string): boolean {
  return MONTHLY.test(toWords(header));
}

export const MONTHS_PER_YEAR = 12;

const MONTHLY = /\b(mrr|month|monthly|mensal|mensalidade|por mes|miesiecz\w+|miesiac)\b/;
