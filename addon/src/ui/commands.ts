import type { Locale } from '#shared/contracts';
import { exclusively } from '../exclusively.ts';
import { importOrders as runImport } from '../jobs/import-orders.ts';
import { segmentAll as runSegmentAll, segmentSelected as runSegmentSelected } from '../jobs/segment.ts';
import { readerLocale } from '../locale.ts';
import { openWorkbook, type Workbook } from '../sheet/workbook.ts';
import { failureMessage, importedMessage, segmentedMessage } from './messages.ts';

const TITLE = 'Loyalty Quadrant';
const TOAST_SECONDS = 12;

/** Menu: segments the selected rows of the open customer list. */
export function segmentSelected(): void {
  report((workbook, locale) => segmentedMessage(runSegmentSelected(workbook), locale));
}

/** Menu: segments every row of the customer list. */
export function segmentAll(): void {
  report((workbook, locale) => segmentedMessage(runSegmentAll(workbook), locale));
}

/** Menu: imports the orders, the facts of the customers tab, and all that other tabs tell of the customers. */
export function importOrders(): void {
  report((workbook, locale) => importedMessage(runImport(workbook), locale));
}

/** Success is a toast that goes by itself; a failure stays until it is read. */
function report(command: (workbook: Workbook, locale: Locale) => string): void {
  const locale = readerLocale();
  try {
    const workbook = openWorkbook();
    workbook.toast(
      exclusively(() => command(workbook, locale)),
      TITLE,
      TOAST_SECONDS,
    );
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(TITLE, failureMessage(error, locale), ui.ButtonSet.OK);
  }
}
