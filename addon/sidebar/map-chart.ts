import type { Locale, Quadrant } from '#shared/contracts';
import {
  formatMoney,
  formatPercent,
  MAP,
  QUADRANT_GROUP,
  QUADRANT_LOOK,
  QUADRANT_NAME,
  say,
} from '#shared/i18n';
import type { CustomerMap, Thresholds } from '../src/ui/sidebar-data.ts';
import { type Arrow, type Mark, marksOf, nextMark } from './map-marks.ts';
import { type MoneyScale, moneyScale } from './map-scale.ts';
import { markPath } from './mark-path.ts';
import { shortNumber } from './money.ts';
import { svgTag } from './svg.ts';

const WIDTH = 276;
const HEIGHT = 236;
const PLOT = { left: 44, right: 272, top: 14, bottom: 206 } as const;
const INSET = 8;
const NEAREST_LABELS = 13;

const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] satisfies Arrow[];

export interface MapEvents {
  /** A person looks at a mark; `text` says whose it is. */
  onLook(text: string): void;
  onChoose(customerIds: readonly string[]): void;
}

/**
 * The map as SVG: expected loyalty to the right, profit upwards, each quadrant by colour and shape, fainter where less
 * sure. The marks are a list box: one tab stop, arrow keys from mark to mark, Enter chooses.
 */
export function mapChart(
  { points, currency }: CustomerMap,
  thresholds: Thresholds | null,
  locale: Locale,
  events: MapEvents,
): SVGSVGElement {
  const scale = moneyScale(
    points.map(({ contribution }) => contribution),
    thresholds?.profit ?? 0,
  );
  const marks = marksOf(points, ({ share, contribution }) => ({
    x: xOf(share),
    y: yOf(scale, contribution),
  }));
  const corners = thresholds ? cornersOf(xOf(thresholds.loyalty), yOf(scale, thresholds.profit)) : [];
  const textOf = (mark: Mark) => describe(mark, currency, locale);
  return svgTag(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, class: 'map' },
    svgTag('g', { 'aria-hidden': 'true' }, ...background(corners, scale, locale)),
    markList(marks, textOf, say(MAP.label, locale, { count: points.length }), events),
    svgTag('g', { 'aria-hidden': 'true' }, ...corners.map((corner) => quadrantLabel(corner, locale))),
  );
}

function xOf(share: number): number {
  return PLOT.left + INSET + Math.min(1, Math.max(0, share)) * (PLOT.right - PLOT.left - 2 * INSET);
}

function yOf(scale: MoneyScale, amount: number): number {
  return PLOT.bottom - INSET - scale.place(amount) * (PLOT.bottom - PLOT.top - 2 * INSET);
}

function background(corners: readonly Corner[], scale: MoneyScale, locale: Locale): SVGElement[] {
  const fields = corners.length > 0 ? corners.map(quadrantField) : [plainField()];
  return [...fields, ...moneyLines(scale, locale), ...axisLabels(locale)];
}

function plainField(): SVGElement {
  const { left, right, top, bottom } = PLOT;
  return svgTag('rect', { x: left, y: top, width: right - left, height: bottom - top, class: 'field' });
}

interface Corner {
  quadrant: Quadrant;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function cornersOf(x: number, y: number): Corner[] {
  const { left, right, top, bottom } = PLOT;
  return [
    { quadrant: 'BUTTERFLY', left, top, right: x, bottom: y },
    { quadrant: 'TRUE_FRIEND', left: x, top, right, bottom: y },
    { quadrant: 'STRANGER', left, top: y, right: x, bottom },
    { quadrant: 'BARNACLE', left: x, top: y, right, bottom },
  ];
}

function quadrantField({ quadrant, left, top, right, bottom }: Corner): SVGElement {
  const { fill } = QUADRANT_LOOK[quadrant];
  return svgTag('rect', { x: left, y: top, width: right - left, height: bottom - top, fill });
}

/** Over the marks, with a rim of the field's colour, so that it can be read among many. */
function quadrantLabel({ quadrant, right, top }: Corner, locale: Locale): SVGElement {
  const { ink, fill } = QUADRANT_LOOK[quadrant];
  const atRight = right === PLOT.right;
  const place = {
    x: atRight ? right - 4 : PLOT.left + 4,
    y: top === PLOT.top ? top + 11 : PLOT.bottom - 5,
    'text-anchor': atRight ? 'end' : 'start',
  };
  return svgTag(
    'text',
    { ...place, fill: ink, stroke: fill, class: 'label' },
    say(QUADRANT_GROUP[quadrant], locale),
  );
}

function moneyLines(scale: MoneyScale, locale: Locale): SVGElement[] {
  const lines: SVGElement[] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const amount of scale.ticks) {
    const y = yOf(scale, amount);
    if (last - y < NEAREST_LABELS) continue;
    last = y;
    lines.push(
      svgTag('line', { x1: PLOT.left, x2: PLOT.right, y1: y, y2: y, class: amount === 0 ? 'zero' : 'line' }),
      svgTag('text', { x: PLOT.left - 4, y: y + 3, 'text-anchor': 'end' }, shortNumber(amount, locale)),
    );
  }
  return lines;
}

function axisLabels(locale: Locale): SVGElement[] {
  const shares = (
    [
      [0, 'start'],
      [0.5, 'middle'],
      [1, 'end'],
    ] as const
  ).map(([share, anchor]) => {
    const x = PLOT.left + share * (PLOT.right - PLOT.left);
    return svgTag('text', { x, y: PLOT.bottom + 12, 'text-anchor': anchor }, formatPercent(share, locale));
  });
  const middle = (PLOT.left + PLOT.right) / 2;
  return [
    ...shares,
    svgTag('text', { x: middle, y: HEIGHT - 5, 'text-anchor': 'middle' }, say(MAP.loyaltyAxis, locale)),
    svgTag('text', { x: PLOT.left, y: PLOT.top - 5 }, say(MAP.profitAxis, locale)),
  ];
}

function markList(
  marks: readonly Mark[],
  textOf: (mark: Mark) => string,
  label: string,
  { onLook, onChoose }: MapEvents,
): SVGGElement {
  const ring = svgTag('circle', { r: 9, class: 'ring', visibility: 'hidden' });
  const options = marks.map((mark, i) =>
    svgTag('path', {
      d: markPath(mark, marks.length),
      id: `mark-${i}`,
      role: 'option',
      'aria-selected': 'false',
      'aria-label': textOf(mark),
      'data-mark': i,
      fill: QUADRANT_LOOK[mark.quadrant].ink,
      stroke: QUADRANT_LOOK[mark.quadrant].ink,
      'fill-opacity': opacity(mark.confidence),
    }),
  );
  const list = svgTag(
    'g',
    { role: 'listbox', tabindex: 0, 'aria-label': label, class: 'marks' },
    ...options,
    ring,
  );
  let current = 0;

  function look(i: number): void {
    const mark = marks[i];
    if (!mark) return;
    options[current]?.setAttribute('aria-selected', 'false');
    options[i]?.setAttribute('aria-selected', 'true');
    current = i;
    list.setAttribute('aria-activedescendant', `mark-${i}`);
    ring.setAttribute('cx', String(mark.x));
    ring.setAttribute('cy', String(mark.y));
    ring.setAttribute('visibility', 'visible');
    onLook(textOf(mark));
  }

  function choose(i: number): void {
    const mark = marks[i];
    if (mark) onChoose(mark.customers.map(({ id }) => id));
  }

  list.addEventListener('focus', () => look(current));
  list.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'Enter' || key === ' ') choose(current);
    else if (isArrow(key)) look(nextMark(marks, current, key));
    else if (key === 'Home') look(0);
    else if (key === 'End') look(marks.length - 1);
    else return;
    event.preventDefault();
  });
  list.addEventListener('pointerover', ({ target }) => look(markOf(target)));
  list.addEventListener('click', ({ target }) => choose(markOf(target)));
  return list;
}

function isArrow(key: string): key is Arrow {
  return ARROWS.includes(key);
}

/** The number of the mark that was pointed at; −1 for none. */
function markOf(target: EventTarget | null): number {
  return target instanceof SVGElement ? Number(target.dataset.mark ?? -1) : -1;
}

const FAINTEST = 0.1;

/** Marks that lie on one another are still to be told apart. */
const FULLEST = 0.75;

/** Half sure is faintest, all sure is fullest. */
function opacity(confidence: number): number {
  return FAINTEST + (FULLEST - FAINTEST) * Math.max(0, 2 * confidence - 1);
}

/** "Acme · ● True Friend, 81% sure · R$ 28.900 a year" */
function describe({ customers, quadrant, confidence }: Mark, currency: string, locale: Locale): string {
  const [first] = customers;
  if (!first) return '';
  const others = customers.length - 1;
  const who = others > 0 ? say(MAP.andOthers, locale, { name: first.name, count: others }) : first.name;
  const label = `${QUADRANT_LOOK[quadrant].shape} ${say(QUADRANT_NAME[quadrant], locale)}`;
  const sure = say(MAP.sure, locale, { share: formatPercent(confidence, locale) });
  const money =
    others > 0
      ? ''
      : ` · ${say(MAP.aYear, locale, { money: formatMoney(first.contribution, currency, locale) })}`;
  return `${who} · ${label}, ${sure}${money}`;
}
