import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  COLUMN_HEADER,
  FIELD_PROBLEM,
  MENU,
  type Phrase,
  PULL,
  QUADRANT_NAME,
  SETTING_LABEL,
  SETTINGS,
  SETTINGS_EFFECT,
  say,
} from '../../../shared/i18n/index.ts';
import { faults, SCREENSHOTS } from '../sidebar-faults.ts';
import { openInSidebar, rowOf } from '../workbench-page.ts';
import { type Company, PATIENCE } from './company.ts';

/** The beginning of a sentence, up to its first value. */
const opening = (phrase: Phrase, locale: 'en' | 'pt-BR' | 'pl') =>
  new RegExp(say(phrase, locale, { count: 9 }).split(/\{|: /)[0]?.replace('9', '\\d+') ?? '');

export function settings(company: Company): void {
  const { locale } = company;

  it('sees what a change of the settings would do, keeps it, and the sheet follows', async () => {
    const { page } = company;
    await company.segmented();
    await company.showCustomers();
    const settings = await openInSidebar(page, 'openSettings');
    const threshold = settings.getByLabel(say(SETTING_LABEL.profitThreshold, locale));
    await threshold.waitFor(PATIENCE);
    const hints = () => settings.locator('.hint').allTextContents();
    await expect.poll(hints, PATIENCE).toContainEqual(expect.stringMatching(/(£|R\$|zł)/));
    expect(await faults(page, locale, `settings-opened-${locale}`)).toEqual([]);

    // What is learned follows what is typed, before it is saved.
    const cycle = settings.getByLabel(say(SETTING_LABEL.defaultCycleDays, locale));
    await cycle.fill('200');
    await expect.poll(hints, PATIENCE).toContainEqual(expect.stringContaining('600'));
    await cycle.fill('');
    expect((await hints()).join()).not.toContain('600');

    // A field says what is wrong with it, and nothing is sent.
    await threshold.fill('abc');
    await settings.getByRole('button', { name: say(SETTINGS.save, locale), exact: true }).click();
    await settings.getByText(say(FIELD_PROBLEM.notANumber, locale, { text: 'abc' })).waitFor();
    await settings.getByText(say(SETTINGS.wrongFields, locale, { count: 1 })).waitFor();
    expect(await settings.locator(':focus').inputValue()).toBe('abc');
    expect(await faults(page, locale, `settings-wrong-${locale}`)).toEqual([]);

    // Nobody earns so much: who earned well does so no more.
    await threshold.fill(locale === 'en' ? '9,000,000' : '9.000.000');
    const effect = settings.locator('#effect');
    await expect.poll(() => effect.textContent(), PATIENCE).toMatch(opening(SETTINGS_EFFECT.changed, locale));
    expect(await effect.textContent()).toMatch(/ → /);
    expect(await faults(page, locale, `settings-effect-${locale}`)).toEqual([]);

    // Columns, by the keyboard.
    const name = (column: keyof typeof COLUMN_HEADER) => say(COLUMN_HEADER[column], locale);
    const up = say(SETTINGS.moveUp, locale, { column: name('confidence') });
    await settings.getByRole('button', { name: up }).focus();
    await page.keyboard.press('Enter');
    await settings.getByLabel(new RegExp(`^${name('clv')}`)).uncheck();
    await settings.getByRole('button', { name: say(SETTINGS.save, locale), exact: true }).click();
    await settings.getByText(say(SETTINGS.savedNextRun, locale)).waitFor(PATIENCE);
    const header = Object.keys(await rowOf(page, 1, 2));
    expect(header).not.toContain(name('clv'));
    expect(header.indexOf(name('confidence'))).toBe(header.indexOf(name('quadrant')) - 1);

    await settings.getByRole('button', { name: say(MENU.pullLatest, locale) }).click();
    await expect.poll(() => effect.textContent(), PATIENCE).toMatch(opening(PULL.upToDate, locale));
    expect(await faults(page, locale, `settings-pulled-${locale}`)).toEqual([]);
    await page.screenshot({ path: join(SCREENSHOTS, `settings-sheet-${locale}.png`) });
    for (const row of [2, 9, 30]) {
      const cell = (await rowOf(page, 1, row))[name('quadrant')]?.value;
      const earningLittle = [QUADRANT_NAME.BARNACLE, QUADRANT_NAME.STRANGER].map((each) => say(each, locale));
      expect(earningLittle.some((word) => String(cell).includes(word)) || !/^[●▲]/.test(String(cell))).toBe(
        true,
      );
    }

    await settings.locator('#back').click();
    await settings.getByRole('tablist').waitFor(PATIENCE);
  });
}
