import { types } from 'node:util';
import { AUTOMATIC, isDateFormat } from '../../workbook/number-format.ts';
import type { Cell } from '../../workbook/protocol.ts';
import { instantOfSerial, serialOfInstant } from '../../workbook/serial-date.ts';
import { readTyped, type Typed } from '../../workbook/typed-input.ts';
import type { WorkbookModel } from '../../workbook/workbook-model.ts';
import { GoogleError } from '../google-error.ts';

/** Google's limit for the text of one cell. */
const MAX_CELL_CHARACTERS = 50_000;

/** What `getValues` gives for a cell: a Date where the number format is one of dates, '' where there is nothing. */
export function scriptValue(cell: Cell | null, workbook: WorkbookModel): string | number | boolean | Date {
  if (cell === null || cell.value === null) return '';
  if (typeof cell.value === 'number' && isDateFormat(cell.numberFormat)) {
    return new Date(instantOfSerial(cell.value, workbook.timeZone));
  }
  return cell.value;
}

/** What a cell holds after `setValues` put the value there: strings are read as if they were typed. */
export function typedByScript(value: unknown, cell: Cell | null, workbook: WorkbookModel): Typed {
  if (value === null || value === undefined) return { value: null };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number' && Number.isFinite(value)) return { value };
  if (types.isDate(value) && !Number.isNaN(value.getTime())) {
    const serial = serialOfInstant(value.getTime(), workbook.timeZone);
    const time = Number.isInteger(serial) ? '' : ' HH:mm:ss';
    return { value: serial, numberFormat: workbook.regional.dateFormat + time };
  }
  if (typeof value !== 'string') {
    // Google writes the text of an object or `#NUM!` without a word.
    throw new GoogleError(
      `A cell cannot hold ${describe(value)}: the double refuses what Google would garble.`,
    );
  }
  if (value.length > MAX_CELL_CHARACTERS) {
    throw new GoogleError(
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
  }
  return readTyped(value, workbook.regional, cell?.numberFormat, workbook.thisYear);
}

/** The format as `getNumberFormat` names it. */
export function formatName(cell: Cell | null): string {
  return cell?.numberFormat ?? AUTOMATIC;
}

function describe(value: unknown): string {
  return typeof value === 'number' ? String(value) : Object.prototype.toString.call(value);
}
