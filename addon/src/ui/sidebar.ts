import { SIDEBAR, say } from '#shared/i18n';
import { exclusively } from '../exclusively.ts';
import { customerCard } from '../jobs/customer-card.ts';
import { customerMap, thresholds } from '../jobs/customer-map.ts';
import { goToCustomers } from '../jobs/go-to-customers.ts';
import { segmentSelected } from '../jobs/segment.ts';
import { tickOff } from '../jobs/tick-off.ts';
import { trust } from '../jobs/trust.ts';
import { keepHours, week } from '../jobs/week.ts';
import { readerLocale } from '../locale.ts';
import { recallResults } from '../results/results.ts';
import { openWorkbook } from '../sheet/workbook.ts';
import { segmentedMessage } from './messages.ts';
import { data } from './reply.ts';
import type { SidebarReply } from './reply-contract.ts';
import type { SidebarScript } from './sidebar-contract.ts';
import type { TickStep } from './sidebar-data.ts';
import { stateAfter } from './state-after.ts';

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
  return stateAfter(() => null);
}

/** Sidebar: segments the selected rows. */
export function sidebarSegmentSelected(): SidebarReply {
  return stateAfter((locale) => exclusively(() => segmentedMessage(segmentSelected(openWorkbook()), locale)));
}

/** Sidebar, map: the customers of the last runs, without a call to the service. */
export function sidebarMap(): ReturnType<SidebarScript['sidebarMap']> {
  return data(() => customerMap(recallResults()));
}

/** Sidebar, map: where the quadrants part. */
export function sidebarThresholds(): ReturnType<SidebarScript['sidebarThresholds']> {
  return data(() => thresholds(recallResults()));
}

/** Sidebar, customer: the card of one customer. */
export function sidebarCard(customerId: string): ReturnType<SidebarScript['sidebarCard']> {
  return data(() => customerCard(openWorkbook(), customerId));
}

/** Sidebar, week: the work that the hours reach; those given are kept. */
export function sidebarWeek(hours: number | null): ReturnType<SidebarScript['sidebarWeek']> {
  return data(() => {
    if (hours !== null) keepHours(hours);
    return week(openWorkbook(), recallResults());
  });
}

/** Sidebar, week and customer: ticks a task off. */
export function sidebarTick(
  customerId: string,
  action: string,
  step: TickStep,
): ReturnType<SidebarScript['sidebarTick']> {
  const reply = data(() => exclusively(() => tickOff(openWorkbook(), customerId, action, step)));
  if (!reply.ok) return reply;
  const { tick, refused } = reply.data;
  if (refused) return { ok: false, message: say(SIDEBAR.refusedForRoom, readerLocale(), { id: customerId }) };
  return { ok: true, data: tick };
}

/** Sidebar, trust: what the figures rest on. */
export function sidebarTrust(): ReturnType<SidebarScript['sidebarTrust']> {
  return data(trust);
}

/** Sidebar: selects the rows of customers. */
export function sidebarGoTo(customerIds: readonly string[]): ReturnType<SidebarScript['sidebarGoTo']> {
  return data(() => goToCustomers(openWorkbook(), customerIds));
}
