import type { ProgrammeDesign, Quadrant } from '#shared/contracts';
import { DESIGN, PROGRAMME_TYPE, QUADRANT_GROUP, QUADRANT_LOOK, say } from '#shared/i18n';
import { button, details, tag } from '../../sidebar/page.ts';
import { numberField, type Read, rangeField } from '../number-field.ts';
import type { PlanContext } from '../part.ts';

const QUADRANTS: readonly Quadrant[] = ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'];

let made = 0;

/** The form of one programme: few fields, and under them every assumption. */
export function designForm(
  design: ProgrammeDesign,
  letter: string,
  context: PlanContext,
  { onRemove, onChange }: { onRemove: () => void; onChange: () => void },
): Read<ProgrammeDesign> {
  const { locale, currency, limits } = context;
  const money = (name: 'minimumSales' | 'benefitPerMember' | 'feePerMember' | 'runningCost' | 'startCost') =>
    numberField(
      say(DESIGN[name], locale),
      design[name],
      { unit: 'money', limit: limits.money, currency },
      locale,
    );
  const invited = invitedField(design.invited, locale);
  const rules = rulesField(design.rules, context);
  const rewardOn = rewardField(design.rewardOn, locale);
  const amounts = {
    minimumSales: money('minimumSales'),
    benefitPerMember: money('benefitPerMember'),
    feePerMember: money('feePerMember'),
    runningCost: money('runningCost'),
    startCost: money('startCost'),
  };
  const assumptions = assumptionsField(design.assumptions, context);
  const element = tag(
    'fieldset',
    'design',
    tag(
      'legend',
      '',
      say(DESIGN.programme, locale, { letter, type: say(PROGRAMME_TYPE[design.type], locale) }),
    ),
    button('link', say(DESIGN.remove, locale), onRemove, say(DESIGN.removeOne, locale, { letter })),
    invited.element,
    ...(design.rules.length > 0 ? [rules.element, rewardOn.element] : []),
    ...Object.values(amounts).map((field) => field.element),
    assumptions.element,
  );
  element.addEventListener('input', onChange);
  element.addEventListener('change', onChange);
  return {
    element,
    read(show) {
      const read = {
        invited: invited.read(show),
        rules: rules.read(show),
        minimumSales: amounts.minimumSales.read(show),
        benefitPerMember: amounts.benefitPerMember.read(show),
        feePerMember: amounts.feePerMember.read(show),
        runningCost: amounts.runningCost.read(show),
        startCost: amounts.startCost.read(show),
        assumptions: assumptions.read(show),
      };
      return isWhole(read) ? { type: design.type, rewardOn: rewardOn.read(), ...read } : undefined;
    },
  };
}

type Whole<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> };

function isWhole<Fields extends object>(fields: Fields): fields is Fields & Whole<Fields> {
  return Object.values(fields).every((value) => value !== undefined);
}

function invitedField(
  invited: readonly Quadrant[],
  locale: PlanContext['locale'],
): Read<ProgrammeDesign['invited']> {
  const wrong = tag('p', 'wrong');
  const ticks = QUADRANTS.map((quadrant) => {
    made += 1;
    const tick = document.createElement('input');
    tick.type = 'checkbox';
    tick.id = `invited-${made}`;
    tick.checked = invited.includes(quadrant);
    const label = document.createElement('label');
    label.htmlFor = tick.id;
    label.textContent = `${QUADRANT_LOOK[quadrant].shape} ${say(QUADRANT_GROUP[quadrant], locale)}`;
    return { quadrant, tick, row: tag('div', 'tick', tick, label) };
  });
  const group = tag(
    'div',
    'invited',
    tag('p', 'range-name', say(DESIGN.invited, locale)),
    ...ticks.map(({ row }) => row),
    wrong,
  );
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', say(DESIGN.invited, locale));
  return {
    element: group,
    read(show) {
      const chosen = ticks.filter(({ tick }) => tick.checked).map(({ quadrant }) => quadrant);
      if (show || chosen.length > 0) {
        wrong.textContent = chosen.length > 0 ? '' : say(DESIGN.nobodyInvited, locale);
      }
      return chosen.length > 0 ? chosen : undefined;
    },
  };
}

function rulesField(
  rules: ProgrammeDesign['rules'],
  { locale, currency, limits }: PlanContext,
): Read<ProgrammeDesign['rules']> {
  const wrong = tag('p', 'wrong');
  const fields = rules.map(({ from, rate }, i) => {
    const place = i + 1;
    const label = rules.length > 1 ? say(DESIGN.rateFrom, locale, { place }) : say(DESIGN.rate, locale);
    return {
      from:
        rules.length > 1
          ? numberField(
              say(DESIGN.from, locale, { place }),
              from,
              { unit: 'money', limit: limits.money, currency },
              locale,
            )
          : null,
      rate: numberField(label, rate, { unit: 'percent', limit: limits.rewardRate }, locale),
      kept: from,
    };
  });
  return {
    element: tag(
      'div',
      '',
      ...fields.flatMap(({ from, rate }) => [...(from ? [from.element] : []), rate.element]),
      wrong,
    ),
    read(show) {
      const read = fields.map(({ from, rate, kept }) => ({
        from: from ? from.read(show) : kept,
        rate: rate.read(show),
      }));
      const whole = read.flatMap(({ from, rate }) =>
        from === undefined || rate === undefined ? [] : [{ from, rate }],
      );
      const ascending = whole.every(({ from }, i) => i === 0 || from > (whole[i - 1]?.from ?? 0));
      if (show || ascending) wrong.textContent = ascending ? '' : say(DESIGN.notAscending, locale);
      return whole.length === fields.length && ascending ? whole : undefined;
    },
  };
}

function rewardField(chosen: ProgrammeDesign['rewardOn'], locale: PlanContext['locale']) {
  made += 1;
  const select = document.createElement('select');
  select.id = `reward-${made}`;
  select.append(
    new Option(say(DESIGN.allSales, locale), 'all_sales'),
    new Option(say(DESIGN.growth, locale), 'growth'),
  );
  select.value = chosen;
  const label = document.createElement('label');
  label.htmlFor = select.id;
  label.textContent = say(DESIGN.rewardOn, locale);
  return {
    element: tag('div', 'field', label, select),
    read: (): ProgrammeDesign['rewardOn'] => (select.value === 'growth' ? 'growth' : 'all_sales'),
  };
}

function assumptionsField(
  assumptions: ProgrammeDesign['assumptions'],
  { locale, limits }: PlanContext,
): Read<ProgrammeDesign['assumptions']> {
  const join = QUADRANTS.map((quadrant) => ({
    quadrant,
    field: rangeField(
      say(DESIGN.join, locale, { group: say(QUADRANT_GROUP[quadrant], locale) }),
      assumptions.join[quadrant],
      limits.join,
      locale,
    ),
  }));
  const range = (name: Exclude<keyof ProgrammeDesign['assumptions'], 'join'>) =>
    rangeField(say(DESIGN[name], locale), assumptions[name], limits[name], locale);
  const fields = {
    uplift: range('uplift'),
    pulledForward: range('pulledForward'),
    stay: range('stay'),
    redeem: range('redeem'),
    costs: range('costs'),
  };
  return {
    element: details(
      say(DESIGN.assumptions, locale),
      tag('p', 'soft', say(DESIGN.assumptionsAbout, locale)),
      ...Object.values(fields).map(({ element }) => element),
      ...join.map(({ field }) => field.element),
    ),
    read(show) {
      const joined = join.map(({ quadrant, field }) => [quadrant, field.read(show)] as const);
      const read = {
        uplift: fields.uplift.read(show),
        pulledForward: fields.pulledForward.read(show),
        stay: fields.stay.read(show),
        redeem: fields.redeem.read(show),
        costs: fields.costs.read(show),
      };
      if (!isWhole(read) || joined.some(([, value]) => value === undefined)) return undefined;
      return { ...read, join: Object.fromEntries(joined) as ProgrammeDesign['assumptions']['join'] };
    },
  };
}
