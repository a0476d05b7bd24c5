import { expect, it } from 'vitest';
import { MENU, PLAN, PLAN_TAB_ABOUT, say } from '../../../shared/i18n/index.ts';
import { faults } from '../sidebar-faults.ts';
import { type Company, PATIENCE } from './company.ts';

export function planUnscored(company: Company): void {
  const { locale } = company;

  it('is told what each tab of the plan is for and where to begin, by click and by arrow keys', async () => {
    const { page } = company;
    const plan = await company.openPlan('portfolio');
    await plan.getByText(say(PLAN.importFirst, locale)).first().waitFor(PATIENCE);
    expect(await faults(page, locale, `plan-empty-${locale}`)).toEqual([]);

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
  });
}
