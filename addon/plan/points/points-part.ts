import type { Locale, PointsOverview, PointsRules, ProgrammeDesign } from '#shared/contracts';
import {
  formatDate,
  formatMoney,
  formatNumber,
  POINTS_PART,
  POINTS_RULE,
  say,
  TIER_NAME,
} from '#shared/i18n';
import { pointsRulesOf } from '#shared/programmes';
import { choiceField } from '../../settings/choice-field.ts';
import { LANGUAGES } from '../../settings/language-part.ts';
import { button, fact, listOf, tag } from '../../sidebar/page.ts';
import { callScript } from '../../sidebar/script.ts';
import { view } from '../../sidebar/view.ts';
import type { PlanPoints } from '../../src/ui/plan-points-contract.ts';
import { busy, tellProblem } from '../busy.ts';
import type { PlanContext, PlanPart } from '../part.ts';
import { pointsForm, usualRules } from './points-form.ts';

export interface PointsPart extends PlanPart {
  /** A programme was taken: while there are no points yet, they begin with its rules. */
  suggest(design: ProgrammeDesign): void;
}

/** Points and tiers: the rules, what they amount to, and the way into the sheet. */
export function pointsPart(context: PlanContext): PointsPart {
  const { locale, currency } = context;
  const words = (name: keyof typeof POINTS_PART) => say(POINTS_PART[name], locale);
  const place = tag('div', '');
  // Beside the button: the page's own line may be out of sight.
  const said = tag('p', 'message');
  said.setAttribute('role', 'status');
  let suggested: ProgrammeDesign | null = null;
  const points = view<PlanPoints>(place, locale, () => callScript(locale, 'planPoints'), standing);

  function tell(text: string): void {
    said.textContent = text;
    said.scrollIntoView({ block: 'nearest' });
  }

  function standing(known: PlanPoints): Node[] {
    const { today, overview } = known;
    if (overview === null) {
      const begin = () => showForm(firstRules(suggested, today, locale), known);
      return [tag('p', '', words('about')), button('quiet', words('setUp'), begin)];
    }
    const line = choiceField(words('lineLocale'), LANGUAGES, locale);
    return [
      listOf('reasons', ruleTexts(overview.rules, currency, locale)),
      figures(overview, locale),
      button('quiet', words('change'), () => showForm(overview.rules, known)),
      line.element,
      button('quiet', words('write'), () => writeIntoSheet(line.value())),
    ];
  }

  function showForm(rules: PointsRules, known: PlanPoints): void {
    said.textContent = '';
    const form = pointsForm(rules, context, {
      onSave: (chosen) => save(chosen, form),
      onCancel: () => points.put(known),
    });
    place.replaceChildren(form);
    form.querySelector<HTMLElement>('input')?.focus();
  }

  async function save(rules: PointsRules, form: HTMLElement): Promise<void> {
    const reply = await busy(form, () => callScript(locale, 'planPointsRules', rules));
    if (!reply.ok) return tellProblem(reply, locale);
    points.put(reply.data);
    tell(words('saved'));
  }

  async function writeIntoSheet(lineLocale: Locale): Promise<void> {
    said.textContent = '';
    const reply = await busy(place, () => callScript(locale, 'planWritePoints', lineLocale));
    if (!reply.ok) return tellProblem(reply, locale);
    tell(reply.data);
  }

  return {
    element: tag('div', 'points', tag('h2', 'question', words('title')), place, said),
    open: points.open,
    suggest(design) {
      suggested = design;
    },
  };
}

function firstRules(design: ProgrammeDesign | null, today: string, locale: Locale): PointsRules {
  const usual = usualRules(today);
  const names = TIER_NAME.map((name) => say(name, locale));
  return (design && pointsRulesOf(design, names, usual)) ?? usual;
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
