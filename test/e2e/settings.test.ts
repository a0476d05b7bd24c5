import { describe, expect, it } from 'vitest';
import { SETTING_LABEL, SETTINGS, say } from '../../shared/i18n/index.ts';
import { faults } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { openInSidebar, openSample, run, select } from './workbench-page.ts';

const PATIENCE = { timeout: 60_000 };

const workbench = workbenchForTests();

describe('the settings', () => {
  it('do not lose changes by one wrong click', async () => {
    const page = await openSample(workbench, 'en');
    const settings = await openInSidebar(page, 'openSettings');
    await settings.getByLabel(say(SETTING_LABEL.hourCost, 'en')).fill('80');
    await settings.locator('#back').click();
    await settings.getByText('Your changes are not saved.').waitFor();

    await settings.locator('#back').click();

    await settings.getByRole('tablist').waitFor(PATIENCE);
    await page.close();
  });

  it('delete everything only when it is confirmed by word', async () => {
    const page = await openSample(workbench, 'en');
    await select(page, 'A2:A9');
    await run(page, 'segmentSelected');
    const settings = await openInSidebar(page, 'openSettings');
    const start = settings.getByRole('button', { name: 'Delete everything' });
    await start.click(PATIENCE);
    await settings.getByText('Type DELETE first. Nothing was deleted.').waitFor();

    await settings.getByLabel('Type DELETE to confirm').fill('delete');
    await start.click();

    await settings
      .getByText('Everything is deleted. Your own tabs and columns are as they were.')
      .waitFor(PATIENCE);
    await settings.getByText(say(SETTINGS.notStored, 'en')).waitFor(PATIENCE);
    expect(await faults(page, 'en', 'settings-deleted-en')).toEqual([]);
    await page.close();
  });
});
