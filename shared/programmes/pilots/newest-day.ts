import type { CustomerRecord, Day } from '#shared/history';

/** The newest day on which anybody ordered: how far the history reaches. Null without any order. */
export function newestDay(records: Iterable<CustomerRecord>): Day | null {
  let newest: Day | null = null;
  for (const { ledger } of records) {
    const last = ledger[ledger.length - 1];
    if (last !== undefined && (newest === null || last.day > newest)) newest = last.day;
  }
  return newest;
}
