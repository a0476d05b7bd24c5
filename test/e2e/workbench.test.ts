import { describe, expect, it } from 'vitest';
import { MENU, say } from '../../shared/i18n/index.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample, select } from './workbench-page.ts';

const workbench = workbenchForTests();

describe('a page that was reloaded while the add-on asked something', () => {
  it('is asked again, and goes on', async () => {
    const page = await openSample(workbench, 'en');
    await select(page, 'Invoices!A5:A9');
    await choose(page, 'segmentSelected');
    await page.getByTestId('dialog').waitFor();
    await page.reload();
    await page.getByTestId('dialog').getByRole('button').first().click();

    await page.getByTestId('menu-button').waitFor();
    await page.evaluate(() => window.workbench.ready);
    await page.close();
  });
});

describe('the add-on’s menu', () => {
  it('offers what it promises', async () => {
    const page = await openSample(workbench, 'en');
    await page.getByTestId('menu-button').click();

    const promised = Object.values(MENU).map((phrase) => say(phrase, 'en'));
    expect(await page.getByTestId('menu-item').allTextContents()).toEqual(promised);
    expect(promised).toEqual([
      'Segment selected customers',
      'Segment all customers',
      'Import or update history',
      'Pull latest results',
      'Restore previous values',
      'Open sidebar',
      'Portfolio and programmes',
      'Settings',
      'Help',
    ]);
    await page.close();
  });
});
