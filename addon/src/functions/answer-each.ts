import type { Locale } from '#shared/contracts';
import { NOT_SCORED_YET, say } from '#shared/i18n';
import { isBlank, type SheetCell } from '#shared/tabular';
import { localeOf } from '../locale.ts';
import type { StoredResult } from '../results/results.ts';
import { readResultLinesByName, spreadsheetLocaleTag } from '../sheet/results-sheet.ts';
import { resultFinder } from './find-result.ts';

/** What a formula shows: of the same shape as what was asked for. */
export type Answer = string | number | (string | number)[][];

/**
 * Answers for each cell that was asked for: blank for a blank one, "not scored yet" for a customer without a result,
 * else what `tell` says of the result in the spreadsheet's language. `asked` is one cell's value, or the rows of a
 * range. Results are read once for all cells.
 */
export function answerEach(
  asked: unknown,
  tell: (result: StoredResult, locale: Locale) => string | number,
): Answer {
  const locale = localeOf(spreadsheetLocaleTag());
  const find = resultFinder(readResultLinesByName());
  const answer = (value: unknown): string | number => {
    const cell = cellOf(value);
    if (isBlank(cell)) return '';
    const result = find(cell);
    return result ? tell(result, locale) : say(NOT_SCORED_YET, locale);
  };
  return Array.isArray(asked) ? asked.map((row: unknown[]) => row.map(answer)) : answer(asked);
}

function cellOf(value: unknown): SheetCell {
  if (value === undefined || value === null) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
