import type { Locale, RevenueBridge } from '#shared/contracts';
import { BRIDGE_STEP, FIGURES, formatMoney, say, shortMoney } from '#shared/i18n';
import { BLUE, DOWN, drawing, INK, LINE, label, svg, UP } from './svg-text.ts';

const WIDTH = 276;
const ROW = 19;
const BAR = 12;
const NAMES = 92;
const AMOUNTS = 52;

interface Bar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly ink: string;
}

/** The revenue bridge, a bar a line: what it was, what was added and taken away, and what it is. */
export function waterfall(bridge: RevenueBridge, currency: string, locale: Locale): string {
  const bars = barsOf(bridge, locale);
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = WIDTH - NAMES - AMOUNTS;
  const x = (amount: number) => NAMES + (room * (amount - least)) / (most - least || 1);
  const height = bars.length * ROW + 2;
  const spoken = bars
    .map(({ name, amount }) => `${name} ${formatMoney(amount, currency, locale)}`)
    .join('; ');
  return drawing(
    WIDTH,
    height,
    `${say(FIGURES.bridge, locale)}: ${spoken}`,
    svg('line', { x1: x(0), x2: x(0), y1: 0, y2: height, stroke: LINE }),
    ...bars.flatMap(({ name, from, to, amount, ink }, i) => {
      const top = i * ROW + 3;
      return [
        label(0, top + BAR - 2, name),
        svg('rect', {
          x: Math.min(x(from), x(to)),
          y: top,
          width: Math.max(0.8, Math.abs(x(to) - x(from))),
          height: BAR,
          fill: ink,
        }),
        ...(i + 1 < bars.length
          ? [
              svg('line', {
                x1: x(to),
                x2: x(to),
                y1: top + BAR,
                y2: top + ROW,
                stroke: INK,
                'stroke-width': 0.6,
              }),
            ]
          : []),
        label(WIDTH, top + BAR - 2, shortMoney(amount, currency, locale), { 'text-anchor': 'end' }),
      ];
    }),
  );
}

function barsOf({ before, after, steps }: RevenueBridge, locale: Locale): Bar[] {
  const whole = (name: string, amount: number): Bar => ({ name, from: 0, to: amount, amount, ink: BLUE });
  let level = before;
  const between = steps.map(({ step, amount, customers }): Bar => {
    const from = level;
    level += amount;
    const name = `${say(BRIDGE_STEP[step], locale)} (${customers})`;
    return { name, from, to: level, amount, ink: amount < 0 ? DOWN : UP };
  });
  return [whole(say(FIGURES.before, locale), before), ...between, whole(say(FIGURES.after, locale), after)];
}
