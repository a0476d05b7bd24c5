import type { Locale } from '#shared/contracts';
import { formatMoney, MAP, PORTFOLIO_ASK, SIDEBAR, say } from '#shared/i18n';
import type { DocumentState } from '../src/document-state.ts';
import type { Refusal } from '../src/ui/reply-contract.ts';
import type { CustomerMap, MapPoint, Thresholds } from '../src/ui/sidebar-data.ts';
import { mapChart } from './map-chart.ts';
import { movesPart } from './map-moves.ts';
import { button, emptyState, tag } from './page.ts';
import { planLink } from './plan-link.ts';
import { quadrantCards } from './quadrant-cards.ts';

/** The lines between the quadrants: not known yet, known, or what kept them away. */
export type Lines = Thresholds | Refusal | null;

/** The map with what is to be said of it: who slips, who moved, the chart, counts and money. */
export function mapContent(
  map: CustomerMap | null,
  lines: Lines,
  { tally, lastImport }: DocumentState,
  locale: Locale,
  goTo: (customerIds: readonly string[]) => void,
  updatePortfolio: () => void,
): Node[] {
  if (!lastImport) return [];
  const sums = tally
    ? [quadrantCards(tally, lastImport.currency, locale), tag('p', 'soft', say(SIDEBAR.worth, locale))]
    : [];
  if (!map) {
    if (tally) return sums;
    return [emptyState(say(SIDEBAR.portfolio, locale), say(SIDEBAR.portfolioEmpty, locale))];
  }
  const refused = lines && 'ok' in lines ? lines : null;
  const hint = say(MAP.hint, locale);
  const detail = tag('p', 'map-detail soft', hint);
  const chart = mapChart(map, lines && 'profit' in lines ? lines : null, locale, {
    onLook: (text) => {
      detail.textContent = text;
    },
    onChoose: goTo,
  });
  chart.addEventListener('pointerleave', () => {
    detail.textContent = hint;
  });
  return [
    ...slippingBanner(map, locale, goTo),
    tag('h2', '', say(MAP.title, locale)),
    chart,
    detail,
    ...(refused ? [tag('p', 'soft', say(MAP.linesMissing, locale, { problem: refused.message }))] : []),
    ...movesPart(map, locale, goTo),
    ...sums,
    button(
      'quiet',
      say(map.hasPortfolioTab ? PORTFOLIO_ASK.update : PORTFOLIO_ASK.make, locale),
      updatePortfolio,
    ),
    planLink(locale),
  ];
}

function slippingBanner(
  { points, currency }: CustomerMap,
  locale: Locale,
  goTo: (customerIds: readonly string[]) => void,
): Node[] {
  const friends = points.filter(({ quadrant, slipping }) => slipping && quadrant === 'TRUE_FRIEND');
  if (friends.length === 0) return [];
  const money = friends.reduce((sum, { contribution }) => sum + contribution, 0);
  return [
    tag(
      'div',
      'banner',
      tag('b', '', say(MAP.slipping, locale, { count: friends.length })),
      tag('br', ''),
      `${say(MAP.atStake, locale, { money: formatMoney(money, currency, locale) })} `,
      showThem(friends, locale, goTo),
    ),
  ];
}

function showThem(
  points: readonly MapPoint[],
  locale: Locale,
  goTo: (customerIds: readonly string[]) => void,
): HTMLElement {
  return button('link', say(MAP.showThem, locale), () => goTo(points.map(({ id }) => id)));
}
