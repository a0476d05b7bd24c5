import type { Locale, Quadrant } from '#shared/contracts';
import { formatNumber, QUADRANT_GROUP, QUADRANT_LOOK, say } from '#shared/i18n';
import type { Tally } from '../src/document-state.ts';
import { shortMoney } from './money.ts';
import { tag } from './page.ts';

/** As on the map: profit upwards, loyalty to the right. */
const PLACES: readonly Quadrant[] = ['BUTTERFLY', 'TRUE_FRIEND', 'STRANGER', 'BARNACLE'];

/** Counts and sums of the four quadrants. */
export function quadrantCards(tally: Tally, currency: string, locale: Locale): HTMLElement {
  return tag(
    'ul',
    'quadrants',
    ...PLACES.map((quadrant) => {
      const { customers, clv } = tally[quadrant];
      const name = ` ${say(QUADRANT_GROUP[quadrant], locale)}`;
      const card = tag(
        'li',
        '',
        tag('b', '', tag('span', 'shape', QUADRANT_LOOK[quadrant].shape), name),
        tag('span', 'count', formatNumber(customers, locale)),
        ' ',
        tag('span', 'sum', shortMoney(clv, currency, locale)),
      );
      return coloured(card, quadrant);
    }),
  );
}

/** Gives an element the ink and fill of a quadrant, for its style to use. */
export function coloured(element: HTMLElement, quadrant: Quadrant): HTMLElement {
  const { ink, fill } = QUADRANT_LOOK[quadrant];
  element.style.setProperty('--quadrant-ink', ink);
  element.style.setProperty('--quadrant-fill', fill);
  return element;
}
