import type { Locale, PointsOverview, PointsRules } from '#shared/contracts';
import { formatDate, formatMoney, formatNumber, POINTS_PART, POINTS_RULE, SIDEBAR, say } from '#shared/i18n';
import { LANGUAGES } from '../../settings/language-part.ts';
import { button, fact, failedState, listOf, loadingState, tag, write } from '../../sidebar/page.ts';
import { problemContent, writeProblem } from '../../sidebar/problem.ts';
import { callScript } from '../../sidebar/script.ts';
import type { PlanPoints } from '../../src/ui/plan-points-contract.ts';
import { busy } from '../busy.ts';
import { choiceField } from '../choice-field.ts';
import type { PlanContext, PlanPart } from '../part.ts';
import { pointsForm, usualRules } from './points-form.ts';

/** Points and tiers: the rules, what they amount to, and the way into the sheet. */
export function pointsPart(context: PlanContext): PlanPart {
  const { locale, currency } = context;
  const words = (name: keyof typeof POINTS_PART) => say(POINTS_PART[name], locale);
  const content = tag('div', '');
  const element = tag('section', 'points', tag('h2', '', words('title')), content);
  let known: PlanPoints | null = null;

  async function load(): Promise<void> {
    content.replaceChildren(loadingState(words('loading')));
    const reply = await callScript(locale, 'planPoints');
    if (!reply.ok) {
      return content.replaceChildren(
        failedState(problemContent(reply, locale), say(SIDEBAR.tryAgain, locale), load),
      );
    }
    known = reply.data;
    showStanding(known);
  }

  function showStanding({ today, overview }: PlanPoints): void {
    if (overview === null) {
      content.replaceChildren(
        tag('p', '', words('about')),
        button('quiet', words('setUp'), () => showForm(usualRules(today))),
      );
      return;
    }
    const line = choiceField(words('lineLocale'), LANGUAGES, locale);
    content.replaceChildren(
      listOf('reasons', ruleTexts(overview.rules, currency, locale)),
      figures(overview, locale),
      button('quiet', words('change'), () => showForm(overview.rules)),
      line.element,
      button('quiet', words('write'), () => writeIntoSheet(line.value())),
    );
  }

  function showForm(rules: PointsRules): void {
    const form = pointsForm(rules, context, {
      onSave: (chosen) => save(chosen, form),
      onCancel: () => known && showStanding(known),
    });
    content.replaceChildren(form);
    form.querySelector<HTMLElement>('input')?.focus();
  }

  async function save(rules: PointsRules, form: HTMLElement): Promise<void> {
    const reply = await busy(form, () => callScript(locale, 'planPointsRules', rules));
    if (!reply.ok) return writeProblem(reply, locale);
    writeProblem(null, locale);
    known = reply.data;
    showStanding(known);
    write('message', words('saved'));
  }

  async function writeIntoSheet(lineLocale: Locale): Promise<void> {
    const reply = await busy(content, () => callScript(locale, 'planWritePoints', lineLocale));
    if (!reply.ok) return writeProblem(reply, locale);
    writeProblem(null, locale);
    write('message', reply.data);
  }

  return { element, open: () => (known === null ? load() : undefined) };
}

function figures(overview: PointsOverview, locale: Locale): HTMLElement {
  const { rules, currency, members, outstanding, liability, expiringSoon, redeemed, tierSizes } = overview;
  const words = (name: keyof typeof POINTS_PART) => say(POINTS_PART[name], locale);
  return tag(
    'dl',
    'facts',
    fact(words('takingPart'), formatNumber(members, locale)),
    ...(rules.tiers?.levels ?? []).map(({ name }, i) => fact(name, formatNumber(tierSizes[i] ?? 0, locale))),
    fact(words('outstanding'), formatNumber(outstanding, locale)),
    fact(words('expiringSoon'), formatNumber(expiringSoon, locale)),
    fact(words('used'), formatNumber(redeemed, locale)),
    fact(words('liability'), formatMoney(liability, currency, locale), words('liabilityTerm')),
  );
}

/** The rules as a customer would be told them. */
function ruleTexts(rules: PointsRules, currency: string, locale: Locale): string[] {
  const earning = rules.earning.map((rule) => {
    const count = rule.points;
    if (rule.kind === 'first_order') return say(POINTS_RULE.firstOrder, locale, { count });
    const amount = exactMoney(rule.per, currency, locale);
    return rule.kind === 'category'
      ? say(POINTS_RULE.category, locale, { count, amount, name: rule.category })
      : say(POINTS_RULE.perAmount, locale, { count, amount });
  });
  const months = rules.expiresAfterMonths;
  return [
    ...earning,
    ...(months === null ? [] : [say(POINTS_RULE.expires, locale, { count: months })]),
    `${say(POINTS_PART.startsOn, locale)} ${formatDate(rules.startsOn, locale)}`,
  ];
}

/** A rule names cents where it has any. */
function exactMoney(amount: number, currency: string, locale: Locale): string {
  const whole = Number.isInteger(amount);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    ...(whole && { maximumFractionDigits: 0 }),
  }).format(amount);
}
