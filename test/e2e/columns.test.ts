import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dialogButtons, words } from '../../infra/local/workbench/page/words.ts';
import { COLUMN_HEADER, type Phrase, say } from '../../shared/i18n/index.ts';
import { SCREENSHOTS } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample, rowOf, run, select } from './workbench-page.ts';

const OWN_HEADER = 'My reason';

const workbench = workbenchForTests();

/** The letters of the column whose header, in row 1, is this. */
async function lettersOf(page: Page, header: string): Promise<string> {
  const letters = await page.evaluate((wanted) => {
    for (let i = 0; i < 52; i++) {
      const name = i < 26 ? String.fromCharCode(65 + i) : `A${String.fromCharCode(39 + i)}`;
      if (window.workbench.cell(`${name}1`).value === wanted) return name;
    }
    return null;
  }, header);
  if (letters === null) throw new Error(`no column is called ${header}`);
  return letters;
}

/** The values of a row by header; notes tell of the nearest change, which moves with the band that holds a label. */
async function valuesOf(page: Page, row: number) {
  const cells = Object.entries(await rowOf(page, 1, row));
  return Object.fromEntries(cells.map(([header, { value }]) => [header, value]));
}

const OPEN_MENU = `document.querySelector('main.grid').dispatchEvent(
  new MouseEvent('contextmenu', { clientX: 300, clientY: 300, bubbles: true, cancelable: true }),
)`;

/** Chooses what to do with the selected column from the grid's context menu. */
async function doWithColumn(page: Page, what: Phrase, locale: 'en' | 'pt-BR' | 'pl'): Promise<void> {
  // Without the mouse: a click would select what is under it.
  await page.evaluate(OPEN_MENU);
  await page.getByRole('menuitem', { name: say(what, locale, { count: 1 }), exact: true }).click();
}

describe.each(['en', 'pt-BR', 'pl'] as const)('our columns in %s', (locale) => {
  const header = (name: keyof typeof COLUMN_HEADER) => say(COLUMN_HEADER[name], locale);

  it('are found after they were moved and renamed, and made again only after a question when deleted', async () => {
    const page = await openSample(workbench, locale);
    await select(page, 'A2:A11');
    await run(page, 'segmentSelected');
    const before = await valuesOf(page, 5);
    const quadrantBefore = await lettersOf(page, header('quadrant'));

    // A column of one's own before ours, another name for one of them, and one less.
    await select(page, 'B1');
    await doWithColumn(page, words.insertColumns, locale);
    await expect.poll(() => lettersOf(page, header('quadrant'))).not.toBe(quadrantBefore);
    await page.mouse.click(300, 300);
    await select(page, `${await lettersOf(page, header('why'))}1`);
    await page.keyboard.type(OWN_HEADER);
    await page.keyboard.press('Enter');
    await expect.poll(() => lettersOf(page, OWN_HEADER).catch(() => null)).not.toBeNull();
    await select(page, `${await lettersOf(page, header('clv'))}1`);
    await doWithColumn(page, words.removeColumns, locale);
    await expect.poll(() => lettersOf(page, header('clv')).catch(() => 'gone')).toBe('gone');

    await select(page, 'A5');
    await choose(page, 'segmentSelected');
    const dialog = page.getByTestId('dialog');
    await dialog.waitFor();
    await page.screenshot({ path: join(SCREENSHOTS, `columns-question-${locale}.png`) });
    expect(await dialog.textContent()).toContain(header('clv'));
    await dialog.getByRole('button', { name: say(dialogButtons.YES as Phrase, locale), exact: true }).click();
    await page.getByTestId('toast').first().waitFor();
    await expect.poll(() => lettersOf(page, header('clv')).catch(() => 'gone')).not.toBe('gone');
    await page.screenshot({ path: join(SCREENSHOTS, `columns-${locale}.png`) });

    const after = await valuesOf(page, 5);
    const { [header('why')]: why, [header('updated')]: updated, ...same } = before;
    expect(after).toMatchObject(same);
    expect(after[OWN_HEADER]).toBe(why);
    expect(after[header('why')]).toBeUndefined();
    expect(Number(after[header('updated')])).toBeGreaterThanOrEqual(Number(updated));
    await page.close();
  });
});
