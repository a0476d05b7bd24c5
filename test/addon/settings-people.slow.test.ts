import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAddon } from '../../addon/build.ts';
import type { PeopleScript } from '../../addon/src/ui/people-contract.ts';
import type { DataReply } from '../../addon/src/ui/reply-contract.ts';
import { createScriptHost } from '../../infra/local/apps-script/script-host.ts';
import { type LocalStack, startStack } from '../../infra/local/stack/stack.ts';
import { workbookOf } from '../../infra/local/workbook/workbook-of.ts';
import type { Mail } from '../../lambdas/mailer.ts';

/** As on Google; the script host leads it to the stack of this machine. */
const API = 'https://api.example.com';

let stack: LocalStack;
let distDir: string;
const mails: Mail[] = [];

beforeAll(async () => {
  distDir = await mkdtemp(join(tmpdir(), 'loyalty-addon-'));
  const sendMail = async (mail: Mail) => void mails.push(mail);
  [stack] = await Promise.all([startStack({ sendMail }), buildAddon({ outDir: distDir, apiUrl: API })]);
});
afterAll(async () => {
  await stack.stop();
  await rm(distDir, { recursive: true });
});

/** The people's calls of the settings, as somebody's own spreadsheet makes them. */
async function as(name: string) {
  const host = await createScriptHost({
    workbook: workbookOf({ sheets: [{ name: 'Sheet1', rows: [['x']] }] }),
    distDir,
    identity: { issuer: stack.issuer, sub: name, email: `${name}@example.com` },
    hosts: { [API]: stack.url },
    userLocale: 'en',
  });
  return {
    call: <Name extends keyof PeopleScript>(fn: Name, ...args: Parameters<PeopleScript[Name]>) =>
      host.run(fn, args) as Promise<ReturnType<PeopleScript[Name]>>,
    close: () => host.close(),
  };
}

function dataOf<Data>(reply: DataReply<Data>): Data {
  if (!reply.ok) throw new Error(reply.message);
  return reply.data;
}

describe('the people of a company', () => {
  it('are invited, join from a company of their own, get another role, and leave', async () => {
    const [owner, guest] = [await as('olga'), await as('gil')];
    expect(dataOf(await guest.call('settingsPeople'))).toMatchObject({ role: 'owner', mine: [] });

    const { mailed, people } = dataOf(
      await owner.call('settingsInvite', { email: 'gil@example.com', role: 'viewer' }),
    );
    expect([mailed, people.invitations.map(({ email }) => email)]).toEqual([true, ['gil@example.com']]);
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['gil@example.com', 'You are invited to Loyalty Quadrant'],
    ]);

    const [mine] = dataOf(await guest.call('settingsPeople')).mine;
    expect(dataOf(await guest.call('settingsJoin', mine?.id ?? ''))).toBe('viewer');
    const seen = dataOf(await guest.call('settingsPeople'));
    expect(seen).toMatchObject({ role: 'viewer', invitations: [], mine: [] });
    const itself = seen.members.find(({ you }) => you);
    expect(itself?.email).toBe('gil@example.com');

    // Who may not gets a refusal with the way on, and nothing has changed.
    expect(await guest.call('settingsSetRole', itself?.id ?? '', 'owner')).toMatchObject({
      ok: false,
      help: 'forbidden',
    });
    const changed = dataOf(await owner.call('settingsSetRole', itself?.id ?? '', 'editor'));
    expect(changed.members.find(({ id }) => id === itself?.id)?.role).toBe('editor');

    expect(dataOf(await guest.call('settingsRemovePerson', itself?.id ?? ''))).toBeNull();
    expect(dataOf(await guest.call('settingsPeople'))).toMatchObject({ role: 'owner' });
    expect(dataOf(await owner.call('settingsPeople')).members).toHaveLength(1);
    await Promise.all([owner.close(), guest.close()]);
  });
});
