import { type SheetCell, textOf } from './cells.ts';
import { type DecimalMark, parseNumber } from './number.ts';
import { fold } from './words.ts';

const MINUTES_PER_HOUR = 60;
const CLOCK = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/;
const SPOKEN = /^(?:(\d{1,3}) ?h[a-z]*)? ?(?:(\d{1,4}) ?m[a-z]*)?$/;
const WITH_UNIT = /^([\d.,]+) ?(h[a-z]*|godz[a-z]*|min[a-z]*|m|d[a-z]*)\.?$/;
const HOURS_PER_WORKING_DAY = 8;

/** Hours of work: `1,5`, `1:30`, `1h30`, `1 h 30 min`, `90 min`, `2 godz.`, `0,5 dia`; null for anything else. */
export function parseHours(cell: SheetCell, mark: DecimalMark | null = null): number | null {
  if (typeof cell === 'number') return cell;
  const text = fold(textOf(cell)).trim();
  if (text === '') return null;
  const clock = CLOCK.exec(text);
  if (clock) return Number(clock[1]) + Number(clock[2]) / MINUTES_PER_HOUR;
  const unit = WITH_UNIT.exec(text);
  if (unit) {
    const amount = parseNumber(unit[1] ?? '', mark)?.value;
    if (amount === undefined) return null;
    const name = unit[2] ?? '';
    if (name.startsWith('m')) return amount / MINUTES_PER_HOUR;
    return name.startsWith('d') ? amount * HOURS_PER_WORKING_DAY : amount;
  }
  const spoken = SPOKEN.exec(
    text
      .replace(/h ?(\d+)$/, 'h $1m')
      .replace(/godz[a-z]*\.?/, 'h')
      .replace(/\.$/, ''),
  );
  if (spoken && (spoken[1] ?? spoken[2]) !== undefined) {
    return Number(spoken[1] ?? 0) + Number(spoken[2] ?? 0) / MINUTES_PER_HOUR;
  }
  return parseNumber(text, mark)?.value ?? null;
}
