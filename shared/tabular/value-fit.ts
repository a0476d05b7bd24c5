import { parseYesNo } from './answer-words.ts';
import { isBlank, type SheetCell, textOf } from './cells.ts';
import { currencyOf } from './currency.ts';
import { parseDate } from './date.ts';
import { parseHours } from './duration.ts';
import {
  parseAction,
  parseAttitude,
  parseChannel,
  parseDirection,
  parseMembership,
  parsePage,
} from './event-words.ts';
import { readPlace, readScore } from './fact-readers.ts';
import type { FieldType } from './field-headers.ts';
import { parseNumber } from './number.ts';
import { known } from './reading.ts';
import { isExempt } from './vat.ts';

/** From this share of readable cells on, a column fits its meaning wholly; stray cells are for the report. */
const ENOUGH = 0.8;
/** A column that holds nothing, or nothing readable, gives way to any other but is still better than none. */
const HARDLY = 0.05;
/** No country's tax on sales is higher; Hungary's is 27. */
const HIGHEST_TAX_PERCENT = 30;

/** How well the cells fit the type, 0.05…1. */
export function valueFit(type: FieldType, cells: readonly (SheetCell | undefined)[]): number {
  let filled = 0;
  let fitting = 0;
  for (const cell of cells) {
    if (cell === undefined || cell === null || isBlank(cell)) continue;
    filled += 1;
    if (fits(type, cell)) fitting += 1;
  }
  if (filled === 0) return HARDLY;
  const share = fitting / filled;
  return share >= ENOUGH ? 1 : Math.max(share, HARDLY);
}

function fits(type: FieldType, cell: SheetCell): boolean {
  switch (type) {
    case 'id':
      return typeof cell !== 'boolean';
    case 'text':
      return /\p{L}/u.test(textOf(cell));
    case 'date':
      return parseDate(cell, 'day_first') !== null || parseDate(cell, 'month_first') !== null;
    case 'yes_no':
      return parseYesNo(cell) !== null;
    case 'currency':
      return currencyOf(textOf(cell)) !== null;
    case 'money':
    case 'number':
      return readNumber(cell) !== null;
    case 'percent':
      return Math.abs(readNumber(cell) ?? Number.POSITIVE_INFINITY) <= 1000;
    case 'count':
      return isWhole(readNumber(cell), Number.MAX_SAFE_INTEGER);
    case 'score':
      return known(readScore(cell)) !== null;
    case 'place':
      return known(readPlace(cell)) !== null;
    case 'rate':
      return isRate(cell);
    case 'duration':
      return (parseHours(cell) ?? -1) >= 0;
    case 'circle':
      return isWhole(readNumber(cell), 3);
    case 'channel':
      return parseChannel(cell) !== null;
    case 'direction':
      return parseDirection(cell) !== null;
    case 'page':
      return parsePage(cell) !== null;
    case 'attitude':
      return parseAttitude(cell) !== null;
    case 'action':
      return parseAction(cell) !== null;
    case 'membership':
      return parseMembership(cell) !== null;
  }
}

function readNumber(cell: SheetCell): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (parseNumber(cell)?.value ?? null) : null;
}

/** `23%`, `23`, `0.23`, `zw.`; an amount of tax is rarely so small. */
function isRate(cell: SheetCell): boolean {
  const value = readNumber(cell);
  return value === null ? isExempt(textOf(cell)) : value >= 0 && value <= HIGHEST_TAX_PERCENT;
}

function isWhole(value: number | null, most: number): boolean {
  return value !== null && Number.isInteger(value) && value >= 0 && value <= most;
}
