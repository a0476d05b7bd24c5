import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLUMN_HEADER, say } from '../../shared/i18n/index.ts';
import { SCREENSHOTS } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample, rowOf, select } from './workbench-page.ts';

const workbench = workbenchForTests();

const screenshot = (name: string) => ({ path: join(SCREENSHOTS, `${name}.png`) });

describe.each(['en', 'pt-BR', 'pl'] as const)('in bad conditions, in %s', (locale) => {
  it('the add-on says that the service cannot be reached, loses nothing, and goes on once it can', async () => {
    const page = await openSample(workbench, locale);
    await page.getByTestId('conditions-toggle').click();
    await page.getByTestId('conditions-service').selectOption('unreachable');
    const mark = page.getByTestId('conditions-mark');
    await mark.waitFor();
    await select(page, 'A2:B4');
    const before = await rowOf(page, 1, 2);
    await choose(page, 'segmentSelected');
    const dialog = page.getByTestId('dialog');
    await dialog.waitFor({ timeout: 60_000 });
    await page.screenshot(screenshot(`unreachable-${locale}`));
    await dialog.getByRole('button').first().click();
    await page.getByTestId('running').waitFor({ state: 'hidden' });
    expect(await rowOf(page, 1, 2)).toEqual(before);

    await page.getByTestId('log-toggle').click();
    await page.getByTestId('log-kind').selectOption('http');
    const lines = page.locator('.runs .http:visible');
    expect(await lines.count()).toBeGreaterThan(0);
    expect(await page.locator('.runs .google:visible').count()).toBe(0);
    await page.screenshot(screenshot(`log-${locale}`));

    await mark.getByRole('button').click();
    await mark.waitFor({ state: 'hidden' });
    await choose(page, 'segmentSelected');
    await page.getByTestId('toast').first().waitFor({ timeout: 60_000 });
    const after = await rowOf(page, 1, 2);
    expect(after[say(COLUMN_HEADER.quadrant, locale)]?.value).toEqual(expect.any(String));
    await page.close();
  });
});

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
