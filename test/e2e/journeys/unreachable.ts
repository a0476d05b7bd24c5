import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COLUMN_HEADER, say } from '../../../shared/i18n/index.ts';
import { SCREENSHOTS } from '../sidebar-faults.ts';
import { choose, rowOf, run, select } from '../workbench-page.ts';
import type { Company } from './company.ts';

/** One that was not segmented yet. */
const ROW = 50;

const screenshot = (name: string) => ({ path: join(SCREENSHOTS, `${name}.png`) });

export function unreachable(company: Company): void {
  const { locale } = company;

  it('is told that the service cannot be reached, loses nothing, and goes on once it can', async () => {
    const { page } = company;
    await company.showCustomers();
    await page.getByTestId('conditions-toggle').click();
    await page.getByTestId('conditions-service').selectOption('unreachable');
    const mark = page.getByTestId('conditions-mark');
    await mark.waitFor();
    await select(page, `A${ROW}:B${ROW + 2}`);
    const before = await rowOf(page, 1, ROW);
    await choose(page, 'segmentSelected');
    const dialog = page.getByTestId('dialog');
    await dialog.waitFor({ timeout: 60_000 });
    await page.screenshot(screenshot(`unreachable-${locale}`));
    await dialog.getByRole('button').first().click();
    await page.getByTestId('running').waitFor({ state: 'hidden' });
    expect(await rowOf(page, 1, ROW)).toEqual(before);

    await page.getByTestId('log-toggle').click();
    await page.getByTestId('log-kind').selectOption('http');
    const lines = page.locator('.runs .http:visible');
    expect(await lines.count()).toBeGreaterThan(0);
    expect(await page.locator('.runs .google:visible').count()).toBe(0);
    await page.screenshot(screenshot(`log-${locale}`));

    await mark.getByRole('button').click();
    await mark.waitFor({ state: 'hidden' });
    await run(page, 'segmentSelected');
    const after = await rowOf(page, 1, ROW);
    expect(after[say(COLUMN_HEADER.quadrant, locale)]?.value).toEqual(expect.any(String));
    for (const panel of ['log-toggle', 'conditions-toggle']) await page.getByTestId(panel).click();
  });
}
