import { expect, it } from 'vitest';
import {
  ADVICE,
  DESIGN,
  MANAGERS,
  PLAN_TAB_NAME,
  PROGRAMME_TYPE,
  SETTINGS,
  SIMULATION,
  say,
  TRAIT_SPEAKS,
} from '../../../shared/i18n/index.ts';
import { faults } from '../sidebar-faults.ts';
import { frameOf } from '../workbench-page.ts';
import { type Company, JOURNEY_MS, PATIENCE } from './company.ts';

/** So high that a picture shows all of the tab. */
const SCREEN_PX = 2_600;

export function programme(company: Company): void {
  const { locale } = company;

  it(
    'is advised on a programme, tries two in the same futures, and hears what account managers are worth',
    async () => {
      const { page } = company;
      await company.segmented();
      await company.growTo(SCREEN_PX);
      const plan = await company.openPlan('programme');

      // What fits, and why; a question that is answered changes it.
      await plan.getByText(say(ADVICE.best, locale), { exact: true }).waitFor(PATIENCE);
      expect(await faults(page, locale, `plan-advice-${locale}`)).toEqual([]);
      await plan.getByLabel(say(ADVICE.partners, locale)).selectOption('yes');
      await expect.poll(() => plan.locator('.advices[aria-busy]').count(), PATIENCE).toBe(0);
      await plan
        .getByText(say(TRAIT_SPEAKS.partners.for ?? ADVICE.yes, locale))
        .first()
        .waitFor({ ...PATIENCE, state: 'attached' });

      // The first choice is tried, then tiers beside it.
      await plan.locator('details.advice.best button.quiet').click();
      expect(await plan.getByRole('button', { name: say(DESIGN.vary, locale) }).count()).toBe(1);
      const tiers = say(PROGRAMME_TYPE.tiers, locale);
      await plan.locator('details.advice summary', { hasText: tiers }).click();
      await plan.getByRole('button', { name: `${say(ADVICE.take, locale)}: ${tiers}` }).click();
      const forms = plan.locator('fieldset.design');
      expect(await forms.count()).toBe(2);
      const startCost = forms.nth(1).getByLabel(say(DESIGN.startCost, locale));
      await startCost.fill('abc');
      await plan.getByRole('button', { name: say(DESIGN.simulateTwo, locale) }).click();
      await plan.getByText(say(SETTINGS.wrongFields, locale, { count: 1 })).waitFor();
      await startCost.fill('100');
      expect(await startCost.getAttribute('aria-invalid')).toBe('false');
      await forms.nth(1).locator('summary').click();
      expect(await faults(page, locale, `plan-designs-${locale}`)).toEqual([]);

      await plan.getByRole('button', { name: say(DESIGN.simulateTwo, locale) }).click();
      await plan.getByRole('heading', { name: say(SIMULATION.title, locale) }).waitFor(PATIENCE);
      for (const summary of await plan.locator('.result summary').all()) await summary.click();
      expect(await plan.locator('.result .levers').count()).toBe(2);
      await frameOf(page).evaluate('document.querySelector(".result").scrollIntoView()');
      expect(await faults(page, locale, `plan-simulation-${locale}`)).toEqual([]);

      await plan.getByRole('tab', { name: say(PLAN_TAB_NAME.accounts, locale) }).click();
      await plan.getByRole('heading', { name: say(MANAGERS.title, locale) }).waitFor(PATIENCE);
      await plan.getByText(say(MANAGERS.ifOther, locale)).click();
      expect(await faults(page, locale, `plan-managers-${locale}`)).toEqual([]);
    },
    JOURNEY_MS,
  );
}
