import type { Locale } from '#shared/contracts';
import { CARD, say } from '#shared/i18n';
import { shortMoney } from './money.ts';
import { svgTag } from './svg.ts';
import { type Month, monthsUntil } from './timeline-months.ts';

const WIDTH = 252;
const HEIGHT = 66;
const BASE = 50;
const ROOM = 46;
const GAP = 2;

/** What a customer bought, a bar a month; a month in which more came back than was bought hangs below the line. */
export function timelineChart(
  timeline: readonly Month[],
  today: string,
  currency: string,
  locale: Locale,
): SVGSVGElement {
  const months = monthsUntil(today, timeline);
  const most = Math.max(1, ...months.map(({ net }) => Math.abs(net)));
  const step = WIDTH / months.length;
  const bars = months.map(({ net }, i) => {
    const height = Math.max(net === 0 ? 0 : 1, (Math.min(ROOM, BASE) * Math.abs(net)) / most);
    const drawn = net < 0 ? Math.min(height, HEIGHT - BASE - 12) : height;
    const y = net < 0 ? BASE : BASE - drawn;
    const kind = net < 0 ? 'bar returned' : 'bar';
    return svgTag('rect', { x: i * step, y, width: Math.max(1, step - GAP), height: drawn, class: kind });
  });
  const [first, last] = [months[0], months[months.length - 1]];
  const from = first ? monthText(first.month, locale) : '';
  const to = last ? monthText(last.month, locale) : '';
  const label = say(CARD.timelineLabel, locale, {
    count: months.filter(({ orders }) => orders > 0).length,
    from,
    to,
    money: shortMoney(Math.max(...months.map(({ net }) => net)), currency, locale),
  });
  return svgTag(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      role: 'img',
      'aria-label': label,
      class: 'timeline',
    },
    ...bars,
    svgTag('line', { x1: 0, x2: WIDTH, y1: BASE, y2: BASE, class: 'zero' }),
    svgTag('text', { x: 0, y: HEIGHT - 3 }, from),
    svgTag('text', { x: WIDTH, y: HEIGHT - 3, 'text-anchor': 'end' }, to),
  );
}

/** `Nov 2026`, from `2026-11`. */
function monthText(isoMonth: string, locale: Locale): string {
  const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${isoMonth}-01T00:00:00Z`));
}
