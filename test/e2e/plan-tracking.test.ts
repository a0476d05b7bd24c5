import { describe, expect, it } from 'vitest';
import { ADVICE, PLAN_TAB_NAME, say, TRACKING } from '../../shared/i18n/index.ts';
import { journeyLanguages } from './journey-languages.ts';
import { faults, frameOf } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample, select } from './workbench-page.ts';

const PATIENCE = { timeout: 60_000 };
/** All that one journey may take: it imports, scores, and simulates. */
const JOURNEY_MS = 240_000;
const DAY_MS = 86_400_000;
const LAST_ROW = 201;

const workbench = workbenchForTests();

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** Every second customer of the list joined half a year ago, and every sixth has redeemed since. */
function membersOf(ids: readonly string[]): string {
  const joined = ids.filter((_, i) => i % 2 === 0).map((id) => `${id};${daysAgo(180)};Joined;;`);
  const redeemed = ids.filter((_, i) => i % 6 === 0).map((id) => `${id};${daysAgo(40)};Redeemed;500;25`);
  return ['Customer id;Date;Membership;Points;Cost', ...joined, ...redeemed].join('\n');
}

describe.each(journeyLanguages('pt-BR'))('the programme that runs in %s', (locale) => {
  it(
    'is named with its first day, and followed by its members against others like them',
    async () => {
      const page = await openSample(workbench, locale);
      await page.setViewportSize({ width: 1440, height: 3_200 });
      const ids = await page.evaluate(
        (last) =>
          Array.from({ length: last - 1 }, (_, i) => String(window.workbench.cell(`A${i + 2}`).value)),
        LAST_ROW,
      );
      await choose(page, 'openSidebar');
      const sidebar = page.frameLocator('[data-testid="sidebar-frame"]');
      await sidebar.locator('#sidebar').waitFor(PATIENCE);
      const text = JSON.stringify(membersOf(ids.filter((id) => id !== 'null')));
      await frameOf(page).evaluate(
        `new Promise((done) => google.script.run.withSuccessHandler(done).sidebarPasteExport(${text}))`,
      );
      await page.getByTestId('sheet-tab').first().click();
      await select(page, 'A2:A61');
      await choose(page, 'segmentSelected');
      await page
        .getByTestId('toast')
        .first()
        .waitFor({ timeout: JOURNEY_MS / 2 });

      await choose(page, 'openPlan');
      const plan = page.frameLocator('[data-testid="sidebar-frame"]');
      await plan.getByRole('tab', { name: say(PLAN_TAB_NAME.programme, locale) }).click(PATIENCE);
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
      await page.close();
    },
    JOURNEY_MS,
  );
});
