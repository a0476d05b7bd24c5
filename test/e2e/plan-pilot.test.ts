import { describe, expect, it } from 'vitest';
import {
  PILOT_FORM,
  PILOT_LIST,
  PILOT_POWER,
  PILOT_READOUT,
  PLAN_TAB_NAME,
  PROGRAMME_COLUMN_HEADER,
  say,
} from '../../shared/i18n/index.ts';
import { journeyLanguages } from './journey-languages.ts';
import { faults } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample, rowOf, select } from './workbench-page.ts';

const PATIENCE = { timeout: 60_000 };
/** All that one journey may take: it imports, scores, and draws a pilot up several times. */
const JOURNEY_MS = 240_000;
const DAY_MS = 86_400_000;
const DAYS_AGO = 120;
const CUSTOMERS = { first: 2, last: 61 };
const HEADER_ROW = { en: 1, 'pt-BR': 1, pl: 1 } as const;

// A pilot of three months that begins tomorrow is over today, when it was drawn up so long ago.
let daysAgo = DAYS_AGO;
const workbench = workbenchForTests(() => new Date(Date.now() - daysAgo * DAY_MS));

describe.each(journeyLanguages('en'))('a pilot in %s', (locale) => {
  it(
    'says first what it can tell, writes its groups into the sheet, and is read out when it is over',
    async () => {
      daysAgo = DAYS_AGO;
      const page = await openSample(workbench, locale);
      await page.setViewportSize({ width: 1440, height: 1_500 });
      await select(page, `A${CUSTOMERS.first}:A${CUSTOMERS.last}`);
      await choose(page, 'segmentSelected');
      await page
        .getByTestId('toast')
        .first()
        .waitFor({ timeout: JOURNEY_MS / 2 });
      await choose(page, 'openPlan');
      const plan = page.frameLocator('[data-testid="sidebar-frame"]');
      await plan.getByRole('tab', { name: say(PLAN_TAB_NAME.pilot, locale) }).click(PATIENCE);

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
        const cells = await rowOf(page, HEADER_ROW[locale], row);
        groups.push(String(cells[say(PROGRAMME_COLUMN_HEADER.pilot, locale)]?.value ?? '').slice(0, 1));
      }
      const inA = groups.filter((group) => group === 'A').length;
      expect(inA).toBeGreaterThan(3);
      expect(Math.abs(inA - groups.filter((group) => group === 'B').length)).toBeLessThanOrEqual(
        groups.length / 3,
      );
      await page.screenshot({ path: `.local/screenshots/plan-pilot-sheet-${locale}.png` });

      // Before the end nothing is told; afterwards all of it.
      const readOut = plan.getByRole('button', { name: say(PILOT_LIST.readOut, locale) });
      await readOut.click();
      await plan.getByText(say(PILOT_READOUT.tooEarly, locale)).waitFor(PATIENCE);
      expect(await plan.locator('.pilot-chart').count()).toBe(0);
      expect(await faults(page, locale, `plan-pilot-early-${locale}`)).toEqual([]);
      await plan.getByRole('button', { name: say(PILOT_READOUT.back, locale) }).click();
      daysAgo = 0;
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
      await page.close();
    },
    JOURNEY_MS,
  );
});
