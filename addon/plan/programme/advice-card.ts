import type { Advice, ProgrammeDesign } from '#shared/contracts';
import {
  ADVICE,
  PROGRAMME_ABOUT,
  PROGRAMME_TYPE,
  ROLE_BENEFIT,
  ROLE_NAME,
  say,
  TYPE_BENEFIT,
} from '#shared/i18n';
import { button, fact, listOf, tag } from '../../sidebar/page.ts';
import { aboutGain, aboutMoney } from '../about-money.ts';
import type { PlanContext } from '../part.ts';
import { percent, ruleTexts } from './rule-text.ts';
import { traitText } from './trait-text.ts';

/**
 * One type of programme: what speaks for it, its rules, its price, and a way to try it. `unfolded` are the types that
 * stand open, also when the advice is made anew.
 */
export function adviceCard(
  advice: Advice,
  { isBest, months, unfolded }: { isBest: boolean; months: number; unfolded: Set<Advice['type']> },
  { locale, currency }: PlanContext,
  onTake: (design: ProgrammeDesign) => void,
): HTMLElement {
  const { type, design } = advice;
  const verdict = verdictOf(advice, isBest);
  const name = say(PROGRAMME_TYPE[type], locale);
  const card = tag(
    'details',
    isBest ? 'advice best' : 'advice',
    tag(
      'summary',
      '',
      tag('b', '', name),
      ' ',
      tag('span', `verdict ${verdict === ADVICE.fits || isBest ? 'fits' : ''}`, say(verdict, locale)),
    ),
    tag('p', '', say(PROGRAMME_ABOUT[type], locale)),
    ...traitsOf(advice, locale),
  ) as HTMLDetailsElement;
  card.open = isBest || unfolded.has(type);
  card.addEventListener('toggle', () => {
    if (card.open) unfolded.add(type);
    else unfolded.delete(type);
  });
  if (design && type !== 'none') {
    card.append(
      tag('h3', '', say(ADVICE.rules, locale)),
      listOf('plain', ruleTexts(design, currency, locale)),
      ...priceOf(advice, months, { locale, currency }),
      tag('h3', '', say(ADVICE.reasons, locale)),
      rolesOf(type, locale),
      button('quiet', say(ADVICE.take, locale), () => onTake(design), `${say(ADVICE.take, locale)}: ${name}`),
    );
  }
  return card;
}

function traitsOf({ traits }: Advice, locale: PlanContext['locale']): HTMLElement[] {
  return (['for', 'against'] as const).flatMap((side) => {
    const texts = traits.filter(({ speaks }) => speaks === side).map((trait) => traitText(trait, locale));
    if (texts.length === 0) return [];
    const title = side === 'for' ? ADVICE.speaksFor : ADVICE.speaksAgainst;
    return [tag('h3', '', say(title, locale)), listOf(`plain ${side}`, texts)];
  });
}

function priceOf({ price }: Advice, months: number, { locale, currency }: PlanContext): HTMLElement[] {
  if (!price) return [];
  const { costPerYear, anywayPerYear, rewardPerMember, gain, pGain, breakEvenUplift } = price;
  const money = (amount: number) => aboutMoney(amount, currency, locale);
  const cost = say(anywayPerYear > 0 ? ADVICE.cost : ADVICE.costOnly, locale, {
    cost: money(costPerYear),
    anyway: money(anywayPerYear),
  });
  const chance = say(ADVICE.chance, locale, {
    tenths: Math.round(10 * pGain),
    gain: aboutGain(gain, currency, locale),
    months,
  });
  return [
    tag('h3', '', say(ADVICE.price, locale)),
    tag('p', '', `${cost} ${breakEvenText(breakEvenUplift, locale)} ${chance}`),
    ...(rewardPerMember > 0
      ? [tag('p', '', say(ADVICE.perMember, locale, { money: money(rewardPerMember) }))]
      : []),
  ];
}

/** More probably gained than lost. */
const EVEN_CHANCE = 0.5;

function verdictOf({ fits, price }: Advice, isBest: boolean) {
  if (isBest) return ADVICE.best;
  if (!fits) return ADVICE.fitsNot;
  return price && price.pGain < EVEN_CHANCE ? ADVICE.fitsAtALoss : ADVICE.fits;
}

/** When a programme pays off. */
export function breakEvenText(uplift: number | null, locale: PlanContext['locale']): string {
  if (uplift === null) return say(ADVICE.breakEvenNone, locale);
  if (uplift === 0) return say(ADVICE.breakEvenZero, locale);
  return say(ADVICE.breakEven, locale, { uplift: percent(Math.ceil(1_000 * uplift) / 1_000, locale) });
}

function rolesOf(type: keyof typeof TYPE_BENEFIT, locale: PlanContext['locale']): HTMLElement {
  const benefits = { ...TYPE_BENEFIT[type], ...ROLE_BENEFIT };
  const roles = Object.keys(ROLE_NAME) as (keyof typeof ROLE_NAME)[];
  return tag(
    'dl',
    'facts roles',
    ...roles.map((role) => fact(say(ROLE_NAME[role], locale), say(benefits[role], locale))),
  );
}
