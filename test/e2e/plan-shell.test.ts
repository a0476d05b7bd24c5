import { describe, expect, it } from 'vitest';
import { MENU, PLAN, PLAN_TAB_ABOUT, PLAN_TAB_NAME, say } from '../../shared/i18n/index.ts';
import { journeyLanguages } from './journey-languages.ts';
import { faults } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample } from './workbench-page.ts';

const PATIENCE = { timeout: 60_000 };

const workbench = workbenchForTests();

describe.each(journeyLanguages('en'))('portfolio and programmes in %s', (locale) => {
  it('say what each tab is for and where to begin, by click and by arrow keys', async () => {
    const page = await openSample(workbench, locale);
    await choose(page, 'openPlan');
    const plan = page.frameLocator('[data-testid="sidebar-frame"]');
    await plan.getByText(say(PLAN.importFirst, locale)).first().waitFor(PATIENCE);
    expect(await faults(page, locale, `plan-empty-${locale}`)).toEqual([]);

    await plan.getByRole('tab', { name: say(PLAN_TAB_NAME.portfolio, locale) }).focus();
    await page.keyboard.press('ArrowRight');
    await plan.getByRole('heading', { name: say(PLAN_TAB_ABOUT.programme.question, locale) }).waitFor();
    await page.keyboard.press('End');
    await plan.getByRole('heading', { name: say(PLAN_TAB_ABOUT.accounts.question, locale) }).waitFor();
    expect(await faults(page, locale, `plan-empty-accounts-${locale}`)).toEqual([]);

    await plan
      .getByRole('button', { name: say(MENU.openSidebar, locale) })
      .locator('visible=true')
      .click();
    await plan.locator('#sidebar').waitFor(PATIENCE);
    await page.close();
  });
});
