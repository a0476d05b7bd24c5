import { describe, expect, it } from 'vitest';
import { chartData } from '../../../../infra/local/workbench/page/charts/chart-data.ts';
import { chartOptions } from '../../../../infra/local/workbench/page/charts/chart-options.ts';
import { drawChart } from '../../../../infra/local/workbench/page/charts/draw-chart.ts';
import { textOn } from '../../../../infra/local/workbench/page/charts/pie.ts';
import { ticks } from '../../../../infra/local/workbench/page/charts/scale.ts';
import type { Shape } from '../../../../infra/local/workbench/page/charts/shape.ts';
import { spans } from '../../../../infra/local/workbench/page/charts/stack.ts';
import type { Chart, WorkbookSnapshot } from '../../../../infra/local/workbook/protocol.ts';
import { regionalOf } from '../../../../infra/local/workbook/regional.ts';
import { workbookOf } from '../../../../infra/local/workbook/workbook-of.ts';

const workbook = () =>
  workbookOf({
    locale: 'pl',
    sheets: [
      {
        name: 'Zysk',
        rows: [
          ['Miesiąc', 'Motyle', 'Pąkle'],
          ['sty', '30', '10'],
          ['lut', '50', '-10'],
          ['mar', '', '20'],
        ],
      },
    ],
  });

function chart(changes: Partial<Chart> = {}): Chart {
  return {
    id: 1,
    type: 'COLUMN',
    ranges: [{ sheetId: 0, row: 0, column: 0, rows: 4, columns: 3 }],
    headers: 1,
    transposed: false,
    position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
    size: { width: 400, height: 250 },
    options: {},
    ...changes,
  };
}

function drawn(changes: Partial<Chart> = {}, of: WorkbookSnapshot = workbook()): Shape {
  const each = chart(changes);
  return drawChart(each, chartData(each, of), regionalOf(of.locale));
}

/** All shapes of a drawing of one kind, in the order they are painted. */
function all(shape: Shape, tag: string): Shape[] {
  const inside = shape.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, tag)));
  return shape.tag === tag ? [shape, ...inside] : inside;
}

const texts = (shape: Shape) => all(shape, 'text').map(({ children }) => children.join(''));
const titles = (shape: Shape) => all(shape, 'title').map(({ children }) => children.join(''));
/** Bars are the rectangles that say something. */
const barsOf = (shape: Shape) =>
  all(shape, 'rect')
    .filter(({ children }) => children.length > 0)
    .map(({ attributes: { x, y, width, height, fill } }) => ({
      left: Number(x),
      top: Number(y),
      right: Number(x) + Number(width),
      bottom: Number(y) + Number(height),
      fill,
    }));

describe('what a chart shows', () => {
  it('is its cells as they stand, with the names above and beside them', () => {
    expect(chartData(chart(), workbook())).toMatchObject({
      points: [{ label: 'sty' }, { label: 'lut' }, { label: 'mar' }],
      domain: 'Miesiąc',
      series: [
        { name: 'Motyle', values: [30, 50, null] },
        { name: 'Pąkle', values: [10, -10, 20] },
      ],
    });
  });

  it('finds the names by itself where nobody said how many rows they take', () => {
    expect(chartData(chart({ headers: null }), workbook()).series.map(({ name }) => name)).toEqual([
      'Motyle',
      'Pąkle',
    ]);
  });

  it('puts ranges side by side, and turns rows into columns when asked', () => {
    const ranges = [
      { sheetId: 0, row: 0, column: 0, rows: 3, columns: 1 },
      { sheetId: 0, row: 0, column: 2, rows: 3, columns: 1 },
    ];
    expect(chartData(chart({ ranges }), workbook()).series).toMatchObject([
      { name: 'Pąkle', values: [10, -10] },
    ]);
    const turned = chartData(chart({ transposed: true }), workbook());
    expect(turned.points.map(({ label }) => label)).toEqual(['Motyle', 'Pąkle']);
    expect(turned.series[1]).toMatchObject({ name: 'lut', values: [50, -10] });
  });

  it('leaves out hidden rows, as Sheets does', () => {
    const hidden = workbook();
    for (const sheet of hidden.sheets) sheet.hiddenRows = [2];
    expect(chartData(chart(), hidden).points.map(({ label }) => label)).toEqual(['sty', 'mar']);
  });
});

describe('options', () => {
  it('are read whether set one by one or together', () => {
    for (const options of [
      { 'legend.position': 'bottom', 'hAxis.title': 'Miesiąc', 'series.1.color': '#123456' },
      { legend: { position: 'bottom' }, hAxis: { title: 'Miesiąc' }, series: { 1: { color: '#123456' } } },
    ]) {
      const read = chartOptions(options);
      expect([read.legend, read.hAxis.title, read.colorOf(1)]).toEqual(['bottom', 'Miesiąc', '#123456']);
    }
    expect(chartOptions({ legend: 'none' }).legend).toBe('none');
    expect(chartOptions({ isStacked: 'percent' }).stacked).toBe('share');
    expect(chartOptions({ colors: ['#111111', '#222222'] }).colorOf(3)).toBe('#222222');
  });
});

describe('marks of an axis', () => {
  it.each([
    [0, 93, 4, [0, 25, 50, 75, 100]],
    [-10, 50, 4, [-20, 0, 20, 40, 60]],
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [5, 5, 4, [4, 6]],
  ])('from %d to %d, about %d', (least, most, about, expected) => {
    expect(ticks(least, most, about)).toEqual(expected);
  });
});

describe('stacking', () => {
  const series = [
    { name: 'a', values: [30, null], format: undefined },
    { name: 'b', values: [10, 20], format: undefined },
    { name: 'c', values: [-10, 5], format: undefined },
  ];

  it('piles up, and what is negative below zero', () => {
    expect(spans(series, 'sum').map((each) => each[0])).toEqual([
      { from: 0, to: 30 },
      { from: 30, to: 40 },
      { from: 0, to: -10 },
    ]);
  });

  it('makes parts of one whole', () => {
    expect(spans(series, 'share').map((each) => each[1])).toEqual([
      null,
      { from: 0, to: 0.8 },
      { from: 0.8, to: 1 },
    ]);
  });
});

describe('a drawing', () => {
  it('stands columns side by side on zero, the negative one below it', () => {
    const [first, second, third, , last] = barsOf(drawn());
    expect(barsOf(drawn())).toHaveLength(5);
    expect(first && second && first.right < second.left).toBe(true);
    expect(first?.bottom).toBeCloseTo(Number(second?.bottom));
    expect(second && first && second.bottom - second.top > first.bottom - first.top).toBe(true);
    // Of the second series: 10, -10, 20.
    expect(third?.bottom).toBeCloseTo(Number(first?.bottom));
    expect(last?.bottom).toBeCloseTo(Number(first?.bottom));
    expect(barsOf(drawn())[3]?.top).toBeCloseTo(Number(first?.bottom));
  });

  it('piles stacked columns on one another', () => {
    const [lower, , upper] = barsOf(drawn({ options: { isStacked: true } }));
    expect(upper?.bottom).toBeCloseTo(Number(lower?.top));
    expect(upper?.left).toBeCloseTo(Number(lower?.left));
  });

  it('lays bars down', () => {
    const [first] = barsOf(drawn({ type: 'BAR' }));
    expect(first && first.right - first.left > first.bottom - first.top).toBe(true);
  });

  it('writes title, names and figures in the notation of the spreadsheet', () => {
    const shape = drawn({
      options: { title: 'Zysk na segment', 'vAxis.title': 'zł', 'vAxis.format': '#,##0.0' },
    });
    expect(texts(shape)).toEqual(expect.arrayContaining(['Zysk na segment', 'zł', 'Motyle', 'sty', '20,0']));
    expect(titles(shape)).toContain('sty · Motyle · 30,0');
    expect(shape.attributes).toMatchObject({ role: 'img', 'aria-label': 'Zysk na segment, Motyle, Pąkle' });
  });

  it('breaks a line where there is no figure', () => {
    const gap = workbook();
    const row = gap.sheets[0]?.cells[2];
    if (row) row[1] = null;
    const last = gap.sheets[0]?.cells[3];
    if (last) last[1] = { value: 5 };
    expect(all(drawn({ type: 'LINE' }, gap), 'polyline')).toHaveLength(3);
  });

  it('cuts a pie into shares that a ring leaves its middle free of', () => {
    const ranges = [{ sheetId: 0, row: 0, column: 0, rows: 3, columns: 2 }];
    const ring = drawn({ type: 'PIE', ranges, options: { pieHole: 0.5 } });
    expect(all(ring, 'path')).toHaveLength(2);
    expect(texts(ring)).toEqual(expect.arrayContaining(['sty', 'lut', '37,5%', '62,5%']));
    expect(String(all(ring, 'path')[0]?.attributes.d).match(/A /g)).toHaveLength(2);
  });

  it('places the points of a scatter by both their numbers', () => {
    const numbers = workbookOf({
      sheets: [
        {
          name: 'S',
          rows: [
            ['x', 'y'],
            ['0', '0'],
            ['5', '10'],
            ['10', '5'],
          ],
        },
      ],
    });
    const ranges = [{ sheetId: 0, row: 0, column: 0, rows: 4, columns: 2 }];
    const [a, b, c] = all(drawn({ type: 'SCATTER', ranges }, numbers), 'circle').map(
      ({ attributes }) => attributes,
    );
    expect((Number(a?.cx) + Number(c?.cx)) / 2).toBeCloseTo(Number(b?.cx));
    expect((Number(a?.cy) + Number(b?.cy)) / 2).toBeCloseTo(Number(c?.cy));
  });

  it('says nothing where there is nothing to show', () => {
    expect(barsOf(drawn({ ranges: [] }))).toEqual([]);
    expect(all(drawn({ type: 'PIE', ranges: [] }), 'path')).toEqual([]);
  });
});

describe('text on a colour', () => {
  it.each([
    ['#00795a', '#ffffff'],
    ['#fdf0d5', '#000000'],
    ['#1a67d2', '#ffffff'],
    ['#fbbc04', '#000000'],
  ])('on %s is %s', (color, expected) => {
    expect(textOn(color)).toBe(expected);
  });
});
