import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkbench, type Workbench } from '../../infra/local/workbench/workbench.ts';
import { HELP, MENU, say } from '../../shared/i18n/index.ts';
import { launchChromium } from './chromium.ts';
import { choose, openSample } from './workbench-page.ts';

const SCREENSHOTS = '.local/screenshots';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let workbench: Workbench;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  browser = await launchChromium();
  const dataDir = mkdtempSync(join(tmpdir(), 'loyalty-help-'));
  workbench = await startWorkbench({ port: 0, dataDir, fresh: false });
});

afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
});

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
    const page = await openSample(browser, workbench.url, locale);
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
