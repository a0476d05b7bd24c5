import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Locale, Quadrant } from '../../shared/contracts/index.ts';
import { COLUMN_HEADER, MENU, QUADRANT_LOOK, QUADRANT_NAME, say, TOAST } from '../../shared/i18n/index.ts';
import { SCREENSHOTS } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample, rowOf, select } from './workbench-page.ts';

const workbench = workbenchForTests();

const screenshot = (name: string) => ({ path: join(SCREENSHOTS, `${name}.png`) });

/** What a quadrant cell may say: the shape and the word. */
function quadrantCells(locale: Locale): string[] {
  return Object.entries(QUADRANT_LOOK).map(
    ([quadrant, { shape }]) => `${shape} ${say(QUADRANT_NAME[quadrant as Quadrant], locale)}`,
  );
}

describe.each([
  { locale: 'en', ordersTab: 'Invoices', howMany: /20 customers: / },
  { locale: 'pt-BR', ordersTab: 'Pedidos', howMany: /20 clientes: / },
  { locale: 'pl', ordersTab: 'Faktury', howMany: /20 klientów: / },
] as const)('the workbench in $locale', ({ locale, ordersTab, howMany }) => {
  const header = (name: keyof typeof COLUMN_HEADER) => say(COLUMN_HEADER[name], locale);

  it('fills the selected rows with quadrant, value, action and reason, and no other cell', async () => {
    const page = await openSample(workbench, locale);
    const before = await rowOf(page, 1, 5);
    await select(page, 'A2:B21');
    await choose(page, 'segmentSelected');
    const toast = page.getByTestId('toast').filter({ hasText: howMany });
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
    await page.close();
  });

  it('takes the last run back, and shows no sheet of its own', async () => {
    const page = await openSample(workbench, locale);
    await select(page, 'A2:B4');
    await choose(page, 'segmentSelected');
    await page.getByTestId('toast').first().waitFor();
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
    await page.close();
  });

  it('counts the quadrants in the sidebar, and segments from its button', async () => {
    const page = await openSample(workbench, locale);
    await select(page, 'A32:A42');
    await choose(page, 'openSidebar');
    const sidebar = page.frameLocator('[data-testid="sidebar-frame"]');
    await sidebar.getByRole('button', { name: /\b11\b/ }).click();

    await expect
      .poll(async () => (await rowOf(page, 1, 42))[header('quadrant')]?.value, { timeout: 30_000 })
      .toSatisfy((value) => quadrantCells(locale).includes(value));
    await page.waitForTimeout(500);
    await page.screenshot(screenshot(`sidebar-${locale}`));
    await page.close();
  });

  it('says what to do when the orders are open instead of the customers', async () => {
    const page = await openSample(workbench, locale);
    await select(page, `${ordersTab}!A5:A9`);
    await choose(page, 'segmentSelected');
    const dialog = page.getByTestId('dialog');
    await dialog.waitFor();
    await page.screenshot(screenshot(`orders-tab-${locale}`));

    expect(await dialog.textContent()).toMatch(/customer|cliente|klient/i);
    await dialog.getByRole('button').first().click();
    await page.getByTestId('running').waitFor({ state: 'hidden' });
    await page.close();
  });
});

describe('a page that was reloaded while the add-on asked something', () => {
  it('is asked again, and goes on', async () => {
    const page = await openSample(workbench, 'en');
    await select(page, 'Invoices!A5:A9');
    await choose(page, 'segmentSelected');
    await page.getByTestId('dialog').waitFor();
    await page.reload();
    await page.getByTestId('dialog').getByRole('button').first().click();

    await page.getByTestId('menu-button').waitFor();
    await page.evaluate(() => window.workbench.ready);
    await page.close();
  });
});

describe('the add-on’s menu', () => {
  it('offers what it promises', async () => {
    const page = await openSample(workbench, 'en');
    await page.getByTestId('menu-button').click();

    const promised = Object.values(MENU).map((phrase) => say(phrase, 'en'));
    expect(await page.getByTestId('menu-item').allTextContents()).toEqual(promised);
    expect(promised).toEqual([
      'Segment selected customers',
      'Segment all customers',
      'Import or update history',
      'Pull latest results',
      'Restore previous values',
      'Open sidebar',
      'Portfolio and programmes',
      'Settings',
      'Help',
    ]);
    await page.close();
  });
});
