import type { LoyaltyAnswers, StakeholderPlan, StakeholdersResponse } from '#shared/contracts';
import { SIDEBAR, STAKEHOLDERS, say } from '#shared/i18n';
import { shortMoney } from '../../sidebar/money.ts';
import { details, failedState, loadingState, tag, write } from '../../sidebar/page.ts';
import { problemContent, writeProblem } from '../../sidebar/problem.ts';
import { callScript } from '../../sidebar/script.ts';
import { busy } from '../busy.ts';
import type { PlanContext, PlanPart } from '../part.ts';
import { stakeholderCard } from './stakeholder-card.ts';

/** So many are seen at once; more are one click away. */
const ACCOUNTS_SEEN = 10;

/** The key accounts: whom we know there, the loyalty test, and the next talk. */
export function stakeholdersPart(context: PlanContext): PlanPart {
  const { locale } = context;
  const words = (name: keyof typeof STAKEHOLDERS, values = {}) => say(STAKEHOLDERS[name], locale, values);
  const content = tag('div', '');
  const element = tag('section', 'stakeholders', tag('h2', '', words('title')), content);
  let asked = false;

  async function load(): Promise<void> {
    asked = true;
    content.replaceChildren(loadingState(words('loading')));
    const reply = await callScript(locale, 'planStakeholders');
    if (!reply.ok) {
      return content.replaceChildren(
        failedState(problemContent(reply, locale), say(SIDEBAR.tryAgain, locale), load),
      );
    }
    showAll(reply.data);
  }

  function showAll({ plans, keyAccounts, atRisk, currency }: StakeholdersResponse): void {
    if (plans.length === 0) {
      content.replaceChildren(tag('p', '', words('none')));
      return;
    }
    const cards = plans.map(cardOf);
    const further = cards.slice(ACCOUNTS_SEEN);
    const more = keyAccounts - plans.length;
    content.replaceChildren(
      ...(atRisk > 0
        ? [tag('p', 'risk', words('atRisk', { money: shortMoney(atRisk, currency, locale) }))]
        : []),
      tag('ul', 'accounts', ...cards.slice(0, ACCOUNTS_SEEN)),
      ...(further.length > 0
        ? [details(words('further', { count: further.length }), tag('ul', 'accounts', ...further))]
        : []),
      ...(more > 0 ? [tag('p', 'soft', words('more', { count: more }))] : []),
    );
  }

  function cardOf(plan: StakeholderPlan): HTMLElement {
    const card = stakeholderCard(plan, context, (answers) => save(plan, answers, card));
    return card;
  }

  async function save(plan: StakeholderPlan, answers: LoyaltyAnswers, card: HTMLElement): Promise<void> {
    const reply = await busy(card, () => callScript(locale, 'planLoyaltyTest', plan.customerId, answers));
    if (!reply.ok) return writeProblem(reply, locale);
    writeProblem(null, locale);
    const { total, most, name } = reply.data;
    const renewed = cardOf({ ...reply.data, keyBy: plan.keyBy });
    card.replaceWith(renewed);
    const test = renewed.querySelector<HTMLDetailsElement>('details.test');
    if (test) test.open = true;
    test?.querySelector<HTMLElement>('summary')?.focus();
    write('message', words('saved', { name, total, most }));
  }

  return { element, open: () => (asked ? undefined : load()) };
}
