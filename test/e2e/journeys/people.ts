import { expect, it } from 'vitest';
import { DIGEST_SWITCH, HOOKS, PEOPLE, say } from '../../../shared/i18n/index.ts';
import { faults } from '../sidebar-faults.ts';
import { openInSidebar } from '../workbench-page.ts';
import { type Company, PATIENCE } from './company.ts';

export function people(company: Company): void {
  const { locale } = company;

  it('sees who works together, invites somebody with a text to send, and takes that back', async () => {
    const { page } = company;
    const settings = await openInSidebar(page, 'openSettings');
    await settings.getByText(say(PEOPLE.title, locale), { exact: true }).click(PATIENCE);
    const email = settings.getByLabel(say(PEOPLE.email, locale));
    await email.waitFor(PATIENCE);
    await settings.getByText(say(PEOPLE.rolesTitle, locale)).click();
    expect(await faults(page, locale, `settings-people-${locale}`)).toEqual([]);

    // Nothing is sent that is no address.
    await email.fill('ana');
    await email.press('Tab');
    const send = settings.getByRole('button', { name: say(PEOPLE.send, locale), exact: true });
    await send.click();
    await settings.getByText(say(PEOPLE.noEmail, locale)).waitFor();

    const ana = `ana-${locale.toLowerCase()}@example.com`;
    await email.fill(ana);
    await send.click();
    await settings.getByText(say(PEOPLE.notMailed, locale, { name: ana })).waitFor(PATIENCE);
    const text = settings.getByLabel(say(PEOPLE.text, locale), { exact: true });
    expect(await text.inputValue()).toContain(ana);
    await text.scrollIntoViewIfNeeded();
    expect(await faults(page, locale, `settings-people-invited-${locale}`)).toEqual([]);

    await settings.getByRole('button', { name: say(PEOPLE.takeBackWho, locale, { name: ana }) }).click();
    await settings.getByText(say(PEOPLE.takenBack, locale, { name: ana })).waitFor(PATIENCE);
  });

  it('switches the week by e-mail on and off', async () => {
    const { page } = company;
    const settings = await openInSidebar(page, 'openSettings');
    await settings.getByText(say(DIGEST_SWITCH.title, locale), { exact: true }).click(PATIENCE);
    const tick = settings.getByLabel(say(DIGEST_SWITCH.send, locale));
    await tick.check(PATIENCE);
    // There is no post office here, and the page says so.
    await settings.getByText(say(DIGEST_SWITCH.cannot, locale)).waitFor(PATIENCE);
    expect(await faults(page, locale, `settings-digest-${locale}`)).toEqual([]);

    await settings.locator('#back').click();
    await settings.getByRole('tablist').waitFor(PATIENCE);
    await openInSidebar(page, 'openSettings');
    await settings.getByText(say(DIGEST_SWITCH.title, locale), { exact: true }).click(PATIENCE);
    await expect.poll(() => tick.isChecked(PATIENCE), PATIENCE).toBe(true);
    await tick.uncheck();
    await settings.getByText(say(DIGEST_SWITCH.off, locale)).waitFor(PATIENCE);
  });

  it('connects a tool, whose secret is shown this once', async () => {
    const { page } = company;
    const settings = await openInSidebar(page, 'openSettings');
    await settings.getByText(say(HOOKS.title, locale), { exact: true }).click(PATIENCE);
    await settings.getByLabel(say(HOOKS.tool, locale), { exact: true }).selectOption('own', PATIENCE);
    expect(await settings.getByLabel(say(HOOKS.clientSecret, locale)).isVisible()).toBe(false);
    expect(await faults(page, locale, `settings-hooks-${locale}`)).toEqual([]);
    const connect = settings.getByRole('button', { name: say(HOOKS.make, locale), exact: true });
    await connect.click();
    await settings.getByText(say(HOOKS.noName, locale)).waitFor();

    const name = 'Mautic';
    await settings.getByLabel(say(HOOKS.name, locale), { exact: true }).fill(name);
    await connect.click();
    await settings.getByText(say(HOOKS.made, locale, { name })).waitFor(PATIENCE);
    const secret = settings.getByLabel(say(HOOKS.secret, locale, { name }), { exact: true });
    const first = await secret.inputValue();
    expect(first).toMatch(/^[\w-]{43}$/);
    const address = settings.getByLabel(say(HOOKS.address, locale, { name }), { exact: true });
    await expect.poll(() => address.inputValue(PATIENCE)).toMatch(/\/v1\/hooks\/[\w-]{22}$/);
    await secret.scrollIntoViewIfNeeded();
    expect(await faults(page, locale, `settings-hooks-made-${locale}`)).toEqual([]);

    const renew = settings.getByRole('button', { name: say(HOOKS.renewWhich, locale, { name }) });
    await renew.click();
    await settings.getByText(say(HOOKS.confirmRenew, locale, { name })).waitFor();
    await renew.click();
    await settings.getByText(say(HOOKS.renewed, locale, { name })).waitFor(PATIENCE);
    expect(await secret.inputValue()).not.toBe(first);

    const remove = settings.getByRole('button', { name: say(HOOKS.removeWhich, locale, { name }) });
    await remove.click(PATIENCE);
    await remove.click();
    await settings.getByText(say(HOOKS.none, locale)).waitFor(PATIENCE);
    expect(await secret.count()).toBe(0);
  });
}
