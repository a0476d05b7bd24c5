import type { Page } from 'playwright-core';
import type { Cell } from '../../infra/local/workbook/protocol.ts';
import type { WorkbenchForTests } from './workbench-for-tests.ts';

const TIMEOUT_MS = 30_000;
/** Columns A to AZ: more than any sample has. */
const COLUMNS = 52;

/** Opens a sample workbook and waits until it is on the screen. */
export async function openSample({ browser, url }: WorkbenchForTests, sample: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.goto(`${url}?sample=${sample}`);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
  return page;
}

export function select(page: Page, range: string): Promise<void> {
  return page.evaluate((a1) => window.workbench.select(a1), range);
}

/** Opens the add-on's menu where Google puts it, clicks the entry, and waits for the script to end. */
export async function choose(page: Page, functionName: string): Promise<void> {
  await page.getByTestId('extensions-button').click();
  await page.getByRole('menuitem', { name: 'Loyalty Quadrant' }).last().click();
  await page.locator(`[data-testid="menu-item"][data-function="${functionName}"]:visible`).click();
}

/** The cells of one row of the active sheet, by what its header row says. */
export function rowOf(page: Page, headerRow: number, row: number): Promise<Record<string, Cell>> {
  return page.evaluate(
    ({ headerRow, row, columns }) => {
      const letter = (i: number) => String.fromCharCode(65 + i);
      const names = Array.from({ length: columns }, (_, i) =>
        i < 26 ? letter(i) : letter(Math.floor(i / 26) - 1) + letter(i % 26),
      );
      const read = (at: number) => names.map((name) => window.workbench.cell(`${name}${at}`));
      const cells = read(row);
      return Object.fromEntries(
        read(headerRow).flatMap(({ value }, i) => {
          const cell = cells[i];
          return value === null || cell === undefined ? [] : [[String(value), cell]];
        }),
      );
    },
    { headerRow, row, columns: COLUMNS },
  );
}
