import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  POINTS_LINE,
  POINTS_PART,
  PROGRAMME_COLUMN_HEADER,
  say,
  TIER_NAME,
} from '../../../shared/i18n/index.ts';
import { faults, SCREENSHOTS } from '../sidebar-faults.ts';
import { choose, rowOf } from '../workbench-page.ts';
import { type Company, JOURNEY_MS, PATIENCE } from './company.ts';

export function points(company: Company): void {
  const { locale } = company;
  const words = (name: keyof typeof POINTS_PART, values = {}) => say(POINTS_PART[name], locale, values);
  const header = (name: keyof typeof PROGRAMME_COLUMN_HEADER) => say(PROGRAMME_COLUMN_HEADER[name], locale);

  it(
    'chooses the rules of points and tiers, has them in the sheet, and takes them back',
    async () => {
      const { page } = company;
      await company.segmented();
      await company.showCustomers();
      const plan = await company.openPlan('programme');
      const button = (name: keyof typeof POINTS_PART) => plan.getByRole('button', { name: words(name) });
      await button('setUp').click(PATIENCE);

      // A tier that begins below the one before is refused beside its field.
      const tier = (place: number) => plan.getByLabel(words('tierName', { place }), { exact: true });
      const from = (place: number) =>
        plan.getByLabel(`${words('tierFrom')} (${words('tierName', { place })})`);
      const [low = '', high = ''] = TIER_NAME.map((name) => say(name, locale));
      await tier(1).fill(low);
      await from(1).fill('5000');
      await tier(2).fill(high);
      await from(2).fill('1000');
      await button('save').click();
      await plan.getByText(words('needsTiersAscending')).waitFor();
      expect(await faults(page, locale, `plan-points-wrong-${locale}`)).toEqual([]);

      await from(2).fill('20000');
      await button('save').click();
      await plan.getByText(words('takingPart')).waitFor(PATIENCE);
      expect(await plan.locator('.points').textContent()).toContain(high);
      expect(await faults(page, locale, `plan-points-${locale}`)).toEqual([]);

      await button('write').click();
      await expect.poll(() => plan.locator('.points .message').textContent(), PATIENCE).not.toBe('');
      await expect
        .poll(async () => Object.keys(await rowOf(page, 1, 2)), PATIENCE)
        .toContain(header('customerLine'));
      const rows = await Promise.all(Array.from({ length: 20 }, (_, i) => rowOf(page, 1, i + 2)));
      const pointsIn = (row: (typeof rows)[number]) => Number(row[header('points')]?.value ?? 0);
      const earner = rows.find((row) => pointsIn(row) > 0);
      const count = earner ? pointsIn(earner) : 0;
      expect(count).toBeGreaterThan(0);
      expect(earner?.[header('customerLine')]?.value).toContain(say(POINTS_LINE.balance, locale, { count }));
      await page.screenshot({ path: join(SCREENSHOTS, `plan-points-sheet-${locale}.png`) });

      await choose(page, 'restorePrevious');
      await expect
        .poll(async () => (await rowOf(page, 1, 2))[header('points')]?.value ?? null, PATIENCE)
        .toBeNull();
    },
    JOURNEY_MS,
  );
}
