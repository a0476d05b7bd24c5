import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Locale, Quadrant } from '../../../shared/contracts/index.ts';
import { COLUMN_HEADER, QUADRANT_LOOK, QUADRANT_NAME, say, TOAST } from '../../../shared/i18n/index.ts';
import { SCREENSHOTS } from '../sidebar-faults.ts';
import { choose, openInSidebar, rowOf, run, select } from '../workbench-page.ts';
import type { Company } from './company.ts';

const ORDERS_TAB = { en: 'Invoices', 'pt-BR': 'Pedidos', pl: 'Faktury' };
const HOW_MANY = { en: /20 customers: /, 'pt-BR': /20 clientes: /, pl: /20 klientów: / };

const screenshot = (name: string) => ({ path: join(SCREENSHOTS, `${name}.png`) });

/** What a quadrant cell may say: the shape and the word. */
function quadrantCells(locale: Locale): string[] {
  return Object.entries(QUADRANT_LOOK).map(
    ([quadrant, { shape }]) => `${shape} ${say(QUADRANT_NAME[quadrant as Quadrant], locale)}`,
  );
}

export function selectedRows(company: Company): void {
  const { locale } = company;
  const header = (name: keyof typeof COLUMN_HEADER) => say(COLUMN_HEADER[name], locale);

  it('fills the selected rows with quadrant, value, action and reason, and no other cell', async () => {
    const { page } = company;
    const before = await rowOf(page, 1, 5);
    await select(page, 'A2:B21');
    await choose(page, 'segmentSelected');
    const toast = page.getByTestId('toast').filter({ hasText: HOW_MANY[locale] });
    await toast.waitFor();
    await page.screenshot(screenshot(`segmented-${locale}`));

    for (const row of [2, 5, 21]) {
      const cells = await rowOf(page, 1, row);
      expect(quadrantCells(locale)).toContain(cells[header('quadrant')]?.value);
      expect(cells[header('clv')]?.value).toEqual(expect.any(Number));
      expect(cells[header('action')]?.value).toMatch(/\w{3}/);
      expect(cells[header('why')]?.value).toMatch(/^[^{}]{10,}$/);
    }
    const beyond = await rowOf(page, 1, 22);
    expect(beyond[header('quadrant')]?.value).toBeNull();
    expect(await rowOf(page, 1, 5)).toMatchObject(before);
  });

  it('takes the last run back, and shows no sheet of its own', async () => {
    const { page } = company;
    await select(page, 'A2:B4');
    await run(page, 'segmentSelected');
    const tabs = await page.getByTestId('sheet-tab').count();
    const before = await rowOf(page, 1, 3);
    await select(page, 'A3:B3');
    await choose(page, 'segmentSelected');
    await choose(page, 'restorePrevious');
    await page
      .getByTestId('toast')
      .filter({ hasText: say(TOAST.restored, locale, { count: 1 }) })
      .waitFor();
    await page.screenshot(screenshot(`restored-${locale}`));

    expect(await rowOf(page, 1, 3)).toEqual(before);
    expect(await page.getByTestId('sheet-tab').count()).toBe(tabs);
  });

  it('sees the quadrants counted in the sidebar, and segments from its button', async () => {
    const { page } = company;
    await select(page, 'A32:A42');
    const sidebar = await openInSidebar(page, 'openSidebar');
    await sidebar.getByRole('button', { name: /\b11\b/ }).click();

    await expect
      .poll(async () => (await rowOf(page, 1, 42))[header('quadrant')]?.value, { timeout: 30_000 })
      .toSatisfy((value) => quadrantCells(locale).includes(value));
    await page.waitForTimeout(500);
    await page.screenshot(screenshot(`sidebar-${locale}`));
  });

  it('is told what to do when the orders are open instead of the customers', async () => {
    const { page } = company;
    await select(page, `${ORDERS_TAB[locale]}!A5:A9`);
    await choose(page, 'segmentSelected');
    const dialog = page.getByTestId('dialog');
    await dialog.waitFor();
    await page.screenshot(screenshot(`orders-tab-${locale}`));

    expect(await dialog.textContent()).toMatch(/customer|cliente|klient/i);
    await dialog.getByRole('button').first().click();
    await page.getByTestId('running').waitFor({ state: 'hidden' });
  });
}
