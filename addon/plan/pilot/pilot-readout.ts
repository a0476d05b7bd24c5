import type { Locale, PilotReadout, PilotSummary } from '#shared/contracts';
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  type Phrase,
  PILOT_READOUT,
  PILOT_VERDICT,
  say,
} from '#shared/i18n';
import { button, fact, tag } from '../../sidebar/page.ts';
import { withItsSign } from '../about-money.ts';
import { pilotGroups } from './pilot-groups.ts';

type Range = NonNullable<PilotReadout['effect']>;

/** What came of a pilot, in words, figures and a picture of both groups. */
export function pilotReadout(pilot: PilotSummary, readout: PilotReadout, locale: Locale, back: () => void) {
  const { verdict, daysLeft } = readout;
  const heading = tag(
    'h2',
    `pilot-result ${verdict}`,
    say(PILOT_VERDICT[verdict], locale, { count: daysLeft, end: formatDate(pilot.end, locale) }),
  );
  heading.tabIndex = -1;
  const element = tag(
    'div',
    'pilot-readout',
    button('link', say(PILOT_READOUT.back, locale), back),
    tag('p', 'soft', `${pilot.draft.name} · ${period(pilot, locale)}`),
    heading,
    ...explained(readout, locale),
    ...figures(readout, locale),
    ...cautions(readout, locale),
  );
  return { element, focus: () => heading.focus() };
}

const NEXT: Readonly<Partial<Record<PilotReadout['verdict'], Phrase>>> = {
  too_early: PILOT_READOUT.tooEarly,
  better: PILOT_READOUT.betterNext,
  worse: PILOT_READOUT.worseNext,
  no_difference: PILOT_READOUT.noiseNext,
};

function explained({ verdict, chanceBetter, historyUntil }: PilotReadout, locale: Locale): HTMLElement[] {
  const next = NEXT[verdict];
  const lines = [
    ...(chanceBetter === null
      ? []
      : [say(PILOT_READOUT.chance, locale, { chance: certainty(chanceBetter, locale) })]),
    ...(verdict === 'history_missing' ? [missing(historyUntil, locale)] : []),
    ...(next ? [say(next, locale)] : []),
  ];
  return lines.map((line) => tag('p', '', line));
}

function missing(until: string | null, locale: Locale): string {
  return until === null
    ? say(PILOT_READOUT.noHistory, locale)
    : say(PILOT_READOUT.historyMissing, locale, { until: formatDate(until, locale) });
}

function figures(readout: PilotReadout, locale: Locale): HTMLElement[] {
  const { effect, perCustomer, total, groups, currency } = readout;
  if (effect === null || groups === null) return [];
  const isRate = perCustomer === null;
  const money = (amount: number) => signed(amount, formatMoney(amount, currency, locale));
  const share = (value: number) =>
    isRate
      ? say(PILOT_READOUT.points, locale, { points: signed(value, formatNumber(100 * value, locale)) })
      : signed(value, formatPercent(value, locale));
  const row = (name: Phrase, range: Range | null, told: (value: number) => string) =>
    range ? [fact(say(name, locale), rangeText(range, told, locale))] : [];
  return [
    tag(
      'dl',
      'facts',
      ...row(PILOT_READOUT.effect, effect, share),
      ...row(PILOT_READOUT.perCustomer, perCustomer, money),
      ...row(PILOT_READOUT.total, total, money),
    ),
    tag('p', 'soft', say(isRate ? PILOT_READOUT.rateNote : PILOT_READOUT.rangeNote, locale)),
    pilotGroups(groups, isRate, currency, locale),
  ];
}

function cautions({ pairsLost, unusualPairs }: PilotReadout, locale: Locale): HTMLElement[] {
  const told = [
    ...(pairsLost > 0 ? [say(PILOT_READOUT.lost, locale, { count: pairsLost })] : []),
    ...(unusualPairs > 0 ? [say(PILOT_READOUT.unusual, locale, { count: unusualPairs })] : []),
  ];
  return told.map((line) => tag('p', 'soft', line));
}

function rangeText({ mean, low, high }: Range, told: (value: number) => string, locale: Locale): string {
  return say(PILOT_READOUT.range, locale, { mean: told(mean), low: told(low), high: told(high) });
}

function signed(value: number, text: string): string {
  return withItsSign(value > 0 ? `+${text}` : text);
}

/** Nothing is certain: what rounds to 0 or 100% is told as beyond the last percent. */
function certainty(chance: number, locale: Locale): string {
  if (chance > 0.99) return `> ${formatPercent(0.99, locale)}`;
  return chance < 0.01 ? `< ${formatPercent(0.01, locale)}` : formatPercent(chance, locale);
}

function period({ draft, end }: PilotSummary, locale: Locale): string {
  return `${formatDate(draft.start, locale)} – ${formatDate(end, locale)}`;
}
