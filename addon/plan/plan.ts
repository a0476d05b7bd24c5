import { MENU, PLAN, PLAN_TAB_NAME, SIDEBAR, say } from '#shared/i18n';
import { button, element, failedState, loadingState, tag, write } from '../sidebar/page.ts';
import { backToSidebar, startHead } from '../sidebar/page-head.ts';
import { pageLocale } from '../sidebar/page-locale.ts';
import { problemContent, writeProblem } from '../sidebar/problem.ts';
import { callScript } from '../sidebar/script.ts';
import { startTabs } from '../sidebar/tabs.ts';
import { accountsTab } from './accounts-tab.ts';
import type { PlanContext, PlanPart } from './part.ts';
import { pilotTab } from './pilot-tab.ts';
import { portfolioTab } from './portfolio-tab.ts';
import { programmeTab } from './programme-tab.ts';
import { PLAN_TABS, type PlanTab, tabEmpty } from './tab-empty.ts';

const locale = pageLocale('plan');

const TAB_PARTS: Readonly<Record<PlanTab, (context: PlanContext) => readonly PlanPart[]>> = {
  portfolio: portfolioTab,
  programme: programmeTab,
  pilot: pilotTab,
  accounts: accountsTab,
};

let opened: PlanTab = 'portfolio';
let parts: Readonly<Record<PlanTab, readonly PlanPart[]>> | null = null;

async function load(): Promise<void> {
  const waiting = element('waiting');
  waiting.replaceChildren(loadingState(say(SIDEBAR.loading, locale)));
  const reply = await callScript(locale, 'planState');
  element('plan').removeAttribute('aria-busy');
  if (!reply.ok) {
    return waiting.replaceChildren(
      failedState(problemContent(reply, locale), say(SIDEBAR.tryAgain, locale), load),
    );
  }
  waiting.replaceChildren();
  const { currency, limits } = reply.data;
  if (currency === null) return showImportFirst();
  parts = fillTabs({ locale, currency, limits });
  for (const part of parts[opened]) part.open();
}

function fillTabs(context: PlanContext): Record<PlanTab, readonly PlanPart[]> {
  const filled = PLAN_TABS.map((tab) => {
    const made = TAB_PARTS[tab](context);
    element(tab).replaceChildren(...made.map((part) => part.element));
    return [tab, made] as const;
  });
  return Object.fromEntries(filled) as Record<PlanTab, readonly PlanPart[]>;
}

/** Without history each tab says what it will be good for, and where to begin. */
function showImportFirst(): void {
  for (const tab of PLAN_TABS) {
    element(tab).replaceChildren(
      tabEmpty(tab, locale),
      tag('p', 'soft', say(PLAN.importFirst, locale)),
      button('main', say(MENU.openSidebar, locale), backToSidebar),
    );
  }
}

startHead(say(MENU.openPlan, locale), 'plan', locale);
for (const tab of PLAN_TABS) write(`tab-${tab}`, say(PLAN_TAB_NAME[tab], locale));
startTabs(PLAN_TABS, say(PLAN.tabs, locale), (tab) => {
  opened = tab;
  write('message', '');
  writeProblem(null, locale);
  for (const part of parts?.[tab] ?? []) part.open();
});
load();
