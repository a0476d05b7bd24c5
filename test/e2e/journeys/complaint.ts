import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ACTION_LABEL, COLUMN_HEADER, SIDEBAR, say, WEEK } from '../../../shared/i18n/index.ts';
import { SCREENSHOTS } from '../sidebar-faults.ts';
import { openInSidebar, rowOf, run, select } from '../workbench-page.ts';
import type { Company } from './company.ts';

const WAIT = { timeout: 30_000 };

/** Where the samples keep what became of the last complaint, in whose words, and what their customers are called. */
const STATUS = {
  en: { column: 'O', open: 'Open', resolved: 'Resolved', name: 'Customer' },
  'pt-BR': { column: 'M', open: 'Aberta', resolved: 'Resolvida', name: 'Razão social' },
  pl: { column: 'M', open: 'Otwarta', resolved: 'Rozwiązana', name: 'Nazwa klienta' },
};

/** Types into a cell as a person does, who first clicks into the grid. */
async function type(page: Page, a1: string, text: string): Promise<void> {
  await page.mouse.click(300, 400);
  await select(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate((cell) => window.workbench.cell(cell).value, a1), WAIT).toBe(text);
}

export function complaint(company: Company): void {
  const { locale } = company;
  const status = STATUS[locale];

  it('has a complaint, which becomes the action of its row, the first task of the week, and an outcome', async () => {
    const { page } = company;
    await company.showCustomers();
    const complaint = say(ACTION_LABEL.A02, locale);
    const actionOf = async (row: number) =>
      (await rowOf(page, 1, row))[say(COLUMN_HEADER.action, locale)]?.value;
    await type(page, `${status.column}4`, status.open);
    await run(page, 'importOrders');
    await select(page, 'A2:A31');
    await run(page, 'segmentSelected');
    await expect.poll(() => actionOf(4), WAIT).toBe(complaint);
    await page.screenshot({ path: join(SCREENSHOTS, `complaint-${locale}.png`) });

    const sidebar = await openInSidebar(page, 'openSidebar');
    await sidebar.getByRole('tab', { name: say(SIDEBAR.week, locale), exact: true }).click();
    const name = String((await rowOf(page, 1, 4))[status.name]?.value);
    const task = sidebar
      .locator('.tasks')
      .first()
      .getByRole('listitem')
      .filter({ hasText: complaint })
      .filter({ hasText: name });
    await task.waitFor(WAIT);
    await page.screenshot({ path: join(SCREENSHOTS, `complaint-week-${locale}.png`) });
    await task.getByRole('button', { name: new RegExp(`^${say(WEEK.done, locale)}`) }).click();
    await sidebar.getByText(say(WEEK.waitingCount, locale, { count: 1 })).click(WAIT);
    await sidebar.getByRole('button', { name: new RegExp(`^${say(WEEK.worked, locale)}`) }).click();
    await expect.poll(() => task.count(), WAIT).toBe(0);
    await page.screenshot({ path: join(SCREENSHOTS, `complaint-outcome-${locale}.png`) });

    await type(page, `${status.column}4`, status.resolved);
    await run(page, 'importOrders');
    await select(page, 'A4');
    await run(page, 'segmentSelected');
    await expect.poll(() => actionOf(4), WAIT).not.toBe(complaint);
  });
}
