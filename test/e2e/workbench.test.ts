import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workbench } from '../../infra/local/workbench/workbench.ts';
import { startWorkbench } from '../../infra/local/workbench/workbench.ts';
import { COLUMN_HEADER, MENU, QUADRANT_GROUP, QUADRANT_NAME, say } from '../../shared/i18n/index.ts';
import { launchChromium } from './chromium.ts';

const SCREENSHOTS = '.local/screenshots';
const QUADRANTS = ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'] as const;

let workbench: Workbench;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  browser = await launchChromium();
  const dataDir = mkdtempSync(join(tmpdir(), 'loyalty-workbench-'));
  workbench = await startWorkbench({ port: 0, dataDir, fresh: false });
});

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

async function open(sample: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(60_000);
  await page.goto(`${workbench.url}/?sample=${sample}`);
  await page.evaluate(() => window.workbench.ready);
  return page;
}

/** Opens the add-on's menu where Google puts it, and clicks the entry. */
async function choose(page: Page, functionName: string): Promise<void> {
  await page.getByTestId('menu-extensions').click();
  const entry = page.locator(`[data-testid="menu-item"][data-function="${functionName}"]`);
  if (!(await entry.isVisible()))
    await page.getByRole('menuitem', { name: 'Loyalty Quadrant' }).last().hover();
  await entry.click();
}

/** Cells of one row of the active sheet, by header. */
function rowOf(page: Page, headerRow: number, row: number) {
  return page.evaluate(
    ([header, wanted]) => {
      const letters = [
        ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
        ...[...'ABCDEFGHIJKLMN'].map((letter) => `A${letter}`),
      ];
      const read = (at: number) => letters.map((letter) => window.workbench.cell(`${letter}${at}`));
      const headers = read(header as number).map((cell) => String(cell.value ?? ''));
      return Object.fromEntries(read(wanted as number).map((cell, i) => [headers[i] ?? '', cell]));
    },
    [headerRow, row],
  );
}

describe.each([
  { sample: 'en', locale: 'en', headerRow: 1 },
  { sample: 'pt-BR', locale: 'pt-BR', headerRow: 1 },
  { sample: 'pl', locale: 'pl', headerRow: 1 },
] as const)('the workbench in $sample', ({ sample, locale, headerRow }) => {
  it('fills selected rows with quadrant, value, action and reason', async () => {
    const page = await open(sample);
    const before = await rowOf(page, headerRow, headerRow + 3);
    await page.evaluate((range) => window.workbench.select(range), `A${headerRow + 1}:B${headerRow + 20}`);
    await choose(page, 'segmentSelected');
    await page.getByTestId('toast').waitFor();
    const toast = await page.getByTestId('toast').innerText();
    await page.screenshot({ path: join(SCREENSHOTS, `segmented-${sample}.png`) });

    const header = (name: keyof typeof COLUMN_HEADER) => say(COLUMN_HEADER[name], locale);
    const labels = QUADRANTS.map((quadrant) => say(QUADRANT_NAME[quadrant], locale));
    expect(toast).toMatch(new RegExp(QUADRANTS.map((q) => say(QUADRANT_GROUP[q], locale)).join('|'), 'i'));
    for (const row of [headerRow + 1, headerRow + 20]) {
      const cells = await rowOf(page, headerRow, row);
      expect(labels.some((label) => String(cells[header('quadrant')]?.value).includes(label))).toBe(true);
      expect(typeof cells[header('clv')]?.value).toBe('number');
      expect(String(cells[header('action')]?.value).length).toBeGreaterThan(5);
      expect(String(cells[header('why')]?.value)).not.toMatch(/^$|[{}]|undefined|NaN/);
    }
    const beyond = await rowOf(page, headerRow, headerRow + 21);
    expect(beyond[header('quadrant')]?.value ?? null).toBeNull();
    const after = await rowOf(page, headerRow, headerRow + 3);
    for (const [name, cell] of Object.entries(before)) if (name !== '') expect(after[name]).toEqual(cell);
    await page.close();
  });

  it('counts quadrants in the sidebar and segments from its button', async () => {
    const page = await open(sample);
    await page.evaluate((range) => window.workbench.select(range), `A${headerRow + 30}:A${headerRow + 40}`);
    await choose(page, 'openSidebar');
    const sidebar = page.frameLocator('[data-testid="sidebar-frame"]');
    const go = sidebar.getByRole('button', { name: /11/ });
    await go.click();
    await page
      .getByTestId('toast')
      .or(sidebar.getByText(say(QUADRANT_GROUP.TRUE_FRIEND, locale)))
      .first()
      .waitFor();
    await page.waitForFunction(([row]) => window.workbench.cell(`A${row}`).value !== null, [headerRow + 30]);
    await page.screenshot({ path: join(SCREENSHOTS, `sidebar-${sample}.png`) });
    await page.close();
  });
});

describe('the workbench', () => {
  it('says in the menu what the add-on promises', async () => {
    const page = await open('en');
    await page.getByTestId('menu-extensions').click();
    const entries = await page.getByTestId('menu-item').allInnerTexts();

    expect(entries.slice(-4)).toEqual(Object.values(MENU).map((phrase) => say(phrase, 'en')));
    await page.close();
  });

  it('explains what to do when an orders tab is open', async () => {
    const page = await open('en');
    await page.evaluate(() => window.workbench.select('Invoices!A5:A9'));
    await choose(page, 'segmentSelected');
    const dialog = page.getByTestId('dialog');
    await dialog.waitFor();

    expect(await dialog.innerText()).toMatch(/customer/i);
    await page.screenshot({ path: join(SCREENSHOTS, 'orders-tab.png') });
    await dialog.getByRole('button').first().click();
    await page.close();
  });
});
