import type { CustomerScore, Locale } from '#shared/contracts';
import { CARD, say } from '#shared/i18n';
import { activeCurve } from './active-curve.ts';
import { tag } from './page.ts';
import { timeAxis } from './time-axis.ts';
import { timelineChart } from './timeline.ts';

/** The curve of "still active" above what was bought, on one time axis; nothing where neither is known. */
export function cardCharts(score: CustomerScore, today: string, currency: string, locale: Locale): Node[] {
  const { timeline = [], curve = [] } = score.detail ?? {};
  const first = [timeline[0]?.month, curve[0]?.date].filter((day) => day !== undefined).sort()[0];
  if (first === undefined) return [];
  const axis = timeAxis(first, today, curve.at(-1)?.date ?? today);
  const title =
    timeline.length === 0 ? CARD.curve : curve.length === 0 ? CARD.timeline : CARD.curveAndTimeline;
  const drawn = activeCurve(curve, axis, score, locale);
  return [
    tag('h2', '', say(title, locale)),
    ...(drawn ? [drawn.chart] : []),
    ...(timeline.length > 0 ? [timelineChart(timeline, axis, today, currency, locale)] : []),
    ...(drawn ? [tag('p', 'soft', drawn.caption)] : []),
  ];
}
