import {
  type EarningRule,
  FIRST_DAY,
  MAX_CATEGORY_NAME,
  MAX_TIER_NAME,
  type NumberLimit,
  type PointsRules,
} from '#shared/contracts';
import { POINTS_PART, say, TAB_NAME } from '#shared/i18n';
import { choiceField } from '../../settings/choice-field.ts';
import { type Field, textField } from '../../settings/field.ts';
import { numberText, type Unit } from '../../settings/number-text.ts';
import { button, details, tag } from '../../sidebar/page.ts';
import { dateField } from '../date-field.ts';
import type { PlanContext } from '../part.ts';
import { newJudge } from './judge.ts';

/** Rows for levels: more where there are more already. */
const TIERS = 3;
const LAST_DAY = '2199-12-31';
const POINTS: NumberLimit = { least: 1, most: 100_000, whole: true };
const AMOUNT: NumberLimit = { least: 0.01, most: 1e9 };

/** Rules that suit most: a point for about a coffee's worth of margin, for a year, and no tiers. */
export function usualRules(today: string): PointsRules {
  return {
    startsOn: `${today.slice(0, 4)}-01-01`,
    members: 'everyone',
    earning: [{ kind: 'per_amount', points: 1, per: 10 }],
    rounding: 'down',
    expiresAfterMonths: 12,
    tiers: null,
    pointValue: 0.1,
    breakage: 0.2,
  };
}

/** A form that holds the rules; `onSave` gets them when all of it is right. */
export function pointsForm(
  rules: PointsRules,
  { locale, currency }: PlanContext,
  { onSave, onCancel }: { onSave(rules: PointsRules): void; onCancel(): void },
): HTMLElement {
  const words = (name: keyof typeof POINTS_PART, values = {}) => say(POINTS_PART[name], locale, values);
  const ruleOf = <Kind extends EarningRule['kind']>(kind: Kind) =>
    rules.earning.find((rule): rule is Extract<EarningRule, { kind: Kind }> => rule.kind === kind);
  const [perAmount, category] = [ruleOf('per_amount'), ruleOf('category')];
  const number = (label: string, value: number | null | undefined, unit: Unit, suffix = '') =>
    textField(label, value === null || value === undefined ? '' : numberText(value, unit, locale), {
      unit: suffix,
    });

  const startsOn = dateField(words('startsOn'), rules.startsOn, { least: FIRST_DAY, most: LAST_DAY });
  const members = choiceField(
    words('members'),
    [
      ['everyone', words('everyone')],
      ['joined', words('joined', { tab: say(TAB_NAME.memberships, locale) })],
    ],
    rules.members,
  );
  const points = number(words('points'), perAmount?.points, 'plain');
  const per = number(words('per'), perAmount?.per, 'money', currency);
  const welcome = number(words('welcome'), ruleOf('first_order')?.points, 'plain');
  welcome.hint(words('noneHint'));
  const categoryName = textField(words('categoryName'), category?.category ?? '', { wide: true });
  categoryName.input.maxLength = MAX_CATEGORY_NAME;
  categoryName.hint(words('categoryHint'));
  const categoryPoints = number(words('points'), category?.points, 'plain');
  const categoryPer = number(words('per'), category?.per, 'money', currency);
  const rounding = choiceField(
    words('rounding'),
    [
      ['down', words('down')],
      ['nearest', words('nearest')],
    ],
    rules.rounding,
  );
  const expires = number(words('expires'), rules.expiresAfterMonths, 'plain');
  expires.hint(words('expiresHint'));
  const tiersBy = choiceField(
    words('tiersBy'),
    [
      ['sales', words('bySales')],
      ['points', words('byPoints')],
    ],
    rules.tiers?.by ?? 'sales',
  );
  const tiers = Array.from({ length: Math.max(TIERS, rules.tiers?.levels.length ?? 0) }, (_, i) => {
    const called = words('tierName', { place: i + 1 });
    const name = textField(called, rules.tiers?.levels[i]?.name ?? '');
    name.input.maxLength = MAX_TIER_NAME;
    const from = number(words('tierFrom'), rules.tiers?.levels[i]?.from, 'money');
    from.input.setAttribute('aria-label', `${words('tierFrom')} (${called})`);
    return { name, from };
  });
  const grace = number(words('grace'), rules.tiers?.graceMonths ?? 3, 'plain');
  const pointValue = number(words('pointValue'), rules.pointValue, 'money', currency);
  const breakage = number(words('breakage'), rules.breakage, 'percent', '%');

  /** What the form says; null where something is wrong, which is then said beside it. */
  function read(): PointsRules | null {
    const judge = newJudge(locale);
    startsOn.judge(startsOn.isRight() ? null : words('needsDay'));
    const earning: EarningRule[] = [
      {
        kind: 'per_amount',
        points: judge.needed(points, 'plain', POINTS),
        per: judge.needed(per, 'money', AMOUNT),
      },
    ];
    const welcomed = judge.number(welcome, 'plain', POINTS);
    if (welcomed !== null) earning.push({ kind: 'first_order', points: welcomed });
    const kind = categoryName.input.value.trim();
    if (kind !== '') {
      earning.push({
        kind: 'category',
        category: kind,
        points: judge.needed(categoryPoints, 'plain', POINTS),
        per: judge.needed(categoryPer, 'money', AMOUNT),
      });
    }
    const levels = tiers.flatMap(({ name, from }) => {
      const called = name.input.value.trim();
      return called === '' ? [] : [{ name: called, from: judge.needed(from, 'money', AMOUNT), field: from }];
    });
    for (const [i, level] of levels.entries()) {
      const before = levels.slice(0, i);
      const fits = before.every(({ name, from }) => name !== level.name && from < level.from);
      if (!fits) judge.refuse(level.field, words('needsTiersAscending'));
    }
    const graceMonths = judge.needed(grace, 'plain', { least: 0, most: 24, whole: true });
    const read: PointsRules = {
      startsOn: startsOn.value(),
      members: members.value(),
      earning,
      rounding: rounding.value(),
      expiresAfterMonths: judge.number(expires, 'plain', { least: 1, most: 60, whole: true }),
      tiers:
        levels.length === 0
          ? null
          : {
              by: tiersBy.value(),
              graceMonths,
              levels: levels.map(({ name, from }) => ({ name, from })),
            },
      pointValue: judge.needed(pointValue, 'money', { least: 0, most: 1e6 }),
      breakage: judge.needed(breakage, 'percent', { least: 0, most: 1 }),
    };
    return judge.allRight() && startsOn.isRight() ? read : null;
  }

  const save = button('quiet', words('save'), () => undefined);
  save.type = 'submit';
  const form = tag(
    'form',
    'points-form',
    startsOn.element,
    members.element,
    set(words('earning'), pair(points, per), welcome.element),
    details(words('category'), categoryName.element, pair(categoryPoints, categoryPer), rounding.element),
    expires.element,
    set(
      words('tiers'),
      tiersBy.element,
      ...tiers.map(({ name, from }) => pair(name, from)),
      tag('p', 'soft', words('tierHint')),
      grace.element,
    ),
    details(words('books'), pointValue.element, breakage.element),
    tag('div', 'buttons', save, button('quiet', words('cancel'), onCancel)),
  );
  form.setAttribute('novalidate', '');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = read();
    if (chosen) return onSave(chosen);
    const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]');
    const folded = wrong?.closest('details');
    if (folded) folded.open = true;
    wrong?.focus();
  });
  return form;
}

function set(title: string, ...content: readonly Node[]): HTMLElement {
  return tag('fieldset', '', tag('legend', '', title), ...content);
}

function pair(left: Field, right: Field): HTMLElement {
  return tag('div', 'pair', left.element, right.element);
}
