import type { Locale } from '#shared/contracts';
import { counted, explainTableProblem, FIRST_RUN, SIDEBAR, say, TAB_NAME } from '#shared/i18n';
import type { SurveyedTab } from '../src/ui/first-run-contract.ts';
import { columnsContent } from './first-run-columns.ts';
import type { PlanEvents } from './first-run-events.ts';
import { reportContent } from './first-run-report.ts';
import { details, tag } from './page.ts';

/** What a person has opened stays open when the list is made anew. */
const opened = new Set<string>();

/** A tab: whether it is read, what it was taken for, its columns and what was found in its rows. */
export function tabItem(surveyed: SurveyedTab, locale: Locale, events: PlanEvents): HTMLElement {
  const { sheetId, state } = surveyed;
  const why = whyNot(surveyed, locale);
  const columns = folding(
    `columns-${sheetId}`,
    say(FIRST_RUN.columns, locale),
    () => columnsContent(surveyed, locale, events),
    needsLook(surveyed) || state === 'column_gone',
  );
  return tag(
    'li',
    '',
    tag('div', 'found-tab', nameOf(surveyed, locale, events), tag('span', 'soft', kindOf(surveyed, locale))),
    ...(why === '' ? [] : [tag('p', state === 'column_gone' ? 'check' : 'soft', why)]),
    ...(state === 'left_out' ? [] : [columns]),
    ...(state === 'read'
      ? [
          folding(
            `report-${sheetId}`,
            summaryOf(surveyed, locale),
            () => reportContent(surveyed, locale, events),
            false,
          ),
        ]
      : []),
  );
}

/** A column that the tab rests on may well mean something else. */
export function needsLook({ state, fields }: SurveyedTab): boolean {
  return state === 'read' && fields.some(({ needed, sure, chosen }) => needed && sure === 'check' && !chosen);
}

function nameOf(
  { sheetId, name, state, choice }: SurveyedTab,
  locale: Locale,
  events: PlanEvents,
): HTMLElement {
  if (state === 'unreadable' || state === 'other_list') return tag('b', '', name);
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.id = `use-${sheetId}`;
  box.checked = state !== 'left_out';
  box.setAttribute('aria-label', say(FIRST_RUN.readTab, locale, { tab: name }));
  box.addEventListener('change', () => {
    const { leftOut: _, ...rest } = choice;
    events.onChoose(sheetId, box.checked ? rest : { ...rest, leftOut: true });
  });
  const label = tag('label', '', box, tag('b', '', name)) as HTMLLabelElement;
  return label;
}

function kindOf({ state, entity, count }: SurveyedTab, locale: Locale): string {
  if (entity === null) return '';
  return state === 'read' ? counted({ entity, count }, locale) : say(TAB_NAME[entity], locale);
}

function summaryOf({ accepted, leftOut }: SurveyedTab, locale: Locale): string {
  const fine = say(FIRST_RUN.accepted, locale, { count: accepted });
  return leftOut === 0 ? fine : `${fine} ${say(SIDEBAR.leftOut, locale, { count: leftOut })}.`;
}

/** Why a tab is not read; '' where it is. */
function whyNot({ state, problem }: SurveyedTab, locale: Locale): string {
  switch (state) {
    case 'read':
      return '';
    case 'left_out':
      return say(FIRST_RUN.leftOutByHand, locale);
    case 'other_list':
      return say(FIRST_RUN.otherList, locale);
    case 'named_otherwise':
      return say(FIRST_RUN.namedOtherwise, locale);
    case 'column_gone':
      return say(FIRST_RUN.columnGone, locale);
    case 'unreadable':
      return problem ? explainTableProblem(problem, locale) : '';
  }
}

/** Something to open whose content is made when it is opened first: a spreadsheet may have very many columns. */
function folding(key: string, line: string, content: () => readonly Node[], open: boolean): HTMLElement {
  const folded = details(line) as HTMLDetailsElement;
  const fill = () => {
    if (folded.open && folded.childElementCount === 1) folded.append(...content());
  };
  folded.open = open || opened.has(key);
  fill();
  folded.addEventListener('toggle', () => {
    if (folded.open) opened.add(key);
    else opened.delete(key);
    fill();
  });
  return folded;
}
