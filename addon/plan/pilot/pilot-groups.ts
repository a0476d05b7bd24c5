import type { Locale, PilotReadout } from '#shared/contracts';
import { formatMoney, formatNumber, formatPercent, type Phrase, PILOT_READOUT, say } from '#shared/i18n';
import { tag } from '../../sidebar/page.ts';
import { svgTag } from '../../sidebar/svg.ts';

type Groups = NonNullable<PilotReadout['groups']>;

const WIDTH = 276;
const BAR = 20;
const NAME = 18;
const GROUP = NAME + 2 * BAR + 14;
/** Light enough to be written on; the outline is what is seen. */
const LOOK = {
  usual: { fill: '#eceef1', stroke: '#8c959f' },
  a: { fill: '#cfe1fb', stroke: '#1a67d2' },
  b: { fill: '#d8dee4', stroke: '#57606a' },
} as const;

/** What both groups usually bring and what they brought, as bars, and the same as a table. */
export function pilotGroups(groups: Groups, isRate: boolean, currency: string, locale: Locale): HTMLElement {
  const title = say(PILOT_READOUT.chart, locale);
  return isRate
    ? tag('div', '', ratesTable(groups, locale))
    : tag(
        'figure',
        'pilot-chart',
        bars(groups, title, currency, locale),
        moneyTable(groups, currency, locale),
      );
}

/** The table says all that the bars do. */
function bars(groups: Groups, title: string, currency: string, locale: Locale): SVGElement {
  const most = Math.max(1, ...[groups.a, groups.b].flatMap(({ usual, value }) => [usual, value]));
  const bar = (top: number, amount: number, look: keyof typeof LOOK, name: Phrase) => [
    svgTag('rect', {
      x: 0.5,
      y: top + 0.5,
      width: (Math.max(0, amount) / most) * (WIDTH - 1),
      height: BAR - 3,
      ...LOOK[look],
    }),
    svgTag('text', { x: 6, y: top + 13 }, `${say(name, locale)}: ${formatMoney(amount, currency, locale)}`),
  ];
  const chart = svgTag('svg', { viewBox: `0 0 ${WIDTH} ${2 * GROUP}`, role: 'img', 'aria-label': title });
  for (const [place, name] of (['a', 'b'] as const).entries()) {
    const { usual, value } = groups[name];
    const top = place * GROUP;
    const label = say(name === 'a' ? PILOT_READOUT.groupA : PILOT_READOUT.groupB, locale);
    chart.append(
      svgTag('text', { x: 0, y: top + 12, class: 'name' }, label),
      ...bar(top + NAME, usual, 'usual', PILOT_READOUT.usual),
      ...bar(top + NAME + BAR, value, name, PILOT_READOUT.now),
    );
  }
  return chart;
}

function moneyTable(groups: Groups, currency: string, locale: Locale): HTMLElement {
  const money = (amount: number) => formatMoney(amount, currency, locale);
  return tableOf(
    [PILOT_READOUT.group, PILOT_READOUT.usual, PILOT_READOUT.now].map((phrase) => say(phrase, locale)),
    (['a', 'b'] as const).map((name) => [
      say(name === 'a' ? PILOT_READOUT.groupA : PILOT_READOUT.groupB, locale),
      money(groups[name].usual),
      money(groups[name].value),
    ]),
  );
}

function ratesTable(groups: Groups, locale: Locale): HTMLElement {
  return tableOf(
    [PILOT_READOUT.group, PILOT_READOUT.customers, PILOT_READOUT.bought].map((phrase) => say(phrase, locale)),
    (['a', 'b'] as const).map((name) => {
      const { customers, bought } = groups[name];
      return [
        say(name === 'a' ? PILOT_READOUT.groupA : PILOT_READOUT.groupB, locale),
        formatNumber(customers, locale),
        `${formatNumber(bought, locale)} (${formatPercent(bought / customers, locale)})`,
      ];
    }),
  );
}

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const headed = (name: 'col' | 'row', text: string) => {
    const cell = tag('th', '', text);
    cell.setAttribute('scope', name);
    return cell;
  };
  return tag(
    'table',
    'pilot-table',
    tag('thead', '', tag('tr', '', ...header.map((text) => headed('col', text)))),
    tag(
      'tbody',
      '',
      ...rows.map(([first = '', ...rest]) =>
        tag('tr', '', headed('row', first), ...rest.map((text) => tag('td', '', text))),
      ),
    ),
  );
}
