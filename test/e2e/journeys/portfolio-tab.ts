import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { SettingsState } from '../../../addon/src/ui/settings-contract.ts';
import { todayIn } from '../../../lambdas/today.ts';
import { isoDateOf } from '../../../shared/history/index.ts';
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
} from '../../../shared/i18n/index.ts';
import { faults, SCREENSHOTS } from '../sidebar-faults.ts';
import { callScript, openInSidebar } from '../workbench-page.ts';
import { type Company, JOURNEY_MS, PATIENCE } from './company.ts';

/** So high that a picture shows all of the tab. */
const SCREEN_PX = 1_500;

/** What stands in cells of the portfolio tab, by the name that it has. */
function cellsOf(page: Page, sheet: string, cells: readonly string[]): Promise<unknown[]> {
  return page.evaluate(({ sheet, cells }) => cells.map((a1) => window.workbench.cell(a1, sheet).value), {
    sheet,
    cells,
  });
}

export function portfolioTab(company: Company): void {
  const { locale } = company;

  it(
    'makes the portfolio tab from the map, which follows what changes and leaves a person’s cells alone',
    async () => {
      const { page } = company;
      await company.segmented();
      const sheet = say(WORKBOOK_SHEET.portfolio, locale);
      const friends = `${QUADRANT_LOOK.TRUE_FRIEND.shape} ${say(QUADRANT_GROUP.TRUE_FRIEND, locale)}`;
      const sidebar = await openInSidebar(page, 'openSidebar');

      await sidebar.getByRole('button', { name: say(PORTFOLIO_ASK.make, locale) }).click(PATIENCE);
      await sidebar.getByText(say(PORTFOLIO_ASK.made, locale)).waitFor(PATIENCE);
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

      await company.moved();
      await page.getByText(say(PORTFOLIO_ASK.updated, locale)).waitFor(PATIENCE);

      const { data } = await callScript<{ data: SettingsState }>(page, 'settingsState');
      const today = formatDate(isoDateOf(todayIn(data.settings.timeZone, new Date())), locale);
      const since = say(MAP.movedSince, locale, { date: today });
      const [heading, moved, count] = await cellsOf(page, sheet, ['A29', 'A31', 'B31']);
      expect(heading).toBe(since);
      expect(String(moved)).toMatch(/^[●▲■◆] /);
      expect(count).toBeGreaterThan(0);
      expect((await cellsOf(page, sheet, ['B5']))[0]).toBeGreaterThan(Number(before[2]));
      await page.screenshot({ path: join(SCREENSHOTS, `portfolio-tab-${locale}.png`) });

      await sidebar.getByRole('heading', { name: 'Loyalty Quadrant' }).click();
      const move = sidebar.locator('button.move').first();
      await move.waitFor(PATIENCE);
      expect(await faults(page, locale, `map-moves-${locale}`)).toEqual([]);

      await move.click();
      await expect
        .poll(() => page.getByRole('tab', { name: sheet }).getAttribute('aria-selected'), PATIENCE)
        .toBe('false');
      await company.growTo(SCREEN_PX);
      await page.getByRole('tab', { name: sheet }).click();
      await page.getByTestId('charts').getByRole('img').first().waitFor();
      await page.screenshot({ path: join(SCREENSHOTS, `portfolio-whole-${locale}.png`) });
    },
    JOURNEY_MS,
  );
}
