import type { LoyaltyAnswers, StakeholderPlan } from '#shared/contracts';
import {
  CIRCLE_BENEFIT,
  CIRCLE_NAME,
  CIRCLE_WITH,
  COUNTED,
  formatDate,
  LOYALTY_QUESTION,
  QUADRANT_LOOK,
  QUADRANT_NAME,
  STAKEHOLDER_RISK,
  STAKEHOLDERS,
  say,
  VISIT_TOPIC,
} from '#shared/i18n';
import { shortMoney } from '../../sidebar/money.ts';
import { details, fact, tag } from '../../sidebar/page.ts';
import { coloured } from '../../sidebar/quadrant-cards.ts';
import type { PlanContext } from '../part.ts';
import { loyaltyResult, loyaltyTestForm } from './loyalty-test-form.ts';

/** One key account, folded: its risks and next talk at once, people and test when it is opened. */
export function stakeholderCard(
  plan: StakeholderPlan,
  context: PlanContext,
  onSave: (answers: LoyaltyAnswers) => void,
): HTMLElement {
  const { locale } = context;
  const words = (name: keyof typeof STAKEHOLDERS, values = {}) => say(STAKEHOLDERS[name], locale, values);
  const tested =
    plan.history.length === 0 ? words('notTested') : words('score', { total: plan.total, most: plan.most });
  const test = details(
    `${words('test')}: ${tested}`,
    ...loyaltyResult(plan, context),
    loyaltyTestForm(plan, context, onSave),
  );
  test.classList.add('test');
  return tag(
    'li',
    'account',
    heading(plan, context),
    ...plan.risks.map((risk) => tag('p', 'risk', say(STAKEHOLDER_RISK[risk], locale))),
    ...visitLines(plan, context),
    ...people(plan, context),
    test,
  );
}

function heading({ name, quadrant, value }: StakeholderPlan, { locale, currency }: PlanContext): HTMLElement {
  const worth =
    value === null ? '' : say(STAKEHOLDERS.worth, locale, { money: shortMoney(value, currency, locale) });
  const line = tag('p', 'soft');
  if (quadrant !== null) {
    const mark = coloured(tag('span', 'shape', QUADRANT_LOOK[quadrant].shape), quadrant);
    line.append(mark, ` ${say(QUADRANT_NAME[quadrant], locale)}${worth === '' ? '' : ' · '}`);
  }
  line.append(worth);
  return tag('div', '', tag('h3', '', name), line);
}

function visitLines({ visit }: StakeholderPlan, { locale }: PlanContext): HTMLElement[] {
  const words = (name: keyof typeof STAKEHOLDERS, values = {}) => say(STAKEHOLDERS[name], locale, values);
  const at = visit.circle - 1;
  const told = (phrases: typeof CIRCLE_WITH) => {
    const phrase = phrases[at];
    return phrase === undefined ? '' : say(phrase, locale);
  };
  const topic = say(VISIT_TOPIC[visit.topic], locale, {
    who: told(CIRCLE_WITH),
    ...(visit.question && { question: say(LOYALTY_QUESTION[visit.question].asks, locale) }),
  });
  const last =
    visit.lastTalk === null
      ? words('noTalk')
      : words('lastTalk', { date: formatDate(visit.lastTalk, locale) });
  const by = words('by', { date: formatDate(visit.by, locale) });
  // Whoever comes to hear a complaint, or an opponent, brings no present.
  const brings = visit.topic !== 'complaint' && visit.topic !== 'opposed';
  return [
    tag('p', '', tag('b', '', `${words('nextVisit')} ${by}: `), topic, tag('span', 'soft', ` (${last})`)),
    ...(brings ? [tag('p', 'soft', `${words('bring')}: ${told(CIRCLE_BENEFIT)}.`)] : []),
  ];
}

/** Nothing where no contacts are kept: the list says so once for all. */
function people({ circles, supportive }: StakeholderPlan, { locale }: PlanContext): HTMLElement[] {
  if (circles === null) return [];
  const rows = CIRCLE_NAME.map((name, i) => {
    const count = circles[i] ?? 0;
    const known = count === 0 ? say(STAKEHOLDERS.nobody, locale) : say(COUNTED.people, locale, { count });
    const row = fact(say(name, locale), known);
    if (count === 0) row.classList.add('gap');
    return row;
  });
  const favour =
    supportive > 0 ? [tag('p', 'soft', say(STAKEHOLDERS.speakFor, locale, { count: supportive }))] : [];
  return [tag('dl', 'facts', ...rows), ...favour];
}
