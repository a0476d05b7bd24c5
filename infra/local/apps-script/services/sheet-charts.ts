import type { SheetModel } from '../../workbook/sheet-model.ts';
import { type Doubles, describeDouble } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import { EmbeddedChartBuilderDouble, EmbeddedChartDouble } from './embedded-chart.ts';
import { sheetOf } from './sheet-layout.ts';
import type { SpreadsheetDocument } from './spreadsheet-document.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

/** The charts of a sheet. */
export class SheetChartsDouble implements Doubles<Google, keyof typeof MEMBERS> {
  readonly #document: SpreadsheetDocument;
  readonly #sheetId: number;

  constructor(document: SpreadsheetDocument, sheetId: number) {
    this.#document = document;
    this.#sheetId = sheetId;
  }

  get #sheet(): SheetModel {
    return sheetOf(this.#document, this.#sheetId);
  }

  getCharts() {
    return this.#sheet.charts.map(({ id, ...plan }) => new EmbeddedChartDouble(this.#document, plan, id));
  }

  newChart() {
    return new EmbeddedChartBuilderDouble(this.#document);
  }

  insertChart({ plan }: EmbeddedChartDouble) {
    const { row, column } = plan.position;
    if (row >= this.#sheet.rowCount || column >= this.#sheet.columnCount) {
      throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    this.#document.workbook.addChart(this.#sheet.id, plan);
  }

  updateChart({ plan, id }: EmbeddedChartDouble) {
    this.#sheet.changeChart({ ...plan, id: this.#known(id) });
  }

  removeChart({ id }: EmbeddedChartDouble) {
    this.#sheet.removeChart(this.#known(id));
  }

  #known(id: number | null): number {
    const chart = this.#sheet.charts.find((one) => one.id === id);
    if (!chart) throw new GoogleError('This chart is not one of the sheet.');
    return chart.id;
  }
}

const MEMBERS = {
  getCharts: [''],
  insertChart: ['EmbeddedChart'],
  newChart: [''],
  removeChart: ['EmbeddedChart'],
  updateChart: ['EmbeddedChart'],
} as const;

describeDouble(SheetChartsDouble, 'SpreadsheetApp.Sheet', MEMBERS);
