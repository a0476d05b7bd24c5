import type { Chart, JsonValue } from '../../workbook/protocol.ts';
import { type Doubles, describeDouble, type EnumValue } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import { ChartOptionsDouble } from './chart-options.ts';
import { CHART_TYPE, chartTypeOf } from './charts.ts';
import { ContainerInfoDouble } from './container-info.ts';
import type { RangeDouble } from './range.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** What `getNumHeaders` gives where Sheets finds the headers by itself. */
const INFERRED = -1;

/** A chart as it was built or as it stood when it was asked for; the sheet's own changes only by `updateChart`. */
export class EmbeddedChartDouble implements Doubles<GoogleChart, keyof typeof CHART_MEMBERS> {
  readonly plan: Omit<Chart, 'id'>;
  /** Null before the chart is inserted. */
  readonly id: number | null;
  readonly #document: SpreadsheetDocument;

  constructor(document: SpreadsheetDocument, plan: Omit<Chart, 'id'>, id: number | null) {
    this.#document = document;
    this.plan = plan;
    this.id = id;
  }

  getChartId() {
    return this.id;
  }

  getRanges() {
    return this.plan.ranges.map((range) => this.#document.range(range));
  }

  getContainerInfo() {
    return new ContainerInfoDouble(this.plan.position);
  }

  getNumHeaders() {
    return this.plan.headers ?? INFERRED;
  }

  getOptions() {
    return new ChartOptionsDouble({ ...this.plan.options, ...this.plan.size });
  }

  getTransposeRowsAndColumns() {
    return this.plan.transposed;
  }

  modify() {
    return new EmbeddedChartBuilderDouble(this.#document, this);
  }
}

const CHART_MEMBERS = {
  getChartId: [''],
  getContainerInfo: [''],
  getNumHeaders: [''],
  getOptions: [''],
  getRanges: [''],
  getTransposeRowsAndColumns: [''],
  modify: [''],
} as const;

describeDouble(EmbeddedChartDouble, 'SpreadsheetApp.EmbeddedChart', CHART_MEMBERS);

/** Pixels of a chart that was told no size. */
const DEFAULT_SIZE = { width: 600, height: 371 } as const;

type Plan = Omit<Chart, 'id' | 'type'> & { type: Chart['type'] | null };

const BLANK: Plan = {
  type: null,
  ranges: [],
  headers: null,
  transposed: false,
  position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  size: DEFAULT_SIZE,
  options: {},
};

/** Plans a chart; nothing is seen of it before `insertChart` or `updateChart`. */
export class EmbeddedChartBuilderDouble implements Doubles<GoogleBuilder, keyof typeof BUILDER_MEMBERS> {
  readonly #document: SpreadsheetDocument;
  readonly #id: number | null;
  #plan: Plan;

  constructor(document: SpreadsheetDocument, chart?: { plan: Omit<Chart, 'id'>; id: number | null }) {
    this.#document = document;
    this.#id = chart?.id ?? null;
    this.#plan = chart?.plan ?? BLANK;
  }

  getChartType() {
    return CHART_TYPE[this.#type()];
  }

  setChartType(type: EnumValue) {
    return this.#with({ type: chartTypeOf(type) });
  }

  getRanges() {
    return this.#plan.ranges.map((range) => this.#document.range(range));
  }

  addRange({ address }: RangeDouble) {
    return this.#with({ ranges: [...this.#plan.ranges, address] });
  }

  removeRange({ address }: RangeDouble) {
    const text = JSON.stringify(address);
    return this.#with({ ranges: this.#plan.ranges.filter((range) => JSON.stringify(range) !== text) });
  }

  clearRanges() {
    return this.#with({ ranges: [] });
  }

  getContainer() {
    return new ContainerInfoDouble(this.#plan.position);
  }

  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number) {
    if (anchorRowPos < 1) throw new GoogleError('The starting row of the range is too small.');
    if (anchorColPos < 1) throw new GoogleError('The starting column of the range is too small.');
    return this.#with({ position: { row: anchorRowPos - 1, column: anchorColPos - 1, offsetX, offsetY } });
  }

  setOption(option: string, value: unknown) {
    if (option === 'width' || option === 'height') {
      if (typeof value !== 'number') throw new GoogleError(`The option ${option} takes a number of pixels.`);
      return this.#with({ size: { ...this.#plan.size, [option]: value } });
    }
    return this.#with({ options: { ...this.#plan.options, [option]: plain(option, value) } });
  }

  setNumHeaders(headers: number) {
    return this.#with({ headers });
  }

  setTransposeRowsAndColumns(transpose: boolean) {
    return this.#with({ transposed: transpose });
  }

  build() {
    return new EmbeddedChartDouble(this.#document, { ...this.#plan, type: this.#type() }, this.#id);
  }

  #with(change: Partial<Plan>) {
    this.#plan = { ...this.#plan, ...change };
    return this;
  }

  #type(): Chart['type'] {
    if (this.#plan.type === null) {
      throw new GoogleError(
        'The double wants to be told the type of a chart: which one Google takes is not said.',
      );
    }
    return this.#plan.type;
  }
}

const BUILDER_MEMBERS = {
  addRange: ['Range'],
  build: [''],
  clearRanges: [''],
  getChartType: [''],
  getContainer: [''],
  getRanges: [''],
  removeRange: ['Range'],
  setChartType: ['ChartType'],
  setNumHeaders: ['integer'],
  setOption: ['string any'],
  setPosition: ['integer integer integer integer'],
  setTransposeRowsAndColumns: ['boolean'],
} as const;

describeDouble(EmbeddedChartBuilderDouble, 'SpreadsheetApp.EmbeddedChartBuilder', BUILDER_MEMBERS);

/** A copy of the value; options are data, so that a function among them is a mistake. */
function plain(option: string, value: unknown): JsonValue {
  const text = JSON.stringify(value, (_, field) => {
    if (typeof field === 'function') throw new GoogleError(`The option ${option} holds a function.`);
    return field;
  });
  if (text === undefined) throw new GoogleError(`The option ${option} has no value.`);
  return JSON.parse(text);
}
