import type { Frame, FrameLocator, Page } from 'playwright-core';
import type { Cell } from '../../infra/local/workbook/protocol.ts';
import type { WorkbenchForTests } from './workbench-for-tests.ts';

/** Pixels of the page, unless a test makes it larger. */
export const SCREEN = { width: 1440, height: 900 };
const TIMEOUT_MS = 30_000;
/** A run over all customers, on a machine that has much else to do. */
const RUN_MS = 60_000;
/** Columns A to AZ: more than any sample has. */
const COLUMNS = 52;

/** Opens a sample workbook and waits until it is on the screen. */
export async function openSample({ browser, url }: WorkbenchForTests, sample: string): Promise<Page> {
  const page = await browser.newPage({ viewport: SCREEN });
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.goto(`${url}?sample=${sample}`);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
  return page;
}

export function select(page: Page, range: string): Promise<void> {
  return page.evaluate((a1) => window.workbench.select(a1), range);
}

/** Opens the add-on's menu where Google puts it, and clicks the entry. */
export async function choose(page: Page, functionName: string): Promise<void> {
  await page.getByTestId('extensions-button').click();
  await page.getByRole('menuitem', { name: 'Loyalty Quadrant' }).last().click();
  await page.locator(`[data-testid="menu-item"][data-function="${functionName}"]:visible`).click();
}

/** Chooses an entry that works on the sheet, and waits until it is done and has told so. */
export async function run(page: Page, functionName: string): Promise<void> {
  const toast = page.getByTestId('toast');
  // An earlier one is not to be taken for this one's.
  await toast.evaluateAll((cards) => {
    for (const card of cards) card.remove();
  });
  await choose(page, functionName);
  await toast.waitFor({ timeout: RUN_MS });
  await page.getByTestId('running').waitFor({ state: 'hidden', timeout: RUN_MS });
}

/** What stands in the sidebar's place: the sidebar itself, the plan, the help or the settings. */
export const sidebarOf = (page: Page): FrameLocator => page.frameLocator('[data-testid="sidebar-frame"]');

/** Chooses an entry that opens a page of the add-on, and waits until it has taken the place of what stood there. */
export async function openInSidebar(page: Page, functionName: string): Promise<FrameLocator> {
  const comes = page.waitForEvent('framenavigated', {
    predicate: (frame) => frame.parentFrame() !== null,
    timeout: RUN_MS,
  });
  await choose(page, functionName);
  await comes;
  return sidebarOf(page);
}

/** The frame in the sidebar's place, for what is asked of its document. */
export function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error('the sidebar is not open');
  return frame;
}

/** Calls a function of the script, as the page in the sidebar does; gives its answer. */
export function callScript<Answer>(page: Page, name: string, argument?: object | string): Promise<Answer> {
  return frameOf(page).evaluate<Answer>(`new Promise((resolve, reject) => {
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    run.${name}(...${JSON.stringify(argument === undefined ? [] : [argument])});
  })`);
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
