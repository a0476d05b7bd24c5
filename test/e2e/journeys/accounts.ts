import { expect, it } from 'vitest';
import { LOYALTY_QUESTION, STAKEHOLDERS, say } from '../../../shared/i18n/index.ts';
import { faults } from '../sidebar-faults.ts';
import { type Company, JOURNEY_MS, PATIENCE } from './company.ts';

export function keyAccounts(company: Company): void {
  const { locale } = company;

  it(
    'sees in the key accounts whom to see next, and keeps the loyalty test',
    async () => {
      await company.segmented();
      const plan = await company.openPlan('accounts');
      const first = plan.locator('.account').first();
      await first.waitFor(PATIENCE);
      expect(await first.textContent()).toContain(say(STAKEHOLDERS.nextVisit, locale));
      await first.evaluate((card) => card.scrollIntoView());
      expect(await faults(company.page, locale, `plan-accounts-${locale}`)).toEqual([]);

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
      expect(await faults(company.page, locale, `plan-loyalty-test-${locale}`)).toEqual([]);

      // It is the company's, not the page's.
      const again = await company.openPlan('accounts');
      await again.locator('.account').first().getByText(total).waitFor(PATIENCE);
    },
    JOURNEY_MS,
  );
}
