import { type Board, isShort, sparkline, waterfall, whaleCurve } from '#shared/board';
import type { Locale } from '#shared/contracts';
import {
  BRIDGE_STEP,
  FIGURES,
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  PORTFOLIO_SENTENCE,
  say,
  shortMoney,
} from '#shared/i18n';
import { LEADERS_SHARE } from '#shared/portfolio';
import { details, listOf, tag } from '../../sidebar/page.ts';
import { svgOf } from '../../sidebar/svg.ts';
import { cohortPart } from './cohort-part.ts';
import { cyclePart } from './cycle-part.ts';
import { figureList } from './figure-list.ts';
import { movesPart } from './moves-part.ts';

/** The whole base: figures, where sales went, who brings the profit, who moved, who stays. */
export function boardContent(board: Board, locale: Locale): Node[] {
  const { figures } = board;
  return [
    ...headPart(board, locale),
    ...figureList(figures, locale),
    ...bridgePart(board, locale),
    ...concentrationPart(board, locale),
    ...movesPart(board, locale),
    ...cyclePart(figures.cycles, locale),
    ...cohortPart(figures, locale),
    ...loadPart(board, locale),
  ];
}

function headPart({ figures, total }: Board, locale: Locale): Node[] {
  const { customers, currency, since, asOf } = figures;
  const money = (amount: number) => shortMoney(amount, currency, locale);
  const count = say(FIGURES.customersNow, locale, { count: customers.now });
  const before = say(FIGURES.cameAndWent, locale, {
    before: customers.before,
    lost: customers.lost,
    came: customers.new,
    back: customers.wonBack,
  });
  const equity = [
    tag(
      'p',
      'headline',
      tag('b', '', money(total.clv)),
      ` ${say(FIGURES.equity, locale).toLocaleLowerCase(locale)}`,
    ),
    tag('p', 'soft', say(FIGURES.ahead, locale, { money: money(total.residual) })),
    ...equityLine(figures.equity, locale),
    about(say(FIGURES.equityAbout, locale), locale),
  ];
  return [
    tag('p', 'headline', tag('b', '', count)),
    tag('p', 'soft', before),
    ...(since !== null && isShort(since, asOf)
      ? [tag('p', 'message', say(FIGURES.shortHistory, locale, { date: formatDate(since, locale) }))]
      : []),
    ...(total.customers > 0 ? equity : [tag('p', 'message', say(FIGURES.sortedOut, locale))]),
  ];
}

/** Its way over the refreshes of the last year; a single one makes no line. */
function equityLine(equity: Board['figures']['equity'], locale: Locale): Element[] {
  const values = equity.map(({ clv }) => clv);
  const now = values.at(-1);
  if (now === undefined || values.length === 1) return [];
  return [svgOf(sparkline(values.slice(0, -1), now, say(FIGURES.equity, locale)))];
}

/** What a figure is, one click or key away. */
export function about(text: string, locale: Locale): HTMLElement {
  return details(say(FIGURES.whatIsIt, locale), tag('p', 'soft', text));
}

function bridgePart({ figures }: Board, locale: Locale): Node[] {
  const { bridge, currency } = figures;
  const lines = bridge.steps
    .filter(({ customers }) => customers > 0)
    .map(({ step, amount, leaders }) => {
      const names = leaders.map((each) => `${each.name} ${formatMoney(each.amount, currency, locale)}`);
      const line = `${say(BRIDGE_STEP[step], locale)}: ${formatMoney(amount, currency, locale)}`;
      return [tag('b', '', line), tag('div', 'soft', names.join(', '))];
    });
  return [
    tag('h2', '', say(FIGURES.bridge, locale)),
    svgOf(waterfall(bridge, currency, locale)),
    details(
      say(FIGURES.whatMoved, locale),
      listOf('reasons', lines),
      tag('p', 'soft', say(FIGURES.bridgeAbout, locale)),
    ),
  ];
}

function concentrationPart({ concentration, curve, figures }: Board, locale: Locale): Node[] {
  const { leaders, customers, positive, losing, losses, names } = concentration;
  if (positive <= 0) return [];
  const money = (amount: number) => formatMoney(amount, figures.currency, locale);
  const sentence = say(PORTFOLIO_SENTENCE.leaders, locale, {
    count: leaders,
    all: customers,
    share: formatPercent(LEADERS_SHARE, locale),
    total: money(positive),
  });
  return [
    tag('h2', '', say(FIGURES.concentration, locale)),
    svgOf(whaleCurve(curve, locale)),
    tag('p', '', sentence),
    tag('p', 'soft', say(FIGURES.mostly, locale, { names: names.join(', ') })),
    ...(losing > 0
      ? [tag('p', '', say(PORTFOLIO_SENTENCE.losses, locale, { count: losing, total: money(losses) }))]
      : []),
  ];
}

function loadPart({ load }: Board, locale: Locale): Node[] {
  if (load.high + load.low === 0) return [];
  const values = { high: load.high, low: load.low, people: load.people };
  const hours = formatNumber(load.hoursPerWeek, locale, load.hoursPerWeek < 10 ? 1 : 0);
  return [
    tag('h2', '', say(FIGURES.load, locale)),
    tag('p', '', say(FIGURES.loadText, locale, { ...values, hours })),
    about(say(FIGURES.loadAbout, locale), locale),
  ];
}
