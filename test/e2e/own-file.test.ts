import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileProblems } from '../../infra/local/workbench/page/file-words.ts';
import { say } from '../../shared/i18n/index.ts';
import { SCREENSHOTS } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { openSample } from './workbench-page.ts';

/** Windows-1250 of the letters used here. */
const WINDOWS_1250: Readonly<Record<string, number>> = {
  ś: 0x9c,
  ć: 0xe6,
  Ł: 0xa3,
  ó: 0xf3,
  ź: 0x9f,
  ę: 0xea,
  Ż: 0xaf,
};

const workbench = workbenchForTests();

const screenshot = (name: string) => ({ path: join(SCREENSHOTS, `${name}.png`) });
const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([...text].map((letter) => WINDOWS_1250[letter] ?? letter.charCodeAt(0))),
});

/** Chooses a file as a person does, and waits until it is open. */
async function open(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByTestId('file-button').click();
  await page.getByRole('menuitem').filter({ hasText: /CSV/ }).click();
  await (await chooser).setFiles(file);
}

async function opened(page: Page): Promise<void> {
  await page.waitForURL(/sample=own-/);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
}

const cell = (page: Page, a1: string) => page.evaluate((name) => window.workbench.cell(name), a1);

describe('a person’s own file', () => {
  it('opens from a Polish accounting program as it is', async () => {
    const page = await openSample(workbench, 'pl');
    const lines = ['Data;Klient;Wartość netto', '21.11.2026;Łódź Części;"1 234,50"', '22.11.2026;=Żaba;7'];
    await open(page, csv('faktury.csv', lines.join('\r\n')));
    await opened(page);

    expect(await cell(page, 'C1')).toMatchObject({ value: 'Wartość netto' });
    expect(await cell(page, 'A2')).toMatchObject({ value: 46_347, text: '21.11.2026' });
    expect(await cell(page, 'B2')).toMatchObject({ value: 'Łódź Części' });
    expect(await cell(page, 'C2')).toMatchObject({ value: 1234.5 });
    expect((await cell(page, 'B3')).formula).toBeUndefined();
    expect(await page.locator('html').getAttribute('lang')).toBe('pl');
    await page.screenshot(screenshot('own-csv-pl'));
    await page.close();
  });

  it('opens as an Excel workbook with all its sheets, and stands among the workbooks afterwards', async () => {
    const excel = new ExcelJS.Workbook();
    excel.addWorksheet('Clientes').addRows([
      ['Cliente', 'Desde'],
      ['Café Serra', new Date(Date.UTC(2026, 10, 21))],
    ]);
    excel.addWorksheet('Pedidos').addRows([
      ['Cliente', 'Valor'],
      ['Café Serra', 1234.5],
    ]);
    const buffer = Buffer.from(await excel.xlsx.writeBuffer());
    const page = await openSample(workbench, 'pt-BR');
    await open(page, { name: 'carteira.xlsx', mimeType: 'application/octet-stream', buffer });
    await opened(page);

    expect(await page.getByTestId('sheet-tab').allTextContents()).toEqual(['Clientes', 'Pedidos']);
    expect(await cell(page, 'B2')).toMatchObject({ value: 46_347, text: '21/11/2026' });
    await page.getByTestId('sheet-tab').last().click();
    expect(await cell(page, 'B2')).toMatchObject({ value: 1234.5 });
    await page.screenshot(screenshot('own-excel-pt-BR'));
    await page.getByTestId('sample').selectOption('en');
    await page.getByTestId('sample').getByText('carteira').waitFor({ state: 'attached' });
    await page.close();
  });

  it.each(['en', 'pt-BR', 'pl'] as const)(
    'that is broken is explained in %s, and nothing else changes',
    async (locale) => {
      const page = await openSample(workbench, locale);
      const before = await cell(page, 'A2');
      await open(page, csv('broken.csv', 'a;b\n"x;1\n'));
      const dialog = page.getByTestId('dialog');
      await dialog.waitFor();

      expect(await dialog.textContent()).toContain(say(fileProblems.quotes_unclosed, locale, { row: 2 }));
      await page.screenshot(screenshot(`own-broken-${locale}`));
      await dialog.getByRole('button').click();
      expect(await cell(page, 'A2')).toEqual(before);
      await page.close();
    },
  );
});
