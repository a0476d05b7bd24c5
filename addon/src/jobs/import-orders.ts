import { type ImportStand, sendNext, startImport } from '../client/import-run.ts';
import type { LastImport } from '../document-state.ts';
import { Failure, type Kept } from '../failure.ts';
import { forgetStand, recallStand, rememberStand } from '../import-memory.ts';
import { rememberImport } from '../memory.ts';
import type { Table, Workbook } from '../sheet/workbook.ts';
import { lastImportOf } from './last-import.ts';
import { readForImport } from './read-for-import.ts';
import { renewMadeList } from './renew-made-list.ts';

/** Google stops a run after six minutes; what follows the sending, and a slow last answer, need their share. */
export const WHOLE_RUN_MS = 270_000;

/** How far an import has come. */
export interface ImportProgress extends Kept {
  /** What was imported; null while some of it is still to be sent. */
  done: LastImport | null;
  /** Customers that were added to the list that the add-on has made. */
  listed: number;
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
 * of a company its settings are made from the spreadsheet. A list of customers that the add-on has made follows the orders.
 */
export function importOrders(workbook: Workbook, { list, sendForMs }: ImportOptions): ImportProgress {
  const { now, today } = workbook;
  const before = recallStand(today);
  const { history, currency } = sayingWhatIsIn(before, () => readForImport(workbook, list));
  const began = Date.now();
  let run = startImport(history, currency, before);
  while (!run.stand.closed) {
    const { stand } = run;
    run = sayingWhatIsIn(stand, () => sendNext(run));
    if (run.stand.closed) break;
    rememberStand(run.stand, now);
    if (Date.now() - began >= sendForMs) return { ...standing(run.stand), done: null, listed: 0 };
  }
  const done = lastImportOf(history, run.stand.refusals, { at: now, currency });
  rememberImport(done);
  forgetStand();
  const listed = renewMadeList(workbook, history, currency);
  return { ...standing(run.stand), done, listed };
}

/** Whatever stops an import on its way, the person hears what is in and stays. */
function sayingWhatIsIn<T>(stand: ImportStand | null, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure && stand && stand.rows > 0) throw new Failure(error.reason, standing(stand));
    throw error;
  }
}

function standing({ rows, of }: ImportStand): Kept {
  return { rows, of };
}

/** Imports everything in this one run; throws a `Failure` when the time does not suffice, and what is in stays. */
export function importWhole(workbook: Workbook, list: Table): LastImport {
  const { rows, of, done } = importOrders(workbook, { list, sendForMs: WHOLE_RUN_MS });
  if (done) return done;
  throw new Failure({ code: 'import_unfinished' }, { rows, of });
}
