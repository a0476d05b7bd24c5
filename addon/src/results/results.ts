import type { CustomerScore } from '#shared/contracts';
import { RESULTS_HEADER, say } from '#shared/i18n';
import { readerLocale } from '../locale.ts';
import { changeResultLines, readResultLines } from '../sheet/results-sheet.ts';
import { lineOf, ownerOf, resultIn } from './result-line.ts';
import { resultOf, type StoredResult, type Written } from './stored-result.ts';

export type { StoredResult } from './stored-result.ts';

/** A customer that a run asked about: its row, counted from 1, and its score; none without any history. */
export interface AskedCustomer {
  id: string;
  row: number;
  score: CustomerScore | undefined;
}

/**
 * Keeps scores in the document, each in place of the customer's last one, whose quadrant it remembers. Who has no
 * score any more is forgotten; results of customers that were not asked about stay. They outlive the run, need no
 * network, and are the same for everyone who opens the document.
 */
export function rememberResults(asked: readonly AskedCustomer[], written: Written): void {
  const header = say(RESULTS_HEADER, readerLocale());
  changeResultLines((lines) => [...merged(resultsIn(lines), asked, written)].map(lineOf), header);
}

function merged(
  before: readonly StoredResult[],
  asked: readonly AskedCustomer[],
  written: Written,
): Iterable<StoredResult> {
  const known = new Map(before.map((result) => [result.customerId, result]));
  const results = new Map(known);
  for (const { id, row, score } of asked) {
    if (score) results.set(id, resultOf(score, known.get(id), { ...written, row }));
    else results.delete(id);
  }
  return results.values();
}

/** Keeps nothing of this customer's any more. */
export function forgetResult(customerId: string): void {
  const isOwn = (line: string) => ownerOf(line)?.customerId === customerId;
  if (!readResultLines().some(isOwn)) return;
  changeResultLines((lines) => lines.filter((line) => !isOwn(line)), say(RESULTS_HEADER, readerLocale()));
}

/** The last result of every customer that was ever scored here, in the order in which they first were. */
export function recallResults(): StoredResult[] {
  return resultsIn(readResultLines());
}

function resultsIn(lines: readonly string[]): StoredResult[] {
  return lines.flatMap((line) => resultIn(line) ?? []);
}
