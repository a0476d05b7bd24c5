import { display } from '../../../workbook/number-format.ts';
import type { Chart } from '../../../workbook/protocol.ts';
import type { Regional } from '../../../workbook/regional.ts';
import { type NumberAxis, numberAxis, plot } from './axes.ts';
import { bars } from './bars.ts';
import type { ChartData } from './chart-data.ts';
import { type ChartOptions, chartOptions } from './chart-options.ts';
import { type Box, frame } from './frame.ts';
import { lines } from './lines.ts';
import { pie } from './pie.ts';
import { type Shape, shape } from './shape.ts';
import { spans } from './stack.ts';

type Kind = 'bar' | 'line' | 'area' | 'points';

const KIND: Readonly<Partial<Record<Chart['type'], Kind>>> = {
  COLUMN: 'bar',
  BAR: 'bar',
  HISTOGRAM: 'bar',
  LINE: 'line',
  AREA: 'area',
  STEPPED_AREA: 'area',
  SCATTER: 'points',
  BUBBLE: 'points',
};

/** Where points of a pie stand for series elsewhere: each has a colour and a place in the legend. */
const isPie = ({ type }: Chart) => type === 'PIE';

/** A chart as a drawing of its own size: calm lines, dark text, every figure to be read under the pointer. */
export function drawChart(chart: Chart, data: ChartData, regional: Regional): Shape {
  const options = chartOptions(chart.options);
  const { width, height } = chart.size;
  const entries = (
    isPie(chart) ? data.points.map(({ label }) => label) : data.series.map(({ name }) => name)
  ).map((name, index) => ({ name, color: options.colorOf(index) }));
  const { shapes, room } = frame(chart, options, entries, 'right');
  const inside = isPie(chart)
    ? pieShapes(data, options, room, regional)
    : axisShapes(chart, data, options, room, regional);
  return shape(
    'svg',
    {
      class: 'chart',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': summary(options, entries),
    },
    shape('rect', {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      rx: 4,
      fill: options.background ?? '#ffffff',
      stroke: '#dadce0',
    }),
    ...shapes,
    ...inside,
  );
}

function summary({ title }: ChartOptions, entries: readonly { name: string }[]): string {
  return [title, ...entries.map(({ name }) => name)].filter((text) => text !== '').join(', ');
}

function pieShapes(data: ChartData, options: ChartOptions, room: Box, regional: Regional): Shape[] {
  const [series] = data.series;
  const values = data.points.map((_, index) => Math.max(0, series?.values[index] ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const slices = data.points.map(({ label }, index) => {
    const value = values[index] ?? 0;
    const share = display(total === 0 ? 0 : value / total, '0.0%', regional);
    const title = `${label}: ${display(value, series?.format, regional)} (${share})`;
    return { name: label, value, color: options.colorOf(index), share, title };
  });
  return pie(slices, options.pieHole, room);
}

function axisShapes(
  chart: Chart,
  data: ChartData,
  options: ChartOptions,
  room: Box,
  regional: Regional,
): Shape[] {
  const kindOf = (series: number): Kind => {
    if (chart.type !== 'COMBO') return KIND[chart.type] ?? 'bar';
    const asked = options.typeOf(series);
    return asked === 'line' || asked === 'area' ? asked : 'bar';
  };
  const lying = chart.type === 'BAR';
  const isScatter = chart.type === 'SCATTER' || chart.type === 'BUBBLE';
  const stacked = isScatter ? 'no' : options.stacked;
  const figures = spans(data.series, stacked);
  const hasBars = data.series.some((_, series) => kindOf(series) === 'bar');
  // A line tells how figures change: only what fills the room down to zero needs zero.
  const fromZero =
    stacked !== 'no' || data.series.some((_, series) => ['bar', 'area'].includes(kindOf(series)));
  const shown = figures.flat().flatMap((span) => (span ? [span.from, span.to] : []));
  const reached = figures.flat().flatMap((span) => (span ? [span.to] : []));
  const valueOptions = lying ? options.hAxis : options.vAxis;
  const format = stacked === 'share' ? '0%' : data.series[0]?.format;
  const values = (pixels: number, direction: 'along' | 'up') =>
    numberAxis(fromZero ? shown : reached, valueOptions, format, regional, pixels, direction);
  // Numbers that name the points have their own places; bars stand side by side all the same.
  const places = hasBars ? [] : data.points.map(({ at }) => at).filter((at) => at !== null);
  const domainOptions = lying ? options.vAxis : options.hAxis;
  const domain =
    places.length > 0
      ? numberAxis(places, domainOptions, data.domainFormat, regional, room.width, 'along')
      : { names: data.points.map(({ label }) => label), title: domainOptions.title };

  const drawn = lying
    ? plot(room, values(room.width, 'along'), domain)
    : plot(room, domain, values(room.height, 'up'));
  const axis: NumberAxis = values(room.height, 'up');
  const place = (point: number) => drawn.x(places.length > 0 ? (data.points[point]?.at ?? 0) : point);
  const all = data.series.map((series, index) => ({
    kind: kindOf(index),
    color: options.colorOf(index),
    spans: figures[index] ?? [],
    titles: data.points.map(({ label }, point) => {
      const value = series.values[point] ?? null;
      const written = options.vAxis.format ? axis.write(value ?? 0) : display(value, series.format, regional);
      return [label, series.name, written].filter((text) => text !== '').join(' · ');
    }),
  }));
  const ofBars = all.filter(({ kind }) => kind === 'bar');
  const ofLines = all.flatMap(({ kind, ...series }) =>
    kind === 'line' || kind === 'area' ? [{ ...series, kind }] : [],
  );
  const points = all
    .filter(({ kind }) => kind === 'points')
    .flatMap(({ color, spans: marks, titles }) =>
      marks.flatMap((span, point) =>
        span
          ? [
              shape(
                'circle',
                { cx: place(point), cy: drawn.y(span.to), r: 4, fill: color, 'fill-opacity': 0.75 },
                shape('title', {}, titles[point] ?? ''),
              ),
            ]
          : [],
      ),
    );
  return [
    ...drawn.shapes,
    ...bars(ofBars, drawn, lying ? 'along' : 'up', stacked !== 'no'),
    ...lines(ofLines, place, drawn.y),
    ...points,
  ];
}
