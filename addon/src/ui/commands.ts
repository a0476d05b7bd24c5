import type { Locale } from '#shared/contracts';
import { whereHelpExplains } from '#shared/i18n';
import { exclusively } from '../exclusively.ts';
import { bringBack, findDeletedColumns, leaveOut } from '../jobs/deleted-columns.ts';
import { importOrders as runImport, WHOLE_RUN_MS } from '../jobs/import-orders.ts';
import { pullLatest as runPull } from '../jobs/pull-latest.ts';
import { segmentAll as runSegmentAll, segmentSelected as runSegmentSelected } from '../jobs/segment.ts';
import { restorePrevious as runRestore } from '../jobs/undo.ts';
import { readerLocale } from '../locale.ts';
import { openWorkbook, type Workbook } from '../sheet/workbook.ts';
import {
  failureMessage,
  importedMessage,
  remakeQuestion,
  restoredMessage,
  segmentedMessage,
} from './messages.ts';
import { withPortfolio } from './portfolio.ts';
import { pulledMessage } from './pulled-message.ts';

const TITLE = 'Loyalty Quadrant';
const TOAST_SECONDS = 12;

/** Menu: segments the selected rows of the open customer list. */
export function segmentSelected(): void {
  report((workbook, locale) => segmentedMessage(runSegmentSelected(workbook), locale), settleDeletedColumns);
}

/** Menu: segments every row of the customer list. */
export function segmentAll(): void {
  report(
    (workbook, locale) => withPortfolio(workbook, segmentedMessage(runSegmentAll(workbook), locale), locale),
    settleDeletedColumns,
  );
}

/**
 * Menu: imports the orders, the facts of the customers tab, and all that other tabs tell of the customers. What does not
 * fit into one run is left for the next time it is chosen.
 */
export function importOrders(): void {
  report((workbook, locale) => importedMessage(runImport(workbook, { sendForMs: WHOLE_RUN_MS }), locale));
}

/** Menu: brings the rows that have our label up to date. */
export function pullLatest(): void {
  report(
    (workbook, locale) => withPortfolio(workbook, pulledMessage(runPull(workbook), locale), locale),
    settleDeletedColumns,
  );
}

/** Menu: puts back what the last run overwrote. */
export function restorePrevious(): void {
  report((workbook, locale) => restoredMessage(runRestore(workbook), locale));
}

/**
 * Asks before columns that somebody has deleted are made again, and gives the workbook to go on with. Before the run
 * and not within it, because a dialog suspends a script, and its locks do not last so long. A dialog that is closed
 * leaves everything as it is.
 */
function settleDeletedColumns(workbook: Workbook, locale: Locale): Workbook {
  const deleted = findDeletedColumns(workbook);
  if (!deleted) return workbook;
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(TITLE, remakeQuestion(deleted.columns, locale), ui.ButtonSet.YES_NO);
  if (answer === ui.Button.YES) bringBack(deleted);
  if (answer === ui.Button.NO) leaveOut(deleted);
  // A question may stand for minutes, in which others work on.
  return openWorkbook();
}

/** Success is a toast that goes by itself; a failure stays until it is read. */
function report(
  command: (workbook: Workbook, locale: Locale) => string,
  prepare: (workbook: Workbook, locale: Locale) => Workbook = (workbook) => workbook,
): void {
  const locale = readerLocale();
  try {
    const workbook = prepare(openWorkbook(), locale);
    workbook.toast(
      exclusively(() => command(workbook, locale)),
      TITLE,
      TOAST_SECONDS,
    );
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(TITLE, `${failureMessage(error, locale)}\n\n${whereHelpExplains(locale)}`, ui.ButtonSet.OK);
  }
}
