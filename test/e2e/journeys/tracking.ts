import { expect, it } from 'vitest';
import { ADVICE, say, TRACKING } from '../../../shared/i18n/index.ts';
import { faults } from '../sidebar-faults.ts';
import { callScript, frameOf, openInSidebar, run } from '../workbench-page.ts';
import { type Company, JOURNEY_MS, PATIENCE } from './company.ts';

const DAY_MS = 86_400_000;
const LAST_ROW = 201;
/** So high that a picture shows all of the tab. */
const SCREEN_PX = 3_200;

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** Every second customer of the list joined half a year ago, and every sixth has redeemed since. */
function membersOf(ids: readonly string[]): string {
  const joined = ids.filter((_, i) => i % 2 === 0).map((id) => `${id};${daysAgo(180)};Joined;;`);
  const redeemed = ids.filter((_, i) => i % 6 === 0).map((id) => `${id};${daysAgo(40)};Redeemed;500;25`);
  return ['Customer id;Date;Membership;Points;Cost', ...joined, ...redeemed].join('\n');
}

export function tracking(company: Company): void {
  const { locale } = company;

  it(
    'names the programme that runs with its first day, and follows its members against others like them',
    async () => {
      const { page } = company;
      await company.segmented();
      await company.showCustomers();
      await company.growTo(SCREEN_PX);
      const ids = await page.evaluate(
        (last) =>
          Array.from({ length: last - 1 }, (_, i) => String(window.workbench.cell(`A${i + 2}`).value)),
        LAST_ROW,
      );
      await openInSidebar(page, 'openSidebar');
      await callScript(page, 'sidebarPasteExport', membersOf(ids.filter((id) => id !== 'null')));
      await run(page, 'importOrders');

      const plan = await company.openPlan('programme');
      await plan.getByText(say(ADVICE.best, locale), { exact: true }).waitFor(PATIENCE);
      await plan.getByText(say(TRACKING.about, locale)).waitFor(PATIENCE);
      const card = plan
        .locator('details.advice')
        .filter({ has: plan.locator('button.quiet') })
        .first();
      await card.evaluate('(card) => { card.open = true; }');
      await card.locator('button.quiet:visible').first().click();

      await plan.locator('.tracking').getByLabel(say(TRACKING.start, locale)).fill(daysAgo(190));
      await plan.getByRole('button', { name: say(TRACKING.begin, locale) }).click();
      await plan.locator('.tracking dl').waitFor(PATIENCE);
      await frameOf(page).evaluate('document.querySelector(".tracking").scrollIntoView()');
      expect(await faults(page, locale, `plan-tracking-${locale}`)).toEqual([]);
      expect(await plan.locator('.tracking dt').count()).toBeGreaterThan(5);

      await plan.getByRole('button', { name: say(TRACKING.end, locale) }).click();
      await plan.getByRole('button', { name: say(TRACKING.keep, locale) }).waitFor();
      await plan.getByRole('button', { name: say(TRACKING.end, locale) }).click();
      await plan.getByText(say(TRACKING.taken, locale)).waitFor(PATIENCE);
    },
    JOURNEY_MS,
  );
}
