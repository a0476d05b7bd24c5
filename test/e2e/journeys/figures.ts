import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BOARD, FIGURE_NAME, FIGURES, PORTFOLIO_SHEET, say } from '../../../shared/i18n/index.ts';
import { faults, SCREENSHOTS } from '../sidebar-faults.ts';
import { frameOf, SCREEN } from '../workbench-page.ts';
import { type Company, JOURNEY_MS, PATIENCE } from './company.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The whole of the sidebar's content as one picture, however long it is. */
async function wholePicture(page: Page, name: string): Promise<void> {
  const frame = frameOf(page);
  const height = await frame.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ ...SCREEN, height: height + 200 });
  await page.getByTestId('sidebar').screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  await page.setViewportSize(SCREEN);
}

/** How many sheets of paper a PDF has. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

export function figures(company: Company): void {
  const { locale } = company;

  it(
    'reads the whole base in figures, and prints it on one page',
    async () => {
      const { page } = company;
      await company.moved();
      const plan = await company.openPlan('portfolio');

      // Figures, each with how sure it is; opened by the keyboard it says what it is and what moved it.
      await plan.getByRole('heading', { name: say(FIGURES.inFigures, locale) }).waitFor(PATIENCE);
      const kept = plan.locator('.figure', { hasText: say(FIGURE_NAME.customerRetention, locale) });
      expect(await kept.locator('.figure-value').textContent()).toMatch(/^\d+% \(\d+–\d+%\)$/);
      await kept.locator('summary').focus();
      await page.keyboard.press('Enter');
      await kept.getByText(say(FIGURES.whatMoved, locale)).waitFor();

      // The bridge adds up as it is drawn, and the tables are there.
      await plan.getByRole('img', { name: new RegExp(`^${say(FIGURES.bridge, locale)}`) }).waitFor();
      await plan
        .getByRole('columnheader', { name: say(PORTFOLIO_SHEET.customers, locale) })
        .first()
        .waitFor();
      await plan.getByRole('heading', { name: say(FIGURES.cohorts, locale) }).waitFor();
      expect(await plan.locator('.matrix td b').count()).toBeGreaterThan(0);
      expect(await faults(page, locale, `plan-portfolio-${locale}`)).toEqual([]);
      await wholePicture(page, `plan-portfolio-whole-${locale}`);

      await plan.getByRole('button', { name: say(FIGURES.report, locale) }).click();
      const dialog = page.getByTestId('page-dialog');
      await dialog.waitFor(PATIENCE);
      const report = page.frameLocator('[data-testid="page-dialog-frame"]');
      await report.getByRole('heading', { name: say(BOARD.title, locale) }).waitFor(PATIENCE);
      await report.getByRole('button', { name: say(BOARD.print, locale) }).waitFor();
      await plan.getByText(say(FIGURES.reportOpened, locale)).waitFor();
      await page.screenshot({ path: join(SCREENSHOTS, `report-dialog-${locale}.png`) });

      const html = (await page.getByTestId('page-dialog-frame').getAttribute('srcdoc')) ?? '';
      const paper = await company.workbench.browser.newPage();
      await paper.setContent(html);
      await paper.evaluate(AXE);
      expect(
        await paper.evaluate<string[]>('axe.run().then((run) => run.violations.map(({ id }) => id))'),
      ).toEqual([]);
      const pdf = await paper.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        path: join(SCREENSHOTS, `report-${locale}.pdf`),
      });
      expect(pagesOf(pdf)).toBe(1);
      await paper.close();
      await dialog.getByRole('button').first().click();
      await dialog.waitFor({ state: 'hidden' });
    },
    JOURNEY_MS,
  );
}
