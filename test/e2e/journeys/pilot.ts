import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  PILOT_FORM,
  PILOT_LIST,
  PILOT_POWER,
  PILOT_READOUT,
  PROGRAMME_COLUMN_HEADER,
  say,
} from '../../../shared/i18n/index.ts';
import { faults, SCREENSHOTS } from '../sidebar-faults.ts';
import { rowOf, run, select } from '../workbench-page.ts';
import { type Company, JOURNEY_MS, PATIENCE } from './company.ts';

// A pilot of three months that begins tomorrow is over today, when it was drawn up so long ago.
const DAYS_AGO = 120;
const CUSTOMERS = { first: 2, last: 61 };
const SCREEN_PX = 1_500;

export function pilot(company: Company): void {
  const { locale } = company;

  it(
    'tries a pilot, of which it hears first what it can tell, has its groups in the sheet, and reads it out at its end',
    async () => {
      const { page } = company;
      await company.segmented();
      await company.showCustomers();
      await company.growTo(SCREEN_PX);
      company.goBack(DAYS_AGO);
      await select(page, `A${CUSTOMERS.first}:A${CUSTOMERS.last}`);
      await run(page, 'segmentSelected');
      const plan = await company.openPlan('pilot');

      // The form says what such a pilot could tell, and answers when its questions change.
      await plan.getByRole('button', { name: say(PILOT_FORM.begin, locale) }).click(PATIENCE);
      await plan.locator('.pilot-verdict').waitFor(PATIENCE);
      await plan.getByRole('button', { name: say(PILOT_FORM.draw, locale) }).click();
      await plan.getByText(say(PILOT_FORM.nameMissing, locale)).waitFor();
      expect(await faults(page, locale, `plan-pilot-form-${locale}`)).toEqual([]);
      await plan.getByLabel(say(PILOT_FORM.measure, locale)).selectOption('bought');
      // Where nearly everybody buys anyway, no rise of that could be seen.
      const [, inPoints = ''] = say(PILOT_POWER.rate, locale).split('{points}');
      const [, blind = ''] = say(PILOT_POWER.blind, locale).split('{pairs}');
      const power = plan.locator('.pilot-power');
      await power.getByText(inPoints.trim()).or(power.getByText(blind.trim())).waitFor(PATIENCE);
      expect(await faults(page, locale, `plan-pilot-rate-${locale}`)).toEqual([]);
      await plan.getByLabel(say(PILOT_FORM.measure, locale)).selectOption('sales');
      await plan.getByLabel(say(PILOT_FORM.length, locale)).selectOption('3');
      for (const box of await plan.locator('.pilot-form input[type="checkbox"]').all()) await box.check();
      await plan.getByLabel(say(PILOT_FORM.name, locale)).fill(say(PILOT_FORM.nameExample, locale));
      await plan.locator('.pilot-verdict').waitFor(PATIENCE);

      // Lots are drawn, and stand beside the customers.
      await plan.getByRole('button', { name: say(PILOT_FORM.draw, locale) }).click();
      await plan.locator('#message:not(:empty)').waitFor(PATIENCE);
      await plan.getByRole('heading', { name: say(PILOT_LIST.title, locale) }).waitFor();
      expect(await faults(page, locale, `plan-pilot-list-${locale}`)).toEqual([]);
      const groups: string[] = [];
      for (let row = CUSTOMERS.first; row <= CUSTOMERS.last; row++) {
        const cells = await rowOf(page, 1, row);
        groups.push(String(cells[say(PROGRAMME_COLUMN_HEADER.pilot, locale)]?.value ?? '').slice(0, 1));
      }
      const inA = groups.filter((group) => group === 'A').length;
      expect(inA).toBeGreaterThan(3);
      expect(Math.abs(inA - groups.filter((group) => group === 'B').length)).toBeLessThanOrEqual(
        groups.length / 3,
      );
      await page.screenshot({ path: join(SCREENSHOTS, `plan-pilot-sheet-${locale}.png`) });

      // Before the end nothing is told; afterwards all of it.
      const readOut = plan.getByRole('button', { name: say(PILOT_LIST.readOut, locale) });
      await readOut.click();
      await plan.getByText(say(PILOT_READOUT.tooEarly, locale)).waitFor(PATIENCE);
      expect(await plan.locator('.pilot-chart').count()).toBe(0);
      expect(await faults(page, locale, `plan-pilot-early-${locale}`)).toEqual([]);
      await plan.getByRole('button', { name: say(PILOT_READOUT.back, locale) }).click();
      company.goBack(0);
      await readOut.click();
      await plan.locator('.pilot-chart svg').waitFor(PATIENCE);
      expect(await plan.locator('.pilot-readout dt').count()).toBe(3);
      expect(await faults(page, locale, `plan-pilot-readout-${locale}`)).toEqual([]);

      // A pilot goes only after a question.
      await plan.getByRole('button', { name: say(PILOT_READOUT.back, locale) }).click();
      await plan.getByRole('button', { name: say(PILOT_LIST.remove, locale) }).click();
      await plan.getByRole('button', { name: say(PILOT_LIST.keep, locale) }).waitFor();
      await plan.getByRole('button', { name: say(PILOT_LIST.remove, locale) }).click();
      await plan.locator('.empty').locator('visible=true').waitFor(PATIENCE);
    },
    JOURNEY_MS,
  );
}
