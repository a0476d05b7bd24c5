import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ACTION_LABEL, COLUMN_HEADER, SIDEBAR, say, WEEK } from '../../shared/i18n/index.ts';
import { SCREENSHOTS } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample, rowOf, select } from './workbench-page.ts';

const WAIT = { timeout: 30_000 };

const workbench = workbenchForTests();

/** Types into a cell as a person does, who first clicks into the grid. */
async function type(page: Page, a1: string, text: string): Promise<void> {
  await page.mouse.click(300, 400);
  await select(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate((cell) => window.workbench.cell(cell).value, a1), WAIT).toBe(text);
}

/** Chooses an entry of the menu and waits for its toast. */
async function run(page: Page, functionName: string): Promise<void> {
  await choose(page, functionName);
  await page.getByTestId('toast').first().waitFor(WAIT);
  await page.getByTestId('running').waitFor({ state: 'hidden', ...WAIT });
}

describe.each([
  { locale: 'en', column: 'O', status: 'Open', resolved: 'Resolved' },
  { locale: 'pt-BR', column: 'M', status: 'Aberta', resolved: 'Resolvida' },
  { locale: 'pl', column: 'M', status: 'Otwarta', resolved: 'Rozwiązana' },
] as const)('a complaint in $locale', ({ locale, column, status, resolved }) => {
  it('becomes the action of its row, the first task of the week, and an outcome', async () => {
    const page = await openSample(workbench, locale);
    const complaint = say(ACTION_LABEL.A02, locale);
    const actionOf = async (row: number) =>
      (await rowOf(page, 1, row))[say(COLUMN_HEADER.action, locale)]?.value;
    await type(page, `${column}4`, status);
    await run(page, 'importOrders');
    await select(page, 'A2:A31');
    await run(page, 'segmentSelected');
    await expect.poll(() => actionOf(4), WAIT).toBe(complaint);
    await page.screenshot({ path: join(SCREENSHOTS, `complaint-${locale}.png`) });

    await choose(page, 'openSidebar');
    const sidebar = page.frameLocator('[data-testid="sidebar-frame"]');
    await sidebar.getByRole('tab', { name: say(SIDEBAR.week, locale), exact: true }).click();
    const name = String(
      (await rowOf(page, 1, 4))[
        locale === 'en' ? 'Customer' : locale === 'pl' ? 'Nazwa klienta' : 'Razão social'
      ]?.value,
    );
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

    await type(page, `${column}4`, resolved);
    await run(page, 'importOrders');
    await select(page, 'A4');
    await run(page, 'segmentSelected');
    await expect.poll(() => actionOf(4), WAIT).not.toBe(complaint);
    await page.close();
  });
});
