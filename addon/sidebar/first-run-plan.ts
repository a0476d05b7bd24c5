import type { Locale } from '#shared/contracts';
import { counted, FIRST_RUN, say } from '#shared/i18n';
import type { FirstRun, SurveyedTab } from '../src/ui/first-run-contract.ts';
import type { PlanEvents } from './first-run-events.ts';
import { needsLook, tabItem } from './first-run-tab.ts';
import { button, details, emptyState, tag } from './page.ts';
import { problemContent } from './problem.ts';

/** What was found in the tabs, and one main button to import it all and segment everybody. */
export function planContent(found: FirstRun, locale: Locale, events: PlanEvents): Node[] {
  const usable = found.tabs.filter((tab) => isOfUse(tab));
  const others = found.tabs.filter((tab) => !isOfUse(tab));
  const again = button('link', say(FIRST_RUN.lookAgain, locale), events.onAgain);
  const back = events.back && button('link', say(FIRST_RUN.back, locale), events.back);
  return [
    ...(back ? [tag('p', '', back)] : []),
    emptyState(say(FIRST_RUN.title, locale), say(FIRST_RUN.intro, locale)),
    ...mainPart(found, locale, events),
    tag('h2', '', say(FIRST_RUN.tabs, locale)),
    tag('ul', 'found', ...usable.map((each) => tabItem(each, locale, events))),
    ...(others.length === 0
      ? []
      : [
          details(
            say(FIRST_RUN.unreadTabs, locale, { count: others.length }),
            tag('ul', 'found', ...others.map((each) => tabItem(each, locale, events))),
          ),
        ]),
    tag('p', '', again),
  ];
}

/** A tab that is read, or that somebody has decided about; the others only take room. */
function isOfUse({ state, choice }: SurveyedTab): boolean {
  return state !== 'unreadable' || choice.entity !== undefined;
}

function mainPart(
  { obstacle, orders, customers, hasList, tabs }: FirstRun,
  locale: Locale,
  events: PlanEvents,
): Node[] {
  if (obstacle) {
    const problem = tag('p', 'problem', ...problemContent({ ok: false, ...obstacle }, locale));
    problem.setAttribute('role', 'status');
    return [problem];
  }
  const text = say(FIRST_RUN.importAndSegment, locale, {
    orders: counted({ entity: 'orders', count: orders }, locale),
    customers: counted({ entity: 'customers', count: customers }, locale),
  });
  const unclear = tabs.filter(needsLook).map(({ name }) => `“${name}”`);
  return [
    ...(hasList ? [] : [tag('p', 'soft', say(FIRST_RUN.listIsMade, locale))]),
    ...(unclear.length > 0
      ? [tag('p', 'check', say(FIRST_RUN.pleaseCheck, locale, { fields: unclear.join(', ') }))]
      : []),
    button('main', text, events.onImport),
  ];
}
