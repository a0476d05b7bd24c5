import { figureValue } from '#shared/board';
import type { Locale, QuadrantCycle } from '#shared/contracts';
import { FIGURES, formatNumber, PORTFOLIO_SHEET, say } from '#shared/i18n';
import { tag } from '../../sidebar/page.ts';
import { named } from './moves-part.ts';
import { columnHead, rowHead, table } from './table.ts';

/** How long customers of each quadrant wait between orders: mean with its standard error, and median. */
export function cyclePart(cycles: readonly QuadrantCycle[], locale: Locale): Node[] {
  const shown = cycles.filter(({ n }) => n > 0);
  if (shown.length === 0) return [];
  const days = (value: number | null) => (value === null ? '' : figureValue('purchaseCycle', value, locale));
  return [
    tag('h2', '', say(FIGURES.cycles, locale)),
    table(
      'cycles',
      [
        tag('td', '', ''),
        ...[PORTFOLIO_SHEET.customers, FIGURES.mean, FIGURES.median].map((word) =>
          columnHead(say(word, locale)),
        ),
      ],
      shown.map(({ quadrant, n, mean, se, median }) => [
        rowHead(quadrant ? named(quadrant, locale) : say(PORTFOLIO_SHEET.withoutQuadrant, locale)),
        tag('td', '', formatNumber(n, locale)),
        tag('td', '', `${days(mean)}${se === null ? '' : ` ±${formatNumber(se, locale, se < 10 ? 1 : 0)}`}`),
        tag('td', '', days(median)),
      ]),
    ),
    tag('p', 'soft', say(FIGURES.plusMinus, locale)),
  ];
}
