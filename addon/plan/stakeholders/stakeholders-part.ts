import type { LoyaltyAnswers, StakeholderPlan, StakeholdersResponse } from '#shared/contracts';
import { STAKEHOLDERS, say, TAB_NAME } from '#shared/i18n';
import { shortMoney } from '../../sidebar/money.ts';
import { details, tag, write } from '../../sidebar/page.ts';
import { callScript } from '../../sidebar/script.ts';
import { view } from '../../sidebar/view.ts';
import { busy, tellProblem } from '../busy.ts';
import type { PlanContext, PlanPart } from '../part.ts';
import { stakeholderCard } from './stakeholder-card.ts';

/** So many are seen at once; more are one click away. */
const ACCOUNTS_SEEN = 10;

/** The key accounts: whom we know there, the loyalty test, and the next talk. */
export function stakeholdersPart(context: PlanContext): PlanPart {
  const { locale } = context;
  const words = (name: keyof typeof STAKEHOLDERS, values = {}) => say(STAKEHOLDERS[name], locale, values);
  const place = tag('div', 'stakeholders');
  const people = view<StakeholdersResponse>(
    place,
    locale,
    () => callScript(locale, 'planStakeholders'),
    ({ plans, keyAccounts, atRisk, currency }) => {
      if (plans.length === 0) return [tag('p', '', words('none'))];
      const cards = plans.map(cardOf);
      const further = cards.slice(ACCOUNTS_SEEN);
      const unmapped = plans.filter(({ circles }) => circles === null).length;
      const more = keyAccounts - plans.length;
      return [
        ...(atRisk > 0
          ? [tag('p', 'risk', words('atRisk', { money: shortMoney(atRisk, currency, locale) }))]
          : []),
        ...(unmapped > 0
          ? [tag('p', 'soft', words('noContacts', { count: unmapped, tab: say(TAB_NAME.contacts, locale) }))]
          : []),
        tag('ul', 'accounts', ...cards.slice(0, ACCOUNTS_SEEN)),
        ...(further.length > 0
          ? [details(words('further', { count: further.length }), tag('ul', 'accounts', ...further))]
          : []),
        ...(more > 0 ? [tag('p', 'soft', words('more', { count: more }))] : []),
      ];
    },
  );

  function cardOf(plan: StakeholderPlan): HTMLElement {
    const card = stakeholderCard(plan, context, (answers) => save(plan, answers, card));
    return card;
  }

  async function save(plan: StakeholderPlan, answers: LoyaltyAnswers, card: HTMLElement): Promise<void> {
    const reply = await busy(card, () => callScript(locale, 'planLoyaltyTest', plan.customerId, answers));
    if (!reply.ok) return tellProblem(reply, locale);
    const { total, most, name } = reply.data;
    const renewed = cardOf({ ...reply.data, keyBy: plan.keyBy });
    card.replaceWith(renewed);
    const test = renewed.querySelector<HTMLDetailsElement>('details.test');
    if (test) test.open = true;
    test?.querySelector<HTMLElement>('summary')?.focus();
    write('message', words('saved', { name, total, most }));
  }

  return {
    element: tag('div', '', tag('h2', 'question', words('title')), place),
    open: people.open,
  };
}
