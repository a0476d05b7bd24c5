import type { Locale } from '#shared/contracts';
import { PLAN_TAB_ABOUT, say } from '#shared/i18n';
import { emptyState } from '../sidebar/page.ts';

export const PLAN_TABS = ['portfolio', 'programme', 'pilot', 'accounts'] as const;
export type PlanTab = (typeof PLAN_TABS)[number];

/** What a tab is for, where there is nothing in it yet. */
export function tabEmpty(tab: PlanTab, locale: Locale): HTMLElement {
  const { question, about } = PLAN_TAB_ABOUT[tab];
  return emptyState(say(question, locale), say(about, locale));
}
