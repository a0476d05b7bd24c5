import { describe, expect, it } from 'vitest';
import { runScript, scriptOf } from './run-script.ts';

const ROWS = [
  ['Quadrant', 'Customers'],
  ['True Friend', '12'],
  ['Stranger', '40'],
];

/** Google's reference, "Class Sheet" (`newChart`, `insertChart`, `updateChart`, `removeChart`) and "Class EmbeddedChart". */
describe('an embedded chart', () => {
  const insert = () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const chart = sheet
      .newChart()
      .setChartType(Charts.ChartType.COLUMN)
      .addRange(sheet.getRange('A1:B3'))
      .setNumHeaders(1)
      .setPosition(5, 4, 8, 2)
      .setOption('title', 'Customers by quadrant')
      .setOption('series', { 0: { color: '#0b6e4f' } })
      .setOption('height', 300)
      .build();
    sheet.insertChart(chart);
    return chart.getChartId();
  };

  it('is on the sheet once it is inserted, and has an id only then', () => {
    const script = scriptOf(
      {
        insert,
        seen: () =>
          SpreadsheetApp.getActiveSheet()
            .getCharts()
            .map((chart) => {
              const at = chart.getContainerInfo();
              return [
                typeof chart.getChartId(),
                chart.getRanges().map((range) => range.getA1Notation()),
                [at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()],
                chart.getNumHeaders(),
                chart.getOptions().get('title'),
                chart.getOptions().get('height'),
                chart.getOptions().get('legend.position'),
              ];
            }),
      },
      { rows: ROWS },
    );

    expect(script.run('insert')).toBeNull();
    expect(script.run('seen')).toEqual([
      ['number', ['A1:B3'], [5, 4, 8, 2], 1, 'Customers by quadrant', 300, null],
    ]);
    expect(script.workbook.sheet(0).charts).toEqual([
      {
        id: 1,
        type: 'COLUMN',
        ranges: [{ sheetId: 0, row: 0, column: 0, rows: 3, columns: 2 }],
        headers: 1,
        transposed: false,
        position: { row: 4, column: 3, offsetX: 8, offsetY: 2 },
        size: { width: 600, height: 300 },
        options: { title: 'Customers by quadrant', series: { 0: { color: '#0b6e4f' } } },
      },
    ]);
  });

  it('changes only when the rebuilt chart is given to updateChart', () => {
    const script = scriptOf(
      {
        insert,
        build: () => {
          const sheet = SpreadsheetApp.getActiveSheet();
          const [chart] = sheet.getCharts();
          chart?.modify().setOption('title', 'Unseen').build();
        },
        update: () => {
          const sheet = SpreadsheetApp.getActiveSheet();
          for (const chart of sheet.getCharts()) {
            const builder = chart.modify().clearRanges().addRange(sheet.getRange('A1:B2'));
            sheet.updateChart(builder.setChartType(Charts.ChartType.PIE).setOption('title', 'Seen').build());
          }
        },
      },
      { rows: ROWS },
    );
    const chart = () =>
      script.workbook.sheet(0).charts.map(({ id, type, options }) => [id, type, options.title]);
    script.run('insert');

    script.run('build');
    expect(chart()).toEqual([[1, 'COLUMN', 'Customers by quadrant']]);

    script.run('update');
    expect(chart()).toEqual([[1, 'PIE', 'Seen']]);
    expect(script.workbook.sheet(0).charts[0]?.ranges).toEqual([
      { sheetId: 0, row: 0, column: 0, rows: 2, columns: 2 },
    ]);
  });

  it('goes when it is removed, and is then none of the sheet', () => {
    const script = scriptOf({
      insert,
      remove: () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        const [chart] = sheet.getCharts();
        if (!chart) return null;
        sheet.removeChart(chart);
        const left = sheet.getCharts().length;
        sheet.updateChart(chart);
        return left;
      },
    });
    script.run('insert');

    expect(() => script.run('remove')).toThrow('This chart is not one of the sheet.');
    expect(script.workbook.sheet(0).charts).toEqual([]);
  });

  it.each([
    [
      'an anchor above the sheet',
      () => SpreadsheetApp.getActiveSheet().newChart().setPosition(0, 1, 0, 0),
      'too small',
    ],
    [
      'an anchor beyond it',
      () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        const chart = sheet.newChart().setChartType(Charts.ChartType.PIE).setPosition(2000, 1, 0, 0);
        sheet.insertChart(chart.build());
      },
      'outside the dimensions of the sheet',
    ],
    [
      'an option that is no data',
      () =>
        SpreadsheetApp.getActiveSheet()
          .newChart()
          .setOption('title', { text: () => 'x' }),
      'holds a function',
    ],
    [
      'a type that is none',
      () => SpreadsheetApp.getActiveSheet().newChart().setChartType(Reflect.get(Charts.ChartType, 'CAKE')),
      'Charts.ChartType.CAKE does not exist',
    ],
  ])('refuses %s', (_, body, message) => {
    expect(() => runScript(body)).toThrow(message);
  });
});
