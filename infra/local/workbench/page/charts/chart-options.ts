import type { JsonValue } from '../../../workbook/protocol.ts';

export type LegendPosition = 'none' | 'right' | 'left' | 'top' | 'bottom';

/** What a script has asked for by `setOption`, as far as it is drawn here: the names are those of Google Charts. */
export interface ChartOptions {
  title: string;
  titleColor: string | null;
  titleSize: number | null;
  titleBold: boolean;
  subtitle: string;
  legend: LegendPosition | null;
  stacked: 'no' | 'sum' | 'share';
  pieHole: number;
  background: string | null;
  hAxis: AxisOptions;
  vAxis: AxisOptions;
  colorOf(series: number): string;
  /** The kind of one series of a combined chart: `line`. */
  typeOf(series: number): string | null;
}

export interface AxisOptions {
  title: string;
  format: string | null;
  least: number | null;
  most: number | null;
}

/** Calm, told apart by lightness too, and dark enough on white for lines and large text. */
const PALETTE = ['#1a67d2', '#9a5b00', '#00795a', '#7b3fa0', '#5b616b', '#b3261e', '#0b7285', '#8a6d00'];

/** Reads options whether they were set one by one, as `hAxis.title`, or together, as `hAxis` with its parts. */
export function chartOptions(options: Readonly<Record<string, JsonValue>>): ChartOptions {
  const read = (path: string) => valueAt(options, path.split('.'));
  const text = (path: string) => asText(read(path));
  const number = (path: string) => asNumber(read(path));
  const axis = (name: string): AxisOptions => ({
    title: text(`${name}.title`) ?? '',
    format: text(`${name}.format`),
    least: number(`${name}.viewWindow.min`) ?? number(`${name}.minValue`),
    most: number(`${name}.viewWindow.max`) ?? number(`${name}.maxValue`),
  });
  const colors = read('colors');
  return {
    title: text('title') ?? '',
    titleColor: text('titleTextStyle.color'),
    titleSize: number('titleTextStyle.fontSize'),
    titleBold: read('titleTextStyle.bold') === true,
    subtitle: text('subtitle') ?? '',
    legend: legendOf(text('legend.position') ?? text('legend')),
    stacked: stackingOf(read('isStacked')),
    pieHole: number('pieHole') ?? 0,
    background: text('backgroundColor.fill') ?? text('backgroundColor'),
    hAxis: axis('hAxis'),
    // Of several vertical axes the first is drawn.
    vAxis: axis(read('vAxes.0') === undefined ? 'vAxis' : 'vAxes.0'),
    colorOf(series) {
      const listed = Array.isArray(colors) ? asText(colors[series % colors.length]) : null;
      const own = text(`series.${series}.color`) ?? text(`slices.${series}.color`);
      return own ?? listed ?? PALETTE[series % PALETTE.length] ?? PALETTE[0] ?? '#000000';
    },
    typeOf: (series) => text(`series.${series}.type`) ?? text('seriesType'),
  };
}

/** The longest name that was set goes before a part of something set as a whole. */
function valueAt(
  value: JsonValue | Readonly<Record<string, JsonValue>>,
  path: string[],
): JsonValue | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).join('.');
    const found = (value as Readonly<Record<string, JsonValue>>)[key];
    if (found === undefined) continue;
    return length === path.length ? found : valueAt(found, path.slice(length));
  }
  return undefined;
}

function asText(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function asNumber(value: JsonValue | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function legendOf(text: string | null): LegendPosition | null {
  const known: readonly LegendPosition[] = ['none', 'right', 'left', 'top', 'bottom'];
  return known.find((position) => position === text) ?? null;
}

function stackingOf(value: JsonValue | undefined): ChartOptions['stacked'] {
  if (value === 'percent' || value === 'relative') return 'share';
  return value === true || value === 'true' || value === 'absolute' ? 'sum' : 'no';
}
