import type { Locale } from '#shared/contracts';
import { FIGURES, formatPercent, PORTFOLIO_SHEET, say } from '#shared/i18n';
import type { CurvePoint } from '#shared/portfolio';
import { BLUE, drawing, LINE, label, svg } from './svg-text.ts';

const WIDTH = 276;
const HEIGHT = 96;
const BASE = 82;
const LEFT = 30;

/** What the best customers bring together, from the best on: it falls where the last cost more than they bring. */
export function whaleCurve(curve: readonly CurvePoint[], locale: Locale): string {
  const most = Math.max(1, ...curve.map(({ contribution }) => contribution));
  const least = Math.min(0, ...curve.map(({ contribution }) => contribution));
  const x = (share: number) => LEFT + (WIDTH - LEFT - 4) * share;
  const y = (share: number) => BASE - ((BASE - 8) * (share - least)) / (most - least);
  const path = curve.map(
    ({ customers, contribution }) => `L${x(customers).toFixed(1)} ${y(contribution).toFixed(1)}`,
  );
  const at = (share: number) => curve.find(({ customers }) => customers >= share - 1e-9)?.contribution ?? 0;
  return drawing(
    WIDTH,
    HEIGHT,
    say(FIGURES.curveLabel, locale, {
      fifth: formatPercent(at(0.2), locale),
      all: formatPercent(at(1), locale),
    }),
    ...[0, 0.5, 1].flatMap((share) => [
      svg('line', { x1: LEFT, x2: WIDTH - 4, y1: y(share), y2: y(share), stroke: LINE }),
      label(LEFT - 4, y(share) + 3, formatPercent(share, locale), { 'text-anchor': 'end' }),
    ]),
    svg('line', {
      x1: x(0.2),
      x2: x(0.2),
      y1: y(0),
      y2: y(at(0.2)),
      stroke: BLUE,
      'stroke-dasharray': '3 2',
    }),
    svg('path', {
      d: `M${x(0)} ${y(0).toFixed(1)}${path.join('')}`,
      fill: 'none',
      stroke: BLUE,
      'stroke-width': 1.8,
    }),
    label(x(0.2) + 3, y(at(0.2)) + 11, formatPercent(at(0.2), locale), { 'font-weight': 'bold' }),
    ...[0, 0.2, 0.5, 1].map((share) =>
      label(x(share), HEIGHT - 3, formatPercent(share, locale), {
        'text-anchor': share === 1 ? 'end' : share === 0 ? 'start' : 'middle',
      }),
    ),
    label(x(0.75), HEIGHT - 3, say(PORTFOLIO_SHEET.customers, locale).toLowerCase(), {
      'text-anchor': 'middle',
    }),
  );
}
