import { isBlank, type SheetCell, textOf } from './cells.ts';
import type { Reading } from './reading.ts';

/** The longest name that the contracts take (`Order.customerName`, `Customer.name`). */
const MAX_NAME_LENGTH = 300;

/** A customer's name as written. It is text whatever it looks like: `=IMPORTXML(…)` is a strange name, no formula. */
export function readName(cell: SheetCell): Reading<string> {
  if (isBlank(cell)) return 'blank';
  const value = textOf(cell);
  return value.length > MAX_NAME_LENGTH ? { code: 'text_too_long' } : { value };
}
