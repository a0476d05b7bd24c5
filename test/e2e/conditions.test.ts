import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLUMN_HEADER, say } from '../../shared/i18n/index.ts';
import { SCREENSHOTS } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample, rowOf, select } from './workbench-page.ts';

const workbench = workbenchForTests();

const screenshot = (name: string) => ({ path: join(SCREENSHOTS, `${name}.png`) });

describe('a slow network', () => {
  it('is shown as such while the script is at work, and forgotten by the next page', async () => {
    const page = await openSample(workbench, 'en');
    await page.getByTestId('conditions-toggle').click();
    await page.getByTestId('conditions-network').selectOption('slow');
    await select(page, 'A6:B8');
    const startedAt = Date.now();
    await choose(page, 'segmentSelected');
    await page.getByTestId('running').waitFor();
    await page.waitForTimeout(1_000);
    await page.screenshot(screenshot('slow-network'));
    await page.getByTestId('running').waitFor({ state: 'hidden', timeout: 80_000 });
    expect(Date.now() - startedAt).toBeGreaterThan(3_000);
    const row = await rowOf(page, 1, 7);
    expect(row[say(COLUMN_HEADER.quadrant, 'en')]?.value).toEqual(expect.any(String));

    await page.reload();
    await page.getByTestId('menu-button').waitFor();
    expect(await page.getByTestId('conditions-mark').isVisible()).toBe(false);
    await page.close();
  });
});
