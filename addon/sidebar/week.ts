import type { Locale } from '#shared/contracts';
import { ACTION_LABEL, formatDate, formatNumber, type Phrase, say, WEEK } from '#shared/i18n';
import type { Tick, Week, WeekTask } from '../src/ui/sidebar-data.ts';
import { signedMoney } from './money.ts';
import { button, details, emptyState, tag } from './page.ts';
import { type OnTick, openButtons, outcomeButtons } from './task-buttons.ts';

export interface WeekEvents {
  onPlan(hours: number): void;
  onShow(customerId: string): void;
  onTick: OnTick;
}

/** The week: the hours it is planned with, the work they reach, and the deeds whose end is still to be told. */
export function weekContent(week: Week | null, locale: Locale, events: WeekEvents): Node[] {
  if (!week) return [emptyState(say(WEEK.emptyTitle, locale), say(WEEK.emptyText, locale))];
  const { planned, left, waiting } = week;
  return [
    hoursForm(week, locale, events),
    // Otherwise it stands beside the title.
    ...(week.hoursPlanned > week.hours ? [tag('p', 'soft', plannedText(week, locale))] : []),
    ...waitingPart(waiting, locale, events),
    ...(planned.length === 0
      ? [tag('p', 'kept', say(left > 0 ? WEEK.left : WEEK.allDone, locale, { count: left }))]
      : plannedPart(week, locale, events)),
  ];
}

/** So many tasks are seen at once; more are one click away. */
const TASKS_SEEN = 12;

function plannedPart(week: Week, locale: Locale, events: WeekEvents): Node[] {
  const { planned, left } = week;
  const items = planned.map((task) => taskItem(task, week, locale, events));
  const more = items.slice(TASKS_SEEN);
  return [
    tag('h2', '', say(WEEK.title, locale)),
    tag('ul', 'tasks', ...items.slice(0, TASKS_SEEN)),
    ...(more.length > 0
      ? [details(say(WEEK.further, locale, { count: more.length }), tag('ul', 'tasks', ...more))]
      : []),
    ...(left > 0 ? [tag('p', 'soft', say(WEEK.left, locale, { count: left }))] : []),
  ];
}

/** The deeds whose end is still to be told, folded up: there is no hurry. */
function waitingPart(waiting: readonly Tick[], locale: Locale, events: WeekEvents): Node[] {
  if (waiting.length === 0) return [];
  return [
    details(
      say(WEEK.waitingCount, locale, { count: waiting.length }),
      tag('p', 'soft', say(WEEK.learning, locale)),
      tag('ul', 'tasks', ...waiting.map((tick) => waitingItem(tick, locale, events))),
    ),
  ];
}

/** "6 h of 8 h planned" */
export function plannedText({ hours, hoursPlanned }: Week, locale: Locale): string {
  return say(hoursPlanned > hours ? WEEK.overPlanned : WEEK.planned, locale, {
    planned: formatNumber(hoursPlanned, locale, 1),
    hours: formatNumber(hours, locale, 1),
  });
}

function hoursForm({ hours }: Week, locale: Locale, { onPlan }: WeekEvents): HTMLElement {
  const input = document.createElement('input');
  Object.assign(input, { type: 'number', id: 'hours', min: '0', max: '168', step: '0.5', required: true });
  input.value = String(hours);
  const label = document.createElement('label');
  label.htmlFor = 'hours';
  label.textContent = say(WEEK.hours, locale);
  const plan = document.createElement('button');
  plan.className = 'main';
  plan.textContent = say(WEEK.plan, locale);
  const form = tag('form', 'hours', label, input, plan);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onPlan(input.valueAsNumber);
  });
  return form;
}

function taskItem(
  task: WeekTask,
  { currency, today }: Week,
  locale: Locale,
  events: WeekEvents,
): HTMLElement {
  const { customerId, name, label, reason, kind, netEffect, hours, due } = task;
  const money = netEffect === null ? '' : signedMoney(netEffect, currency, locale);
  const showRow = button('link', name, () => events.onShow(customerId), say(WEEK.show, locale, { name }));
  const facts = [
    dueText(due, today, locale),
    say(WEEK.hoursShort, locale, { hours: formatNumber(hours, locale, 1) }),
  ];
  return tag(
    'li',
    '',
    tag(
      'div',
      'line',
      tag('b', kind === 'obligation' && due <= today ? 'owed' : '', label),
      tag('span', 'money', money),
    ),
    tag('div', 'soft', showRow, ` · ${facts.join(' · ')}`),
    tag('p', 'soft', reason),
    openButtons(task, locale, events.onTick, 'quiet'),
  );
}

function dueText(due: string, today: string, locale: Locale): string {
  if (due === today) return say(WEEK.today, locale);
  const date = formatDate(due, locale);
  return due < today ? say(WEEK.overdue, locale, { date }) : date;
}

function waitingItem(
  { customerId, name, action, on }: Tick,
  locale: Locale,
  events: WeekEvents,
): HTMLElement {
  const label = labelOf(action, locale);
  return tag(
    'li',
    '',
    tag('b', '', label),
    tag('div', 'soft', `${name} · ${formatDate(on, locale)}`),
    outcomeButtons({ customerId, name, action, label }, locale, events.onTick),
  );
}

const LABELS: Readonly<Record<string, Phrase>> = ACTION_LABEL;

/** An action of a newer service than this page still has its number. */
function labelOf(action: string, locale: Locale): string {
  const phrase = LABELS[action];
  return phrase ? say(phrase, locale) : action;
}
