import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { say, TOAST } from '../../shared/i18n/index.ts';
import { openFile } from './own-file.ts';
import { SCREENSHOTS } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, rowOf } from './workbench-page.ts';

const CUSTOMERS = 5_000;
const LONGEST_MS = 8_000;
const LAST_DAY = Date.UTC(2026, 10, 20);
const DAY_MS = 86_400_000;

const workbench = workbenchForTests();

/** A company of 5,000 customers: every one orders at its own pace, and some have stopped. */
async function largeFile(): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  const customers = book.addWorksheet('Customers');
  const orders = book.addWorksheet('Orders');
  customers.addRow(['Customer id', 'Customer']);
  orders.addRow(['Invoice', 'Date', 'Customer id', 'Net amount']);
  for (let i = 0; i < CUSTOMERS; i++) {
    const id = `C${i}`;
    customers.addRow([id, `Company ${i}`]);
    const gap = 40 + ((i * 37) % 160);
    const stopped = (i * 7) % 400;
    for (let n = 0; n < 4; n++) {
      const day = new Date(LAST_DAY - (stopped + n * gap) * DAY_MS);
      orders.addRow([`I-${i}-${n}`, day, id, 50 + ((i * 91 + n * 13) % 3_000)]);
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a list of 5,000 customers', () => {
  it('is segmented whole, in no more time than a person waits', async () => {
    const { page } = await openFile(workbench, 'en', 'large.xlsx', await largeFile());
    await choose(page, 'importOrders');
    await page.getByTestId('toast').filter({ hasText: '20,000' }).waitFor();

    const counted = say(TOAST.customers, 'en', { count: CUSTOMERS });
    const times: number[] = [];
    // The best of some: a machine that does other things at the same time makes any one of them late.
    for (let i = 0; i < 3; i++) {
      const begun = performance.now();
      await choose(page, 'segmentAll');
      await page.getByTestId('toast').filter({ hasText: counted }).waitFor();
      // Until the page has painted what was written and answers again.
      await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
      times.push(performance.now() - begun);
      // So that the next run's toast is not taken for this one's.
      await page.getByTestId('toast').getByRole('button').click();
    }
    const took = Math.min(...times);

    process.stdout.write(
      `5,000 customers segmented in the browser: ${times.map(Math.round).join(', ')} ms\n`,
    );
    await page.screenshot({ path: join(SCREENSHOTS, 'large-list.png') });
    for (const row of [2, 2_500, 5_001]) {
      expect((await rowOf(page, 1, row)).Quadrant?.value).toMatch(/^[●▲■◆] /u);
    }
    expect(took).toBeLessThanOrEqual(LONGEST_MS);
    await page.close();
  });
});
