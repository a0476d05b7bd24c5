import type { CustomerScore, Locale } from '#shared/contracts';
import {
  CARD,
  formatDate,
  formatMoney,
  formatPercent,
  MAP,
  QUADRANT_LOOK,
  QUADRANT_NAME,
  say,
} from '#shared/i18n';
import type { CustomerCard } from '../src/ui/sidebar-data.ts';
import { actionBox } from './card-action.ts';
import { cardCharts } from './card-charts.ts';
import { knownFacts } from './card-facts.ts';
import { percentWithin, shortMoney } from './money.ts';
import { emptyState, fact, listOf, tag } from './page.ts';
import { coloured } from './quadrant-cards.ts';
import type { OnTick } from './task-buttons.ts';

/** All that the card of a customer says. */
export function cardContent(card: CustomerCard, customerId: string, locale: Locale, onTick: OnTick): Node[] {
  const { score, currency, today } = card;
  if (!score || currency === null) {
    return [emptyState(say(CARD.unknownTitle, locale), say(CARD.unknownText, locale, { id: customerId }))];
  }
  return [
    tag('h2', 'name', score.name),
    label(score, locale),
    figures(score, currency, locale),
    ...(score.nearestChange
      ? [tag('h2', '', say(CARD.change, locale)), tag('p', '', score.nearestChange.text)]
      : []),
    ...actionBox(card, score, currency, locale, onTick),
    ...cardCharts(score, today, currency, locale),
    ...(score.detail ? knownFacts(score.detail.facts, locale) : []),
    ...sentences(say(CARD.signs, locale), score.signs),
    ...sentences(say(CARD.warnings, locale), score.warnings),
  ];
}

/** "● True Friend  81% sure", and whether it is an early sign only. */
function label({ quadrant, confidence, provisional }: CustomerScore, locale: Locale): HTMLElement {
  if (!quadrant) return tag('p', '', tag('span', 'badge', say(CARD.noQuadrant, locale)));
  const text = `${QUADRANT_LOOK[quadrant].shape} ${say(QUADRANT_NAME[quadrant], locale)}`;
  const sure = confidence === null ? '' : say(MAP.sure, locale, { share: formatPercent(confidence, locale) });
  return tag(
    'div',
    '',
    coloured(tag('span', 'badge', text), quadrant),
    tag('span', 'soft', ` ${sure}`),
    ...(provisional ? [tag('p', 'soft', say(CARD.early, locale))] : []),
  );
}

function figures(score: CustomerScore, currency: string, locale: Locale): HTMLElement {
  const { pAlive, pBuysAgain, nextOrderDate, contributionLastActiveYear, clv, intervals } = score;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const within = (range: { low: number; high: number } | undefined) => {
    const [low, high] = [range?.low ?? 0, range?.high ?? 0].map((end) => shortMoney(end, currency, locale));
    // What is as good as certain needs no range.
    return low === high ? '' : ` (${low} – ${high})`;
  };
  const facts: (HTMLElement | null)[] = [
    pAlive === null
      ? null
      : fact(
          say(CARD.stillActive, locale),
          percentWithin(pAlive, intervals?.pAlive, locale),
          say(CARD.activeTerm, locale),
        ),
    pBuysAgain === null ? null : fact(say(CARD.ordersAgain, locale), formatPercent(pBuysAgain, locale)),
    nextOrderDate === null
      ? null
      : fact(
          say(CARD.nextOrder, locale),
          say(CARD.about, locale, { date: formatDate(nextOrderDate, locale) }),
        ),
    contributionLastActiveYear === null
      ? null
      : fact(say(CARD.profit, locale), money(contributionLastActiveYear)),
    clv && fact(say(CARD.toCome, locale), money(clv.residual) + within(intervals?.residual)),
    clv && fact(say(CARD.clv, locale), money(clv.total) + within(intervals?.clv), say(CARD.clvTerm, locale)),
  ];
  return tag('dl', 'facts', ...facts.filter((each) => each !== null));
}

function sentences(title: string, said: readonly { text: string }[]): HTMLElement[] {
  if (said.length === 0) return [];
  return [
    tag('h2', '', title),
    listOf(
      'reasons',
      said.map(({ text }) => text),
    ),
  ];
}
