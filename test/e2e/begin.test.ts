import { describe, expect, it } from 'vitest';
import { BEGIN, SAMPLE_TAB, say, TAB_NAME } from '../../shared/i18n/index.ts';
import { faults } from './sidebar-faults.ts';
import { workbenchForTests } from './workbench-for-tests.ts';
import { openInSidebar, openSample } from './workbench-page.ts';

const workbench = workbenchForTests();

const EXPORT = {
  en: 'Invoice;Date;Customer;Amount\n012;01/02/2026;=1+1;1250.50\n',
  'pt-BR': 'Nota fiscal;Data;Cliente;Valor\n012;01/02/2026;=1+1;1.250,50\n',
  pl: 'Nr faktury;Data;Nabywca;Kwota\n012;01.02.2026;=1+1;1 250,50\n',
};

describe.each(['en', 'pt-BR', 'pl'] as const)('the other ways to begin, in %s', (locale) => {
  it('lead from a pasted export and a template to tabs, and to a sample company and back', async () => {
    const page = await openSample(workbench, locale);
    const sidebar = await openInSidebar(page, 'openSidebar');
    const begin = sidebar.locator('#begin');
    const unfold = (line: string) => begin.locator('summary', { hasText: line }).click();
    const press = (name: string) => sidebar.getByRole('button', { name, exact: true }).click();
    const tab = (name: string) => page.getByTestId('sheet-tab').filter({ hasText: name });
    for (const part of [BEGIN.paste, BEGIN.template, BEGIN.sample]) await unfold(say(part, locale));
    expect(await faults(page, locale, `begin-open-${locale}`)).toEqual([]);

    await begin.getByLabel(say(BEGIN.templateLabel, locale)).selectOption('complaints');
    await press(say(BEGIN.templateButton, locale));
    await sidebar
      .getByText(say(BEGIN.templateMade, locale, { tab: say(TAB_NAME.complaints, locale) }))
      .or(
        sidebar.getByText(say(BEGIN.templateMade, locale, { tab: `${say(TAB_NAME.complaints, locale)} 2` })),
      )
      .first()
      .waitFor();
    expect(await faults(page, locale, `begin-template-${locale}`)).toEqual([]);

    await begin.getByLabel(say(BEGIN.pasteLabel, locale)).fill(EXPORT[locale]);
    await press(say(BEGIN.pasteButton, locale));
    await page.waitForFunction(() => window.workbench.cell('C2').value === '=1+1');
    expect(await page.evaluate(() => window.workbench.cell('A2').value)).toBe('012');
    expect(await faults(page, locale, `begin-pasted-${locale}`)).toEqual([]);

    await press(say(BEGIN.sampleButton, locale));
    await sidebar.getByText(say(BEGIN.sampleHere, locale)).waitFor({ timeout: 60_000 });
    await tab(say(SAMPLE_TAB.customers, locale)).waitFor();
    expect(await faults(page, locale, `begin-sample-${locale}`)).toEqual([]);

    await press(say(BEGIN.removeSample, locale));
    await sidebar.getByText(say(BEGIN.sampleRemoved, locale)).waitFor({ timeout: 60_000 });
    expect(await tab(say(SAMPLE_TAB.customers, locale)).count()).toBe(0);
    expect(await faults(page, locale, `begin-removed-${locale}`)).toEqual([]);
    await page.close();
  });
});
