import type { Locale } from '#shared/contracts';
import { explainAssumption, explainReason, FIRST_RUN, SIDEBAR, say } from '#shared/i18n';
import type { LeftOutRow, SurveyedTab } from '../src/ui/first-run-contract.ts';
import type { PlanEvents } from './first-run-events.ts';
import { button, details, listOf, tag } from './page.ts';

/** So many rows of one reason are offered to jump to. */
const MOST_LINKS = 12;

/** What was found in the rows of a tab before anything is sent: what is left out and why, and what was assumed. */
export function reportContent(surveyed: SurveyedTab, locale: Locale, events: PlanEvents): Node[] {
  const { assumptions } = surveyed;
  return [
    listOf('reasons', reasonsOf(surveyed, locale, events)),
    ...sameCustomers(surveyed, locale, events),
    ...(assumptions.length === 0
      ? []
      : [
          details(
            say(SIDEBAR.assumed, locale),
            listOf(
              'reasons',
              assumptions.map((assumption) => explainAssumption(assumption, locale)),
            ),
          ),
        ]),
  ];
}

/** Each reason once, as its first row has it, and all its rows to jump to. */
function reasonsOf(surveyed: SurveyedTab, locale: Locale, events: PlanEvents): Node[][] {
  const byReason = new Map<string, LeftOutRow[]>();
  for (const row of surveyed.rows) {
    const alike = byReason.get(row.code);
    if (alike) alike.push(row);
    else byReason.set(row.code, [row]);
  }
  const reasons = [...byReason.values()].map((rows) => {
    const [first] = rows;
    const text = first ? explainReason(first, locale) : '';
    return [tag('div', '', text), links(rows, surveyed, locale, events)];
  });
  const unlisted = surveyed.leftOut - surveyed.rows.length;
  return unlisted > 0
    ? [...reasons, [tag('span', 'soft', say(SIDEBAR.andMore, locale, { count: unlisted }))]]
    : reasons;
}

function sameCustomers(surveyed: SurveyedTab, locale: Locale, events: PlanEvents): Node[] {
  const { sameCustomers: same } = surveyed;
  if (same.length === 0) return [];
  const entries = same.map(({ names, ids, rows }) => [
    tag('div', '', (names.length > 1 ? names : ids).join(' = ')),
    links(
      rows.map((row) => ({ row, at: null })),
      surveyed,
      locale,
      events,
    ),
  ]);
  return [
    details(
      say(FIRST_RUN.same, locale, { count: same.length }),
      tag('p', 'soft', say(FIRST_RUN.sameHint, locale)),
      listOf('reasons', entries),
    ),
  ];
}

function links(
  rows: readonly Pick<LeftOutRow, 'row' | 'at'>[],
  { sheetId, name }: SurveyedTab,
  locale: Locale,
  events: PlanEvents,
): HTMLElement {
  const shown = rows.slice(0, MOST_LINKS);
  const buttons = shown.map(({ row, at }) => {
    const text = String(row);
    return button(
      'link',
      say(FIRST_RUN.row, locale, { row: text }),
      () => events.onShow(sheetId, row, at),
      say(FIRST_RUN.showRow, locale, { row: text, tab: name }),
    );
  });
  const more = rows.length - shown.length;
  return tag(
    'div',
    'rows',
    ...buttons.flatMap((each) => [each, ' ']),
    more > 0 ? say(SIDEBAR.andMore, locale, { count: more }) : '',
  );
}
