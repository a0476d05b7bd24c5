import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { SettingsState } from '../../addon/src/ui/settings-contract.ts';
import { todayIn } from '../../lambdas/today.ts';
import { isoDateOf } from '../../shared/history/index.ts';
import {
  COLUMN_HEADER,
  formatDate,
  MAP,
  PORTFOLIO_ASK,
  PORTFOLIO_CHART,
  PORTFOLIO_SHEET,
  QUADRANT_GROUP,
  QUADRANT_LOOK,
  say,
  WORKBOOK_SHEET,
} from '../../shared/i18n/index.ts';
import { SCREENSHOTS } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample } from './workbench-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A run over all customers, on a machine that has much else to do. */
const RUN_MS = 60_000;
const JOURNEY_MS = 240_000;

const workbench = workbenchForTests();

function sidebarFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error('the sidebar is not open');
  return frame;
}

/** Calls the script as the pages of the add-on do. */
function callScript<Answer>(page: Page, name: string, argument: unknown = null): Promise<Answer> {
  return sidebarFrame(page).evaluate<Answer>(`new Promise((resolve, reject) => {
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    const argument = ${JSON.stringify(argument)};
    if (argument === null) run.${name}(); else run.${name}(argument);
  })`);
}

/** What stands in cells of the portfolio tab, by the name that it has. */
function cellsOf(page: Page, sheet: string, cells: readonly string[]): Promise<unknown[]> {
  return page.evaluate(({ sheet, cells }) => cells.map((a1) => window.workbench.cell(a1, sheet).value), {
    sheet,
    cells,
  });
}

describe.each(['en', 'pt-BR', 'pl'] as const)('the portfolio tab in %s', (locale) => {
  it(
    'is made from the map, follows what changes, and leaves a person’s cells alone',
    async () => {
      const page = await openSample(workbench, locale);
      const sheet = say(WORKBOOK_SHEET.portfolio, locale);
      const friends = `${QUADRANT_LOOK.TRUE_FRIEND.shape} ${say(QUADRANT_GROUP.TRUE_FRIEND, locale)}`;
      await choose(page, 'segmentAll');
      await page.getByTestId('toast').first().waitFor({ timeout: RUN_MS });
      await choose(page, 'openSidebar');
      const sidebar = page.frameLocator('[data-testid="sidebar-frame"]');

      await sidebar.getByRole('button', { name: say(PORTFOLIO_ASK.make, locale) }).click({ timeout: RUN_MS });
      await sidebar.getByText(say(PORTFOLIO_ASK.made, locale)).waitFor({ timeout: RUN_MS });
      await sidebar.getByRole('button', { name: say(PORTFOLIO_ASK.update, locale) }).waitFor();
      await page.getByRole('tab', { name: sheet, selected: true }).waitFor();
      const before = await cellsOf(page, sheet, ['A4', 'A5', 'B5', 'B10', 'A10']);
      expect(before).toEqual([
        say(COLUMN_HEADER.quadrant, locale),
        friends,
        expect.any(Number),
        expect.any(Number),
        say(PORTFOLIO_SHEET.total, locale),
      ]);

      for (const title of Object.values(PORTFOLIO_CHART)) {
        await page
          .getByTestId('charts')
          .getByRole('img', { name: say(title, locale) })
          .waitFor();
      }
      expect(await page.getByTestId('charts').getByRole('img').count()).toBe(3);

      // Less is enough to count as profitable: some move.
      const state = await callScript<{ data: SettingsState }>(page, 'settingsState');
      const { settings, columns, pullOnOpen } = state.data;
      const choice = { settings: { ...settings, profitThreshold: 1_000 }, columns, pullOnOpen };
      expect(await callScript(page, 'settingsSave', choice)).toMatchObject({ ok: true });
      await choose(page, 'segmentAll');
      await page.getByText(say(PORTFOLIO_ASK.updated, locale)).waitFor({ timeout: RUN_MS });

      const today = formatDate(isoDateOf(todayIn(settings.timeZone, new Date())), locale);
      const since = say(MAP.movedSince, locale, { date: today });
      const [heading, moved, count] = await cellsOf(page, sheet, ['A29', 'A31', 'B31']);
      expect(heading).toBe(since);
      expect(String(moved)).toMatch(/^[●▲■◆] /);
      expect(count).toBeGreaterThan(0);
      expect((await cellsOf(page, sheet, ['B5']))[0]).toBeGreaterThan(Number(before[2]));
      await page.screenshot({ path: join(SCREENSHOTS, `portfolio-tab-${locale}.png`) });

      await sidebar.getByRole('heading', { name: 'Loyalty Quadrant' }).click();
      const move = sidebar.locator('button.move').first();
      await move.waitFor({ timeout: RUN_MS });
      await page.getByTestId('sidebar').screenshot({ path: join(SCREENSHOTS, `map-moves-${locale}.png`) });
      const frame = sidebarFrame(page);
      await frame.evaluate(AXE);
      expect(
        await frame.evaluate<string[]>('axe.run().then((run) => run.violations.map(({ id }) => id))'),
      ).toEqual([]);
      expect(
        await frame.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);

      await move.click();
      await expect
        .poll(() => page.getByRole('tab', { name: sheet }).getAttribute('aria-selected'), { timeout: RUN_MS })
        .toBe('false');
      await page.setViewportSize({ width: 1500, height: 1500 });
      await page.getByRole('tab', { name: sheet }).click();
      await page.getByTestId('charts').getByRole('img').first().waitFor();
      await page.screenshot({ path: join(SCREENSHOTS, `portfolio-whole-${locale}.png`) });
      await page.close();
    },
    JOURNEY_MS,
  );
});
