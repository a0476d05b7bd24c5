import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP, MENU, say } from '../../shared/i18n/index.ts';
import { faults, SCREENSHOTS } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { openInSidebar, openSample } from './workbench-page.ts';

const workbench = workbenchForTests();

describe.each(['en', 'pt-BR', 'pl'] as const)('the help in %s', (locale) => {
  it('opens from the menu, leads to a chapter, unfolds an entry, and goes back to the sidebar', async () => {
    const page = await openSample(workbench, locale);
    const help = await openInSidebar(page, 'openHelp');
    await help.getByRole('heading', { level: 1, name: say(MENU.openHelp, locale) }).waitFor();
    expect(await faults(page, locale, `help-${locale}`)).toEqual([]);

    await help.getByRole('link', { name: say(HELP.problems, locale) }).click();
    expect(await help.locator('#problems').evaluate((place) => place.matches(':focus'))).toBe(true);

    await help.locator('#no_network summary').press('Enter');
    await help.locator('#no_network p').waitFor();
    await page.screenshot({ path: join(SCREENSHOTS, `help-problems-${locale}.png`) });

    await help.getByRole('button', { name: say(HELP.back, locale) }).click();
    await help.locator('#sidebar').waitFor();
    await page.close();
  });
});
