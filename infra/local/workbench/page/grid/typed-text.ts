import { AUTOMATIC, display, isDateFormat } from '../../../workbook/number-format.ts';
import type { Cell } from '../../../workbook/protocol.ts';
import type { Regional } from '../../../workbook/regional.ts';
import { PLAIN_TEXT, readTyped } from '../../../workbook/typed-input.ts';

/**
 * What a person would type to get this cell again, by the spreadsheet's locale: shown when the cell is edited and
 * sent when an edit is undone. Text that would be read as something else gets the apostrophe that keeps it text.
 */
export function typedText(cell: Cell | null, regional: Regional): string {
  // What a formula has spread into the cell comes back by itself; typed, it would stand in the formula's way.
  if (!cell || cell.spread) return '';
  if (cell.formula) return cell.formula;
  if (typeof cell.value === 'number') return typedNumber(cell.value, cell.numberFormat, regional);
  if (typeof cell.value !== 'string') return display(cell.value, undefined, regional);
  const staysText = cell.numberFormat === PLAIN_TEXT || readTyped(cell.value, regional).value === cell.value;
  return staysText ? cell.value : `'${cell.value}`;
}

function typedNumber(value: number, numberFormat: string | undefined, regional: Regional): string {
  if (isDateFormat(numberFormat)) {
    const time = Number.isInteger(value) ? '' : ' hh:mm:ss';
    return display(value, `${regional.dateFormat}${time}`, regional);
  }
  return /%/.test(numberFormat ?? AUTOMATIC)
    ? `${decimal(value * 100, regional)}%`
    : decimal(value, regional);
}

/** Fifteen significant digits are all that Sheets keeps; they also swallow the error of a product with 100. */
function decimal(value: number, regional: Regional): string {
  return String(Number(value.toPrecision(15))).replace('.', regional.decimal);
}
