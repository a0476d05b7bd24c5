import type { Locale } from '#shared/contracts';
import { exclusively } from '../exclusively.ts';
import { importOrders } from '../jobs/import-orders.ts';
import { overview } from '../jobs/overview.ts';
import { segmentSelected } from '../jobs/segment.ts';
import { readerLocale } from '../locale.ts';
import { openWorkbook } from '../sheet/workbook.ts';
import { failureMessage, importedMessage, segmentedMessage } from './messages.ts';
import type { SidebarReply } from './sidebar-contract.ts';

const TITLE = 'Loyalty Quadrant';

/** Menu: opens the sidebar. */
export function openSidebar(): void {
  const page = HtmlService.createTemplateFromFile('Sidebar');
  // Known before the first call to the script, so that the first words are in the right language.
  page.locale = readerLocale();
  SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle(TITLE));
}

/** Sidebar: what there is to show now. */
export function sidebarState(): SidebarReply {
  return reply(() => null);
}

/** Sidebar: segments the selected rows. */
export function sidebarSegmentSelected(): SidebarReply {
  return reply((locale) => exclusively(() => segmentedMessage(segmentSelected(openWorkbook()), locale)));
}

/** Sidebar: imports all that the tabs tell. */
export function sidebarImportOrders(): SidebarReply {
  return reply((locale) => exclusively(() => importedMessage(importOrders(openWorkbook()), locale)));
}

function reply(command: (locale: Locale) => string | null): SidebarReply {
  const locale = readerLocale();
  try {
    const message = command(locale);
    // Opened anew: the command may have changed the sheet.
    return { ok: true, message, state: overview(openWorkbook()) };
  } catch (error) {
    return { ok: false, message: failureMessage(error, locale) };
  }
}
