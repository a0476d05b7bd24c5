import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { startWorkbench } from '../../infra/local/workbench/workbench.ts';
import { BEGIN, say } from '../../shared/i18n/index.ts';
import { launchChromium } from './chromium.ts';
import { choose, openSample } from './workbench-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
it('looks', async () => {
  mkdirSync('.local/screenshots', { recursive: true });
  const browser = await launchChromium();
  const workbench = await startWorkbench({ port: 0, dataDir: mkdtempSync(join(tmpdir(), 'lq-')), fresh: false });
  for (const locale of ['en', 'pt-BR', 'pl'] as const) {
    const page = await openSample(browser, workbench.url, locale);
    await choose(page, 'openSidebar');
    const sidebar = page.frameLocator('[data-testid="sidebar-frame"]');
    const shot = (name: string) => page.screenshot({ path: `.local/screenshots/begin-${name}-${locale}.png` });
    await sidebar.getByText(say(BEGIN.title, locale)).waitFor();
    await sidebar.getByText(say(BEGIN.paste, locale)).click();
    await sidebar.getByText(say(BEGIN.template, locale)).click();
    await shot('open');
    await sidebar.getByRole('combobox').selectOption('contracts');
    await sidebar.getByRole('button', { name: say(BEGIN.templateButton, locale) }).click();
    await sidebar.getByText(say(BEGIN.templateMade, locale, { tab: '' }).slice(0, 10)).first().waitFor();
    await page.waitForTimeout(500);
    await shot('template');
    await sidebar.getByLabel(say(BEGIN.pasteLabel, locale)).fill('Nr;"Data";Klient;Kwota\n012;01.02.2026;=1+1;1 250,50\n');
    await sidebar.getByRole('button', { name: say(BEGIN.pasteButton, locale) }).click();
    await page.waitForTimeout(1500);
    await shot('pasted');
    const frame = page.frames().find((f) => f.parentFrame() !== null)!;
    await frame.evaluate(AXE);
    console.log(locale, await frame.evaluate('axe.run().then((run) => run.violations.map(({ id, nodes }) => id + ": " + nodes[0].html))'), await frame.evaluate('document.documentElement.scrollWidth - window.innerWidth'));
    await page.close();
  }
  await browser.close();
  await workbench.stop();
}, 200_000);
