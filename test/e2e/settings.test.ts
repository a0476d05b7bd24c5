import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
} from '../../shared/i18n/index.ts';
import { faults, SCREENSHOTS } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample, rowOf, select } from './workbench-page.ts';

const PATIENCE = { timeout: 60_000 };

const workbench = workbenchForTests();

/** The beginning of a sentence, up to its first value. */
const opening = (phrase: Phrase, locale: 'en' | 'pt-BR' | 'pl') =>
  new RegExp(say(phrase, locale, { count: 9 }).split(/\{|: /)[0]?.replace('9', '\\d+') ?? '');

describe.each(['en', 'pt-BR', 'pl'] as const)('the settings in %s', (locale) => {
  it('show what a change would do, keep it, and the sheet follows', async () => {
    const page = await openSample(workbench, locale);
    await select(page, 'A2:A61');
    await choose(page, 'segmentSelected');
    await page.getByTestId('toast').first().waitFor(PATIENCE);
    await choose(page, 'openSettings');
    const settings = page.frameLocator('[data-testid="sidebar-frame"]');
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
    await page.close();
  });
});

describe('the settings', () => {
  it('do not lose changes by one wrong click', async () => {
    const page = await openSample(workbench, 'en');
    await choose(page, 'openSettings');
    const settings = page.frameLocator('[data-testid="sidebar-frame"]');
    await settings.getByLabel(say(SETTING_LABEL.hourCost, 'en')).fill('80');
    await settings.locator('#back').click();
    await settings.getByText('Your changes are not saved.').waitFor();

    await settings.locator('#back').click();

    await settings.getByRole('tablist').waitFor(PATIENCE);
    await page.close();
  });

  it('delete everything only when it is confirmed by word', async () => {
    const page = await openSample(workbench, 'en');
    await select(page, 'A2:A9');
    await choose(page, 'segmentSelected');
    await page.getByTestId('toast').first().waitFor(PATIENCE);
    await choose(page, 'openSettings');
    const settings = page.frameLocator('[data-testid="sidebar-frame"]');
    const start = settings.getByRole('button', { name: 'Delete everything' });
    await start.click(PATIENCE);
    await settings.getByText('Type DELETE first. Nothing was deleted.').waitFor();

    await settings.getByLabel('Type DELETE to confirm').fill('delete');
    await start.click();

    await settings
      .getByText('Everything is deleted. Your own tabs and columns are as they were.')
      .waitFor(PATIENCE);
    await settings.getByText(say(SETTINGS.notStored, 'en')).waitFor(PATIENCE);
    expect(await faults(page, 'en', 'settings-deleted-en')).toEqual([]);
    await page.close();
  });
});
