import { type ImportRun, sendNext, startImport } from '../client/import-run.ts';
import type { LastImport } from '../document-state.ts';
import { Failure, type Kept } from '../failure.ts';
import { forgetStand, recallStand, rememberStand } from '../import-memory.ts';
import { rememberImport } from '../memory.ts';
import type { Table, Workbook } from '../sheet/workbook.ts';
import { lastImportOf } from './last-import.ts';
import { readForImport } from './read-for-import.ts';

/** Google stops a run after six minutes; what follows the sending, and a slow last answer, need their share. */
export const WHOLE_RUN_MS = 270_000;

/** How far an import has come. */
export interface ImportProgress extends Kept {
  /** What was imported; null while some of it is still to be sent. */
  done: LastImport | null;
}

export interface ImportOptions {
  /** The customer list, if it is already known. */
  list?: Table;
  /** No further group of parts is sent after so long. */
  sendForMs: number;
}

/**
 * Imports every tab of orders, the facts of the customers tab and every tab of contracts, surveys, complaints and the
 * like, for as long as there is time. What is left is sent by the next call, which goes on where this one stopped as
 * long as the tabs still say the same; else it begins anew, and what stands already is not changed. On the first import
 * of a company its settings are made from the spreadsheet.
 */
export function importOrders(workbook: Workbook, { list, sendForMs }: ImportOptions): ImportProgress {
  const { history, currency } = readForImport(workbook, list);
  const { now, today } = workbook;
  const began = Date.now();
  let run = startImport(history, currency, recallStand(today));
  while (!run.stand.closed) {
    run = sendOrSayWhatIsIn(run);
    if (run.stand.closed) break;
    rememberStand(run.stand, now);
    if (Date.now() - began >= sendForMs) return { ...standing(run), done: null };
  }
  const done = lastImportOf(history, run.stand.refusals, { at: now, currency });
  rememberImport(done);
  forgetStand();
  return { ...standing(run), done };
}

function sendOrSayWhatIsIn(run: ImportRun): ImportRun {
  try {
    return sendNext(run);
  } catch (error) {
    if (error instanceof Failure && run.stand.rows > 0) throw new Failure(error.reason, standing(run));
    throw error;
  }
}

function standing({ stand: { rows, of } }: ImportRun): Kept {
  return { rows, of };
}

/** Imports everything in this one run; throws a `Failure` when the time does not suffice, and what is in stays. */
export function importWhole(workbook: Workbook, list: Table): LastImport {
  const { rows, of, done } = importOrders(workbook, { list, sendForMs: WHOLE_RUN_MS });
  if (done) return done;
  throw new Failure({ code: 'import_unfinished' }, { rows, of });
}
