import { Locale } from '#shared/contracts';
import { type Phrase, PORTFOLIO_CHART, say } from '#shared/i18n';
import { COLUMN, CURVE_STEPS, LEFT, ROW } from './layout.ts';
import type { Places } from './places.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export type ChartName = keyof typeof PORTFOLIO_CHART;
export const CHART_NAMES = Object.keys(PORTFOLIO_CHART) as readonly ChartName[];

/** Ids of the charts that were made; one that a person deleted keeps its id here and is not made again. */
export type ChartIds = Readonly<Partial<Record<ChartName, number>>>;

const QUADRANTS = 4;
const [WIDTH, HEIGHT, GAP] = [446, 280, 12];
const INK = '#1f2328';

interface ChartPlan {
  type: GoogleAppsScript.Charts.ChartType;
  /** Side by side one table: its first row and column name the series and the points. */
  ranges: (places: Places) => Range[];
  colors: readonly string[];
  options: Readonly<Record<string, unknown>>;
}

// Made when asked, since Google's services are not to be touched before a function runs.
function plans(): Readonly<Record<ChartName, ChartPlan>> {
  const rows = QUADRANTS + 1;
  const { COLUMN: columns, AREA } = Charts.ChartType;
  const percent = { 'vAxis.format': 'percent', 'legend.position': 'bottom' };
  return {
    shares: {
      type: columns,
      ranges: (places) =>
        [LEFT.name, LEFT.customerShare, LEFT.profitShare].map((column) =>
          places.range(ROW.quadrants, column, rows),
        ),
      colors: ['#9aa3ad', '#1a67d2'],
      options: percent,
    },
    concentration: {
      type: AREA,
      ranges: (places) => [places.range(ROW.curve, COLUMN.right, CURVE_STEPS + 1, 2)],
      colors: ['#00795a'],
      options: { ...percent, 'legend.position': 'none' },
    },
    movements: {
      type: columns,
      ranges: (places) => [places.range(ROW.flows, COLUMN.right, rows, 3)],
      colors: ['#1a67d2', '#9a5b00'],
      options: { 'vAxis.format': '0', 'legend.position': 'bottom' },
    },
  };
}

/** Makes the charts side by side under the first tables, and gives their ids. */
export function makeCharts(sheet: Sheet, places: Places, reader: Locale): ChartIds {
  const all = plans();
  for (const [i, name] of CHART_NAMES.entries()) {
    const { type, ranges, colors, options } = all[name];
    const chart = sheet
      .newChart()
      .setChartType(type)
      .setNumHeaders(1)
      .setPosition(ROW.charts, 1, i * (WIDTH + GAP), 0)
      .setOption('title', say(PORTFOLIO_CHART[name], reader))
      .setOption('titleTextStyle', { color: INK, fontSize: 13, bold: true })
      .setOption('colors', colors)
      .setOption('width', WIDTH)
      .setOption('height', HEIGHT);
    for (const range of ranges(places)) chart.addRange(range);
    for (const [option, value] of Object.entries(options)) chart.setOption(option, value);
    sheet.insertChart(chart.build());
  }
  // A chart has its id only once it is in the sheet.
  const ids = sheet.getCharts().map((chart) => chart.getChartId());
  return Object.fromEntries(CHART_NAMES.map((name, i) => [name, ids[i] ?? undefined]));
}

/**
 * Puts the titles of the charts into another language, those that still have the title they were given. Nothing else
 * of a chart is touched: it shows new figures by itself, since its cells are always the same.
 */
export function retitleCharts(sheet: Sheet, ids: ChartIds, reader: Locale): void {
  for (const chart of sheet.getCharts()) {
    const name = CHART_NAMES.find((each) => ids[each] === chart.getChartId());
    if (name === undefined || !hasTitleOf(chart, PORTFOLIO_CHART[name])) continue;
    sheet.updateChart(chart.modify().setOption('title', say(PORTFOLIO_CHART[name], reader)).build());
  }
}

function hasTitleOf(chart: Chart, title: Phrase): boolean {
  const shown: unknown = chart.getOptions().get('title');
  return Locale.options.some((locale) => say(title, locale) === shown);
}
