import type { Locale, Quadrant } from '#shared/contracts';
import { formatNumber, QUADRANT_GROUP, QUADRANT_LOOK, say } from '#shared/i18n';
import type { Tally } from '../src/document-state.ts';
import { element, list, show, tag } from './page.ts';

/** As on the map: profit upwards, loyalty to the right. */
const PLACES: readonly Quadrant[] = ['BUTTERFLY', 'TRUE_FRIEND', 'STRANGER', 'BARNACLE'];

/** Counts and sums of the four quadrants, or what to do while there are none. */
export function showPortfolio(tally: Tally | null, currency: string, locale: Locale): void {
  show('portfolio-empty', tally === null);
  show('quadrants', tally !== null);
  show('worth', tally !== null);
  if (!tally) return;
  list(
    'quadrants',
    PLACES.map((quadrant) => {
      const { customers, clv } = tally[quadrant];
      const shape = tag('span', 'shape', QUADRANT_LOOK[quadrant].shape);
      return [
        tag('b', '', shape, ` ${say(QUADRANT_GROUP[quadrant], locale)}`),
        tag('span', 'count', formatNumber(customers, locale)),
        ' ',
        tag('span', 'sum', shortMoney(clv, currency, locale)),
      ];
    }),
  );
  for (const [i, card] of [...element('quadrants').children].entries()) {
    const look = QUADRANT_LOOK[PLACES[i] ?? 'STRANGER'];
    card.setAttribute('style', `--quadrant-ink:${look.ink};--quadrant-fill:${look.fill}`);
  }
}

/** `R$ 1,9 mi`: what fits beside a count. */
function shortMoney(amount: number, currency: string, locale: Locale): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 1,
  }).format(amount);
}
