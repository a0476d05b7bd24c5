import type { CustomerDetail, Locale } from '#shared/contracts';
import { CARD, say } from '#shared/i18n';
import { shortMoney } from './money.ts';
import { svgTag } from './svg.ts';
import type { TimeAxis } from './time-axis.ts';

export const CHART_WIDTH = 252;
const HEIGHT = 66;
const BASE = 50;
const ROOM = 46;
const GAP = 2;
/** What the first month's name takes: where today stands there, it is left out. */
const LABEL_WIDTH = 80;

/** What a customer bought, a bar a month; a month in which more came back than was bought hangs below the line. */
export function timelineChart(
  timeline: CustomerDetail['timeline'],
  { months, at }: TimeAxis,
  today: string,
  currency: string,
  locale: Locale,
): SVGSVGElement {
  const shown = timeline.filter(({ month }) => months.includes(month));
  const most = Math.max(1, ...shown.map(({ net }) => Math.abs(net)));
  const width = Math.max(1, CHART_WIDTH / months.length - GAP);
  const bars = shown.map(({ month, net }) => {
    const height = Math.max(net === 0 ? 0 : 1, (Math.min(ROOM, BASE) * Math.abs(net)) / most);
    const drawn = net < 0 ? Math.min(height, HEIGHT - BASE - 12) : height;
    const y = net < 0 ? BASE : BASE - drawn;
    const kind = net < 0 ? 'bar returned' : 'bar';
    return svgTag('rect', { x: CHART_WIDTH * at(month), y, width, height: drawn, class: kind });
  });
  const [first = today] = months;
  const last = months[months.length - 1] ?? today;
  const label = say(CARD.timelineLabel, locale, {
    count: shown.filter(({ orders }) => orders > 0).length,
    from: monthText(first, locale),
    to: monthText(today, locale),
    money: shortMoney(Math.max(0, ...shown.map(({ net }) => net)), currency, locale),
  });
  const now = CHART_WIDTH * at(today);
  const y = HEIGHT - 3;
  const ahead = last > today.slice(0, 7);
  return svgTag(
    'svg',
    {
      viewBox: `0 0 ${CHART_WIDTH} ${HEIGHT}`,
      width: CHART_WIDTH,
      height: HEIGHT,
      role: 'img',
      'aria-label': label,
      class: 'timeline',
    },
    ...bars,
    svgTag('line', { x1: 0, x2: CHART_WIDTH, y1: BASE, y2: BASE, class: 'zero' }),
    ...(now < LABEL_WIDTH ? [] : [svgTag('text', { x: 0, y }, monthText(first, locale))]),
    svgTag('text', { x: now, y, 'text-anchor': ahead ? 'middle' : 'end' }, say(CARD.today, locale)),
    ...(ahead ? [svgTag('text', { x: CHART_WIDTH, y, 'text-anchor': 'end' }, monthText(last, locale))] : []),
  );
}

/** `Nov 2026`, from an ISO month or day. */
function monthText(iso: string, locale: Locale): string {
  const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));
}
