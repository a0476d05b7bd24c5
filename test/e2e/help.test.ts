import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HELP, MENU, say } from '../../shared/i18n/index.ts';
import { SCREENSHOTS } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { choose, openSample } from './workbench-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const workbench = workbenchForTests();

/** What axe finds wrong with a page in a frame. */
function violationsIn(frame: FrameLocator): Promise<string[]> {
  return frame.locator('html').evaluate(async (_, axe) => {
    new Function(axe)();
    const { violations } = await Reflect.get(window, 'axe').run();
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
    );
  }, AXE);
}

describe.each(['en', 'pt-BR', 'pl'] as const)('the help in %s', (locale) => {
  it('opens from the menu, leads to a chapter, unfolds an entry, and goes back to the sidebar', async () => {
    const page = await openSample(workbench, locale);
    await choose(page, 'openHelp');
    const help = page.frameLocator('[data-testid="sidebar-frame"]');
    await help.getByRole('heading', { level: 1, name: say(MENU.openHelp, locale) }).waitFor();
    await page.screenshot({ path: join(SCREENSHOTS, `help-${locale}.png`) });
    expect(await violationsIn(help)).toEqual([]);
    const [width, room] = await help.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect(width).toBe(room);

    await help.getByRole('link', { name: say(HELP.problems, locale) }).click();
    expect(await help.locator('#problems').evaluate((place) => place.matches(':focus'))).toBe(true);

    await help.locator('#no_network summary').press('Enter');
    await help.locator('#no_network p').waitFor();
    await page.screenshot({ path: join(SCREENSHOTS, `help-problems-${locale}.png`) });

    await help.getByRole('button', { name: say(HELP.back, locale) }).click();
    await help.locator('#sidebar').waitFor();
    await page.close();
  });
});
