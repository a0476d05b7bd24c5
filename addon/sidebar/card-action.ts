import type { CustomerDetail, CustomerScore, Locale, ScoredAction } from '#shared/contracts';
import { CARD, formatDate, say, VERDICT, WEEK } from '#shared/i18n';
import type { CustomerCard } from '../src/ui/sidebar-data.ts';
import { signedMoney } from './money.ts';
import { details, listOf, tag } from './page.ts';
import {
  keptText,
  type OnTick,
  openButtons,
  outcomeButtons,
  type TickableTask,
  undoButton,
} from './task-buttons.ts';

/** What to do about the customer: the action, its money and how to go about it, other ways, and why this one. */
export function actionBox(
  { isTask, tick }: CustomerCard,
  { customerId, name, primaryAction: action, alternatives, detail }: CustomerScore,
  currency: string,
  locale: Locale,
  onTick: OnTick,
): HTMLElement[] {
  const task: TickableTask = { customerId, action: action.id, label: action.label, name };
  return [
    tag('h2', '', say(CARD.doTitle, locale)),
    tag(
      'div',
      'do',
      tag('b', '', headline(action, locale)),
      tag('p', 'money', moneyText(action, currency, locale)),
      tag('p', 'soft', action.reason),
      ...howAndMoney(action, locale),
      ...(tick
        ? [
            tag('p', 'kept', keptText(tick, task, locale)),
            ...(tick.state === 'done'
              ? [tag('b', '', say(WEEK.waiting, locale)), outcomeButtons(task, locale, onTick)]
              : [undoButton(task, locale, onTick)]),
          ]
        : []),
    ),
    ...(isTask && !tick ? [openButtons(task, locale, onTick, 'main')] : []),
    ...otherActions(alternatives, currency, locale),
    ...(detail ? [decision(detail.decision, locale)] : []),
  ];
}

/** "Call about the overdue order · by 24 Nov 2026" */
function headline({ label, dueDate }: ScoredAction, locale: Locale): string {
  return dueDate === null
    ? label
    : `${label} · ${say(CARD.by, locale, { date: formatDate(dueDate, locale) })}`;
}

function moneyText({ netEffect }: ScoredAction, currency: string, locale: Locale): string {
  if (netEffect === null) return say(CARD.noMoney, locale);
  return say(CARD.againstNothing, locale, { money: signedMoney(netEffect, currency, locale) });
}

function howAndMoney({ how, formula, assumptions = [] }: ScoredAction, locale: Locale): HTMLElement[] {
  const assumed =
    assumptions.length === 0
      ? []
      : [
          tag('p', '', say(CARD.assumed, locale)),
          listOf(
            'reasons',
            assumptions.map(({ text }) => text),
          ),
        ];
  return [
    ...(how ? [details(say(CARD.how, locale), tag('p', '', how))] : []),
    ...(formula ? [details(say(CARD.formula, locale), tag('p', '', formula), ...assumed)] : []),
  ];
}

function otherActions(
  alternatives: readonly ScoredAction[],
  currency: string,
  locale: Locale,
): HTMLElement[] {
  if (alternatives.length === 0) return [];
  const told = alternatives.map((action) => [
    tag('b', '', action.label),
    tag('p', 'money', moneyText(action, currency, locale)),
    tag('p', 'soft', action.reason),
  ]);
  return [details(say(CARD.alternatives, locale, { count: alternatives.length }), listOf('reasons', told))];
}

/** The lines of the decision list down to the chosen one, each with its verdict and what it asked. */
function decision(lines: CustomerDetail['decision'], locale: Locale): HTMLElement {
  const told = lines.map(({ label, verdict, conditions }) => [
    tag('b', '', label),
    tag('span', 'soft', ` · ${say(VERDICT[verdict], locale)}`),
    listOf(
      'conditions',
      conditions.map(({ text, holds }) => [mark(holds, locale), ` ${text}`]),
    ),
  ]);
  return details(say(CARD.why, locale), listOf('reasons', told));
}

function mark(holds: boolean, locale: Locale): HTMLElement {
  const shown = tag('span', holds ? 'holds' : 'holds-not', holds ? '✓' : '✗');
  shown.setAttribute('role', 'img');
  shown.setAttribute('aria-label', say(holds ? CARD.holds : CARD.holdsNot, locale));
  return shown;
}
