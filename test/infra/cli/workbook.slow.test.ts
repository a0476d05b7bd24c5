import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { scoredWorkbook } from '../../../infra/local/workbook-file/scored-workbook.ts';
import { readResult, runCli, workFolder } from './run-cli.ts';
import { resultOf, scoreOf } from './workbook-scores.ts';

/** A shop with one customer that comes every month and one that came once; nothing random. */
function orders(): string {
  const monthly = Array.from({ length: 24 }, (_, month) => {
    const day = new Date(Date.UTC(2024, 10 + month, 5)).toISOString().slice(0, 10);
    return `00042,=HYPERLINK(1),${day},250.00`;
  });
  return ['customer id,customer,date,amount', ...monthly, '00043,Once,2025-03-01,90.00', '00044,,,'].join(
    '\n',
  );
}

async function segmentTo(name: string, ...more: string[]) {
  const work = workFolder();
  const file = work.file('orders.csv', orders());
  const args = ['segment', '--orders', file, '--as-of', '2026-11-05', ...more, '--out', work.path(name)];
  expect(await runCli(...args)).toMatchObject({ code: 0 });
  return work.path(name);
}

describe('segment into a workbook', () => {
  it('writes the customers with their ids and names as they are, and the portfolio beside them', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await segmentTo('out.xlsx', '--locale', 'en', '--hours', '6'));

    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Customers', 'Portfolio']);
    const rows = workbook.getWorksheet('Customers')?.getRows(2, 2) ?? [];
    expect(rows.map((row) => [row.getCell(1).value, row.getCell(2).value])).toEqual([
      ['00042', '=HYPERLINK(1)'],
      ['00043', 'Once'],
    ]);
    const lines: string[] = [];
    workbook.getWorksheet('Portfolio')?.eachRow((row) => lines.push(row.getCell(1).text));
    expect(lines[0]).toBe('Portfolio on 5 Nov 2026');
    expect(lines).toContain("This week's work");
  });

  it('writes 5,000 customers within five seconds of work, however busy the machine', async () => {
    const customers = Array.from({ length: 5000 }, (_, i) => scoreOf(`K${i}`));
    const before = process.cpuUsage();
    await scoredWorkbook(resultOf(customers, 'pl'), 'pl').xlsx.writeFile(workFolder().path('out.xlsx'));

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});

describe('segment into JSON', () => {
  it("explained, brings each customer's card and how to go about its action; else the rows alone", async () => {
    const whole = readResult(await segmentTo('whole.json', '--explain'));
    const rows = readResult(await segmentTo('rows.json'));

    for (const { detail, primaryAction } of whole.customers) {
      expect(detail.timeline.length).toBeGreaterThan(0);
      expect(detail.decision.at(-1)).toMatchObject({ action: primaryAction.id, verdict: 'chosen' });
      expect(primaryAction.how).toMatch(/\w/);
    }
    for (const row of rows.customers) {
      expect(row).not.toHaveProperty('detail');
      expect(row.primaryAction).not.toHaveProperty('how');
    }
  });

  it('warns where the whole portfolio rests on little', async () => {
    const { warnings } = readResult(await segmentTo('out.json', '--locale', 'en'));

    expect(warnings).toContainEqual({
      code: 'few_repeat_customers',
      text: 'Only 1 customer has bought more than once: simple rules only, with low confidence.',
    });
  });
});
