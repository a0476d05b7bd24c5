import type { Locale } from '#shared/contracts';
import {
  formatDate,
  formatMoney,
  MAP,
  QUADRANT_COUNT,
  QUADRANT_GROUP,
  QUADRANT_LOOK,
  say,
} from '#shared/i18n';
import type { CustomerMap, MapMove } from '../src/ui/sidebar-data.ts';
import { details, listOf, tag } from './page.ts';
import { coloured } from './quadrant-cards.ts';

/** So many kinds of moves are seen at once; more are one click away. */
const MOST_SEEN = 4;

/** Who went from one quadrant to another, most money first; each line leads to the rows. */
export function movesPart(
  { moves, movedSince, currency }: CustomerMap,
  locale: Locale,
  goTo: (customerIds: readonly string[]) => void,
): Node[] {
  if (moves.length === 0) return [];
  const lines = moves.map((move) => [moveButton(move, currency, locale, goTo)]);
  const title = movedSince
    ? say(MAP.movedSince, locale, { date: formatDate(movedSince, locale) })
    : say(MAP.movedLately, locale);
  const others = lines.slice(MOST_SEEN);
  return [
    tag('h2', '', title),
    listOf('moves', lines.slice(0, MOST_SEEN)),
    ...(others.length > 0
      ? [details(say(MAP.otherMoves, locale, { count: others.length }), listOf('moves', others))]
      : []),
    tag('p', 'soft', say(MAP.moveMoney, locale)),
  ];
}

/** `● 3 True Friends → ▲ Butterflies    R$ 84.000` */
function moveButton(
  { from, to, customerIds, contribution }: MapMove,
  currency: string,
  locale: Locale,
  goTo: (customerIds: readonly string[]) => void,
): HTMLElement {
  const customers = say(QUADRANT_COUNT[from], locale, { count: customerIds.length });
  const group = say(QUADRANT_GROUP[to], locale);
  const money = formatMoney(contribution, currency, locale);
  const end = (quadrant: typeof from, text: string) =>
    coloured(tag('span', 'end', tag('span', 'shape', QUADRANT_LOOK[quadrant].shape), ` ${text}`), quadrant);
  const made = tag(
    'button',
    'move',
    tag('span', '', end(from, customers), ' → ', end(to, group)),
    tag('span', 'money', money),
  );
  made.setAttribute('type', 'button');
  made.title = say(MAP.showThem, locale);
  made.addEventListener('click', () => goTo(customerIds));
  return made;
}
