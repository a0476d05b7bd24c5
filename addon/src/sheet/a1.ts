import type { Run } from './runs.ts';

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnLetters(Math.floor((column - 1) / 26)) + letter;
}

/** Rows of one column: `F2:F9`. */
export function columnSpan(column: number, rows: Run): string {
  const letters = columnLetters(column);
  return `${letters}${rows.start}:${letters}${rows.start + rows.length - 1}`;
}
