import { StoredResult } from './stored-result.ts';

/** Significant digits that are kept: far finer than any figure is known, and half the length. */
const DIGITS = 9;

/** A result as the text of one cell. It starts with a brace, so that Sheets takes it for text whatever is in it. */
export function lineOf(result: StoredResult): string {
  return JSON.stringify(result, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value,
  );
}

/**
 * The result that a cell holds; null where somebody has changed the cell by hand, or another version of the add-on
 * wrote it. The next run writes it anew.
 */
export function resultIn(line: string): StoredResult | null {
  const read = StoredResult.safeParse(parsed(line));
  return read.success ? read.data : null;
}

/** Whose result a cell holds, read without looking at the rest; null where it holds none. */
export function ownerOf(line: string): Pick<StoredResult, 'customerId' | 'name'> | null {
  const read = parsed(line);
  if (typeof read !== 'object' || read === null || !('customerId' in read) || !('name' in read)) return null;
  const { customerId, name } = read;
  return typeof customerId === 'string' && typeof name === 'string' ? { customerId, name } : null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
