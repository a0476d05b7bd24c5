import { PROGRAMME_LIMITS } from '#shared/contracts';
import { MENU, say } from '#shared/i18n';
import { readerLocale } from '../locale.ts';
import { recallImport } from '../memory.ts';
import type { PlanScript } from './plan-contract.ts';
import { data } from './reply.ts';

/** Menu and sidebar: opens portfolio and programmes beside the grid, in the sidebar's place. */
export function openPlan(): void {
  const locale = readerLocale();
  const page = HtmlService.createTemplateFromFile('Plan');
  page.locale = locale;
  const title = `Loyalty Quadrant: ${say(MENU.openPlan, locale)}`;
  SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle(title));
}

/** Plan: what it has to know first. */
export function planState(): ReturnType<PlanScript['planState']> {
  return data(() => ({ currency: recallImport()?.currency ?? null, limits: PROGRAMME_LIMITS }));
}
