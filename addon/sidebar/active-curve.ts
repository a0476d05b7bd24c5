import type { CustomerScore, Locale } from '#shared/contracts';
import { CARD, formatDate, formatPercent, say } from '#shared/i18n';
import { type Curve, chanceOn, partsOf } from './curve-points.ts';
import { svgTag } from './svg.ts';
import type { TimeAxis } from './time-axis.ts';
import { CHART_WIDTH } from './timeline.ts';

const HEIGHT = 58;
const TOP = 6;
const BASE = 52;
const DOT = 3;
const DIAMOND = 4;

type Asked = Pick<CustomerScore, 'nearestChange' | 'pBuysAgain'>;

/**
 * How probably it was still active, how probably it is, and how that falls if no further order comes; with a line that
 * says the latter. Null without a curve.
 */
export function activeCurve(
  curve: Curve,
  axis: TimeAxis,
  score: Asked,
  locale: Locale,
): { readonly chart: SVGSVGElement; readonly caption: string } | null {
  const parts = partsOf(curve);
  const last = curve.at(-1);
  if (!parts || !last) return null;
  const { soFar, today, ahead, lowest } = parts;
  const change = score.nearestChange?.kind === 'order_before' ? score.nearestChange.date : null;
  const chance = change && axis.at(change) <= 1 ? chanceOn(ahead, change) : null;
  const mark = change && chance !== null ? { date: change, chance } : null;
  const x = (date: string) => CHART_WIDTH * axis.at(date);
  const y = (share: number) => BASE - (BASE - TOP) * share;
  const path = (points: Curve) =>
    points
      .map(({ date, pAlive }, i) => `${i ? 'L' : 'M'}${x(date).toFixed(1)} ${y(pAlive).toFixed(1)}`)
      .join('');
  const label = say(CARD.curveLabel, locale, {
    from: formatDate(soFar[0]?.date ?? today.date, locale),
    low: formatPercent(lowest.pAlive, locale),
    lowDate: formatDate(lowest.date, locale),
    now: formatPercent(today.pAlive, locale),
  });
  const chart = svgTag(
    'svg',
    {
      viewBox: `0 0 ${CHART_WIDTH} ${HEIGHT}`,
      width: CHART_WIDTH,
      height: HEIGHT,
      role: 'img',
      'aria-label': label,
      class: 'curve',
    },
    ...[1, 0.5, 0].map((share) =>
      svgTag('line', { x1: 0, x2: CHART_WIDTH, y1: y(share), y2: y(share), class: share ? 'line' : 'zero' }),
    ),
    // Under the curve, which may cross them.
    svgTag('text', { x: 0, y: TOP + 10 }, formatPercent(1, locale)),
    svgTag('text', { x: 0, y: BASE - 3 }, formatPercent(0, locale)),
    svgTag('path', { d: path(soFar) }),
    svgTag('path', { d: path(ahead), class: 'if-silent' }),
    svgTag('circle', { cx: x(today.date), cy: y(today.pAlive), r: DOT }),
    ...(mark ? [diamond(x(mark.date), y(mark.chance))] : []),
  );
  const silent = say(score.pBuysAgain === null ? CARD.ifNotRenewed : CARD.ifSilent, locale, {
    share: formatPercent(last.pAlive, locale),
    date: formatDate(last.date, locale),
  });
  const turning = mark ? say(CARD.turning, locale, { date: formatDate(mark.date, locale) }) : '';
  return { chart, caption: `${silent} ${turning}`.trim() };
}

function diamond(x: number, y: number): SVGPathElement {
  return svgTag('path', {
    d: `M${x} ${y - DIAMOND}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}l${-DIAMOND} ${-DIAMOND}z`,
    class: 'turning',
  });
}
