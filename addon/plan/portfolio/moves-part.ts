import type { Board } from '#shared/board';
import { type Locale, Quadrant } from '#shared/contracts';
import { FIGURES, formatNumber, QUADRANT_GROUP, QUADRANT_LOOK, say, shortMoney } from '#shared/i18n';
import { tag } from '../../sidebar/page.ts';
import { coloured } from '../../sidebar/quadrant-cards.ts';
import { columnHead, rowHead, table } from './table.ts';

/** Who went from which quadrant to which, with the money: a matrix. Nothing where nobody moved. */
export function movesPart({ moves, figures }: Board, locale: Locale): Node[] {
  if (moves.length === 0) return [];
  const cell = (from: Quadrant, to: Quadrant) => {
    if (from === to) return tag('td', 'same', '–');
    const move = moves.find((each) => each.from === from && each.to === to);
    if (!move) return tag('td', '', '');
    // A cell is narrow: the amount may break where it has its spaces.
    const money = shortMoney(move.contribution, figures.currency, locale).replace(/\s/g, ' ');
    const made = tag('td', '', tag('b', '', formatNumber(move.customers, locale)), tag('br', ''), money);
    made.title = move.names.join(', ');
    return coloured(made, to);
  };
  return [
    tag('h2', '', say(FIGURES.moves, locale)),
    table(
      'matrix',
      [tag('td', '', ''), ...Quadrant.options.map((quadrant) => columnHead(shaped(quadrant, locale)))],
      Quadrant.options.map((from) => [
        rowHead(named(from, locale)),
        ...Quadrant.options.map((to) => cell(from, to)),
      ]),
    ),
    tag('p', 'soft', say(FIGURES.movesAbout, locale)),
  ];
}

/** The shape alone where there is no room for the word; who cannot see it hears the word. */
function shaped(quadrant: Quadrant, locale: Locale): HTMLElement {
  const mark = coloured(tag('span', 'shape', QUADRANT_LOOK[quadrant].shape), quadrant);
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', say(QUADRANT_GROUP[quadrant], locale));
  mark.title = say(QUADRANT_GROUP[quadrant], locale);
  return mark;
}

/** A quadrant by shape and word. */
export function named(quadrant: Quadrant, locale: Locale): HTMLElement {
  const { shape } = QUADRANT_LOOK[quadrant];
  const words = ` ${say(QUADRANT_GROUP[quadrant], locale)}`;
  return coloured(tag('span', '', tag('span', 'shape', shape), words), quadrant);
}
