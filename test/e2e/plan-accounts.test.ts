import { describe, expect, it } from 'vitest';
import { LOYALTY_QUESTION, PLAN_TAB_NAME, STAKEHOLDERS, say } from '../../shared/i18n/index.ts';
import { journeyLanguages } from './journey-languages.ts';
import { faults } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample } from './workbench-page.ts';

const PATIENCE = { timeout: 60_000 };
const JOURNEY_MS = 240_000;

const workbench = workbenchForTests();

describe.each(journeyLanguages('pt-BR'))('key accounts in %s', (locale) => {
  it(
    'say whom to see next, and keep the loyalty test',
    async () => {
      const page = await openSample(workbench, locale);
      await choose(page, 'segmentAll');
      await page.getByTestId('toast').first().waitFor(PATIENCE);
      await choose(page, 'openPlan');
      const plan = page.frameLocator('[data-testid="sidebar-frame"]');
      const openAccounts = async () => {
        await plan.getByRole('tab', { name: say(PLAN_TAB_NAME.accounts, locale) }).click(PATIENCE);
        await plan.locator('.account').first().waitFor(PATIENCE);
      };
      await openAccounts();
      const first = plan.locator('.account').first();
      expect(await first.textContent()).toContain(say(STAKEHOLDERS.nextVisit, locale));
      await first.evaluate((card) => card.scrollIntoView());
      expect(await faults(page, locale, `plan-accounts-${locale}`)).toEqual([]);

      // Who answers nothing hears of it, and nothing is sent.
      await first.locator('summary').click();
      await first.getByRole('button', { name: say(STAKEHOLDERS.save, locale) }).click();
      await first.getByText(say(STAKEHOLDERS.chooseOne, locale)).waitFor();

      const answer = (question: keyof typeof LOYALTY_QUESTION, score: 0 | 1 | 2) =>
        first.getByRole('radio', { name: say(LOYALTY_QUESTION[question].scores[score], locale) }).check();
      await answer('users', 2);
      await answer('benefits', 1);
      await answer('management', 0);
      await first.getByRole('button', { name: say(STAKEHOLDERS.save, locale) }).click();
      const total = say(STAKEHOLDERS.score, locale, { total: 3, most: 12 });
      await first.getByText(total).waitFor(PATIENCE);
      expect(await first.textContent()).toContain(say(LOYALTY_QUESTION.management.step, locale));
      expect(await faults(page, locale, `plan-loyalty-test-${locale}`)).toEqual([]);

      // It is the company's, not the page's.
      await choose(page, 'openPlan');
      await openAccounts();
      await first.getByText(total).waitFor(PATIENCE);
      await page.close();
    },
    JOURNEY_MS,
  );
});
