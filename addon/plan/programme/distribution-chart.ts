import type { SimulationResponse } from '#shared/contracts';
import { SIMULATION, say } from '#shared/i18n';
import { shortMoney } from '../../sidebar/money.ts';
import { svgTag } from '../../sidebar/svg.ts';
import type { PlanContext } from '../part.ts';

const WIDTH = 276;
const HEIGHT = 130;
const BASE = 104;
const TOP = 16;

/**
 * How the futures spread over what they bring: the first programme as bars, the second as a dashed line, and a line at 0
 * with "loses" on its left and "earns" on its right. What it shows is told in words beside it.
 */
export function distributionChart(
  { bins, programmes }: SimulationResponse,
  { locale, currency }: PlanContext,
): SVGElement {
  const [low = 0] = bins;
  const high = bins[bins.length - 1] ?? low;
  const from = Math.min(low, 0);
  const to = Math.max(high, 0, from + 1);
  const x = (amount: number) => ((amount - from) / (to - from)) * WIDTH;
  const most = Math.max(...programmes.flatMap(({ histogram }) => histogram), 0.01);
  const y = (share: number) => BASE - (share / most) * (BASE - TOP);
  const [first, second] = programmes;
  const chart = svgTag('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    class: 'distribution',
    role: 'img',
    'aria-label': say(SIMULATION.chart, locale),
  });
  for (const [i, share] of (first?.histogram ?? []).entries()) {
    const left = x(bins[i] ?? low);
    const width = Math.max(2, x(bins[i + 1] ?? high) - left - 1);
    chart.append(svgTag('rect', { class: 'future', x: left, y: y(share), width, height: BASE - y(share) }));
  }
  if (second) {
    const steps = second.histogram.map(
      (share, i) => `H${x(bins[i] ?? low)}V${y(share)}H${x(bins[i + 1] ?? high)}`,
    );
    chart.append(svgTag('path', { class: 'other-future', d: `M${x(low)} ${BASE}${steps.join('')}V${BASE}` }));
  }
  const zero = x(0);
  chart.append(
    svgTag('line', { class: 'ground', x1: 0, y1: BASE, x2: WIDTH, y2: BASE }),
    svgTag('line', { class: 'zero', x1: zero, y1: 4, x2: zero, y2: BASE + 4 }),
    svgTag('text', { x: 0, y: HEIGHT - 10 }, shortMoney(from, currency, locale)),
    svgTag('text', { x: WIDTH, y: HEIGHT - 10, 'text-anchor': 'end' }, shortMoney(to, currency, locale)),
  );
  if (zero > ROOM_FOR_WORD) {
    chart.append(
      svgTag('text', { x: zero - 4, y: 12, 'text-anchor': 'end' }, `← ${say(SIMULATION.loses, locale)}`),
    );
  }
  if (WIDTH - zero > ROOM_FOR_WORD) {
    chart.append(svgTag('text', { x: zero + 4, y: 12 }, `${say(SIMULATION.wins, locale)} →`));
  }
  return chart;
}

const ROOM_FOR_WORD = 50;
