import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkbench, type Workbench } from '../../infra/local/workbench/workbench.ts';
import { counted, FIRST_RUN, fieldName, SIDEBAR, say, TAB_NAME } from '../../shared/i18n/index.ts';
import { launchChromium } from './chromium.ts';
import { englishLeft } from './english-left.ts';
import { rawExport } from './raw-exports.ts';
import { choose, openSample, rowOf } from './workbench-page.ts';

const SCREENSHOTS = '.local/screenshots';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the product promises to somebody who has never read a manual. */
const TWO_MINUTES_MS = 120_000;

let workbench: Workbench;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  browser = await launchChromium();
  const dataDir = mkdtempSync(join(tmpdir(), 'loyalty-first-run-'));
  workbench = await startWorkbench({ port: 0, dataDir, fresh: false });
});

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error('the sidebar is not open');
  return frame;
}

/** What is wrong with the sidebar as it is now, by axe, by its width and by its words; and a picture of it. */
async function faults(page: Page, locale: 'en' | 'pt-BR' | 'pl', name: string): Promise<string[]> {
  await page
    .getByTestId('sidebar')
    .screenshot({ path: join(SCREENSHOTS, `first-run-${name}-${locale}.png`) });
  const frame = frameOf(page);
  await frame.evaluate(AXE);
  const found = await frame.evaluate<string[]>(
    'axe.run().then((run) => run.violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
  );
  const wide = await frame.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  const english = locale === 'en' ? [] : await englishLeft(frame, locale);
  return [...found, ...(wide > 0 ? [`${wide} px too wide`] : []), ...english];
}

/** Opens a file of one's own in the language of a sample. */
async function openExport(locale: 'en' | 'pt-BR' | 'pl', fileName: string, csv: string): Promise<Page> {
  const address = `${workbench.url}open?sample=${locale}&name=${encodeURIComponent(fileName)}`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: csv,
  });
  const { value } = (await response.json()) as { value: { id: string } };
  return openSample(browser, workbench.url, value.id);
}

describe.each(['en', 'pt-BR', 'pl'] as const)('the first run in %s', (locale) => {
  it('leads from a raw export to a labelled list of customers in two clicks, in under two minutes', async () => {
    const { fileName, csv, orders, customers, badRows } = rawExport(locale, new Date());
    const page = await openExport(locale, fileName, csv);
    const began = Date.now();
    await choose(page, 'openSidebar');
    const sidebar = page.frameLocator('[data-testid="sidebar-frame"]');
    const values = {
      orders: counted({ entity: 'orders', count: orders }, locale),
      customers: counted({ entity: 'customers', count: customers }, locale),
    };
    const main = sidebar.getByRole('button', {
      name: say(FIRST_RUN.importAndSegment, locale, values),
      exact: true,
    });
    await main.waitFor();
    expect(await faults(page, locale, 'plan')).toEqual([]);

    await main.click();
    await sidebar.getByRole('listbox').waitFor({ timeout: 60_000 });
    expect(Date.now() - began).toBeLessThan(TWO_MINUTES_MS);
    expect(await faults(page, locale, 'map')).toEqual([]);

    await page.getByRole('tab', { name: say(TAB_NAME.customers, locale) }).waitFor();
    const labelled = await rowOf(page, 1, 2);
    expect(Object.values(labelled).some(({ value }) => /^[●▲■◆] /.test(String(value)))).toBe(true);

    await sidebar.getByRole('tab', { name: say(SIDEBAR.trust, locale), exact: true }).click();
    await sidebar.getByRole('button', { name: say(SIDEBAR.importAgain, locale), exact: true }).click();
    await main.waitFor();
    for (const folded of await sidebar.locator('#first-run .found > li > details > summary').all()) {
      await folded.click();
    }
    for (const row of badRows) {
      const label = new RegExp(`^${say(FIRST_RUN.showRow, locale, { row: String(row), tab: '.*' })}$`);
      await sidebar.getByRole('button', { name: label }).waitFor();
    }
    await sidebar.getByText(say(FIRST_RUN.same, locale, { count: 1 })).click();
    await sidebar.getByLabel(fieldName('order_date', locale), { exact: true }).waitFor();
    expect(await faults(page, locale, 'report')).toEqual([]);
    await page.close();
  }, 240_000);
});
