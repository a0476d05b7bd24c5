import type { ProgrammeParts, SimulatedProgramme, SimulationResponse } from '#shared/contracts';
import {
  DESIGN,
  formatNumber,
  formatPercent,
  PART_NAME,
  PROGRAMME_TYPE,
  QUADRANT_GROUP,
  QUADRANT_LOOK,
  SIMULATION,
  say,
} from '#shared/i18n';
import { signedMoney } from '../../sidebar/money.ts';
import { details, fact, tag } from '../../sidebar/page.ts';
import { aboutGain } from '../about-money.ts';
import type { PlanContext } from '../part.ts';
import { columnHead, rowHead, table } from '../portfolio/table.ts';
import { breakEvenText } from './advice-card.ts';
import { distributionChart } from './distribution-chart.ts';
import { leverRows } from './lever-rows.ts';
import { sampledNote } from './sampled-note.ts';

/** What came of the simulation, in words first. */
export function resultContent(
  response: SimulationResponse,
  types: readonly (keyof typeof PROGRAMME_TYPE)[],
  context: PlanContext,
): HTMLElement[] {
  const { locale } = context;
  const { programmes, difference, draws, base, months } = response;
  const titles = types.map((type, i) =>
    say(DESIGN.programme, locale, { letter: letterOf(i), type: say(PROGRAMME_TYPE[type], locale) }),
  );
  const basis = say(SIMULATION.basis, locale, { draws, count: base.customers });
  const title = tag('h2', 'question', say(SIMULATION.title, locale));
  title.tabIndex = -1;
  return [
    title,
    ...(difference ? [tag('p', 'kept', betterText(difference, context))] : []),
    tag('p', 'soft', say(SIMULATION.chart, locale)),
    chartWithKey(response, titles, context),
    ...programmes.flatMap((programme, i) => programmePart(programme, titles[i] ?? '', months, context)),
    tag('p', 'soft', basis),
    ...sampledNote(base, locale),
  ];
}

export const letterOf = (place: number) => String.fromCharCode(65 + place);

function chartWithKey(
  response: SimulationResponse,
  titles: readonly string[],
  context: PlanContext,
): HTMLElement {
  const figure = tag('div', 'spread');
  figure.append(distributionChart(response, context));
  if (titles.length > 1) {
    figure.append(
      tag('p', 'key', ...titles.map((title, i) => tag('span', i === 0 ? 'key-first' : 'key-second', title))),
    );
  }
  return figure;
}

function programmePart(
  programme: SimulatedProgramme,
  title: string,
  months: number,
  context: PlanContext,
): HTMLElement[] {
  const { locale } = context;
  return [
    tag('h3', 'programme-name', title),
    tag('p', 'verdict-line', tag('b', '', chanceText(programme.pGain, locale))),
    ...gainTexts(programme, months, context).map((text) => tag('p', '', text)),
    details(
      say(SIMULATION.levers, locale),
      tag('p', 'soft', say(SIMULATION.leversAbout, locale)),
      leverRows(programme, context),
    ),
    details(say(SIMULATION.parts, locale), partsTable(programme, context)),
    details(
      say(SIMULATION.groups, locale),
      groupTable(programme, context),
      tag('p', 'soft', say(SIMULATION.groupsAbout, locale)),
    ),
  ];
}

const NEARLY_ALL = 0.95;

function chanceText(pGain: number, locale: PlanContext['locale']): string {
  const share = formatPercent(pGain, locale);
  if (pGain >= NEARLY_ALL) return say(SIMULATION.earnsAlways, locale, { share });
  if (pGain <= 1 - NEARLY_ALL) return say(SIMULATION.earnsHardly, locale, { share });
  return say(SIMULATION.earns, locale, { tenths: Math.round(10 * pGain) });
}

function gainTexts(
  { gain, worst, paybackMonths, pPayback, breakEvenUplift }: SimulatedProgramme,
  months: number,
  { locale, currency }: PlanContext,
): string[] {
  const money = (amount: number) => aboutGain(amount, currency, locale);
  return [
    say(SIMULATION.gain, locale, {
      months,
      mean: money(gain.mean),
      low: money(gain.low),
      high: money(gain.high),
    }),
    say(SIMULATION.worst, locale, { worst: money(worst) }),
    paybackMonths === null
      ? say(SIMULATION.noPayback, locale, { months })
      : say(SIMULATION.payback, locale, { count: paybackMonths, share: formatPercent(pPayback, locale) }),
    breakEvenText(breakEvenUplift, locale),
  ];
}

function betterText(
  { pSecondBetter, gain }: NonNullable<SimulationResponse['difference']>,
  { locale, currency }: PlanContext,
): string {
  const money = (amount: number) => aboutGain(amount, currency, locale);
  return say(SIMULATION.better, locale, {
    tenths: Math.round(10 * pSecondBetter),
    mean: money(gain.mean),
    low: money(gain.low),
    high: money(gain.high),
  });
}

function partsTable({ parts, gain }: SimulatedProgramme, { locale, currency }: PlanContext): HTMLElement {
  const names = Object.keys(PART_NAME) as (keyof ProgrammeParts)[];
  return tag(
    'dl',
    'facts',
    ...names
      .filter((name) => Math.round(parts[name]) !== 0)
      .map((name) => fact(say(PART_NAME[name], locale), signedMoney(parts[name], currency, locale))),
    fact(say(SIMULATION.total, locale), signedMoney(gain.mean, currency, locale)),
  );
}

function groupTable({ quadrants }: SimulatedProgramme, { locale, currency }: PlanContext): HTMLElement {
  const heads = [SIMULATION.group, SIMULATION.members, SIMULATION.groupGain];
  return table(
    'figures',
    heads.map((head) => columnHead(say(head, locale))),
    quadrants
      .filter(({ members }) => members > 0)
      .map(({ quadrant, members, gain }) => [
        rowHead(`${QUADRANT_LOOK[quadrant].shape} ${say(QUADRANT_GROUP[quadrant], locale)}`),
        tag('td', 'number', formatNumber(members, locale)),
        tag('td', 'number', signedMoney(gain.mean, currency, locale)),
      ]),
  );
}
