import type { SimulatedProgramme } from '#shared/contracts';
import { LEVER_NAME, SIMULATION, say } from '#shared/i18n';
import { tag } from '../../sidebar/page.ts';
import { svgTag } from '../../sidebar/svg.ts';
import { aboutGain } from '../about-money.ts';
import type { PlanContext } from '../part.ts';

const WIDTH = 276;
const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;
const MARGIN = 5;
/** What comes after these hardly moves anything. */
const MOST_LEVERS = 7;

/** What moves the mean gain, the widest first: a bar from its low end ○ to its high end ●, over a line at the mean. */
export function leverRows(
  { levers, gain }: SimulatedProgramme,
  { locale, currency }: PlanContext,
): HTMLElement {
  const shown = levers.slice(0, MOST_LEVERS);
  const ends = [gain.mean, ...shown.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const x = (amount: number) => MARGIN + ((amount - least) / (most - least || 1)) * (WIDTH - 2 * MARGIN);
  const rows = shown.map(({ lever, chosen, atLow, atHigh }) => {
    const text = say(SIMULATION.lowHigh, locale, {
      low: aboutGain(atLow, currency, locale),
      high: aboutGain(atHigh, currency, locale),
    });
    const bar = svgTag(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'lever', 'aria-hidden': 'true' },
      svgTag('line', { class: 'zero', x1: x(gain.mean), y1: 0, x2: x(gain.mean), y2: HEIGHT }),
      svgTag('line', { class: 'reach', x1: x(atLow), y1: MIDDLE, x2: x(atHigh), y2: MIDDLE }),
      svgTag('circle', { class: 'low', cx: x(atLow), cy: MIDDLE, r: 4 }),
      svgTag('circle', { class: 'high', cx: x(atHigh), cy: MIDDLE, r: 4 }),
    );
    const name = `${say(LEVER_NAME[lever], locale)}${chosen ? ' ✎' : ''}`;
    return tag('li', '', tag('b', '', name), tag('span', 'soft lever-ends', text), bar);
  });
  return tag('ul', 'levers', ...rows);
}
