import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Locale } from '#shared/contracts';
import { englishLeft } from './english-left.ts';
import { frameOf } from './workbench-page.ts';

/** Where pictures are kept for a person to look at. */
export const SCREENSHOTS = '.local/screenshots';
/** What an answer of the service may take, on a machine that has much else to do. */
const LOADING_MS = 60_000;
const NOTHING_LOADS = `[...document.querySelectorAll('.loading')].every((each) => !each.checkVisibility())`;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the frame once nothing in it is waited for; and a picture of it. */
export async function axeFaults(page: Page, picture: string): Promise<string[]> {
  const frame = frameOf(page);
  await frame.waitForFunction(NOTHING_LOADS, null, { timeout: LOADING_MS });
  await page.getByTestId('sidebar').screenshot({ path: join(SCREENSHOTS, `${picture}.png`) });
  await frame.evaluate(AXE);
  return frame.evaluate<string[]>(
    'axe.run().then((run) => run.violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
  );
}

/** By how many pixels the frame's content is wider than the frame; 0 or less where it fits. */
export const overflow = (page: Page) =>
  frameOf(page).evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

/** All that is wrong with the frame, by axe, by its width and by its words; and a picture of it. */
export async function faults(page: Page, locale: Locale, picture: string): Promise<string[]> {
  const found = await axeFaults(page, picture);
  const wide = await overflow(page);
  const english = locale === 'en' ? [] : await englishLeft(frameOf(page), locale);
  return [...found, ...(wide > 0 ? [`${wide} px too wide`] : []), ...english];
}
