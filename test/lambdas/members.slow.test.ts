import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ErrorResponse, InviteResponse, Members, MyInvitations, type Role } from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import { openLocalDatabase } from '../../infra/local/stack/local-database.ts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import type { Mail } from '../../lambdas/mailer.ts';
import type { Database } from '../../lambdas/store/database.ts';
import { directoryOf } from '../../lambdas/store/directory.ts';
import { MOST_INVITATIONS_MAILED_A_DAY } from '../../lambdas/store/mail-count.ts';
import { membershipOf } from '../../lambdas/store/membership.ts';
import { type ApiCaller, apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';
import { itemsWith } from './store/every-item.ts';

let stack: LocalStack;
let database: Database;
const mails: Mail[] = [];
beforeAll(async () => {
  stack = await startGuardedStack({
    sendMail: async (mail) => {
      if (mail.to.includes('broken')) throw new Error(`no such address: ${mail.to}`);
      mails.push(mail);
    },
  });
  database = await openLocalDatabase(stack.dynamoEndpoint);
});
afterAll(async () => {
  database.client.destroy();
  await stack.stop();
});

interface Person {
  readonly sub: string;
  readonly email: string;
  readonly caller: ApiCaller;
}

/** Not signed in yet: the first request does that. */
function person(): Person {
  const sub = randomUUID();
  return { sub, email: `${sub}@example.com`, caller: apiCaller(stack, sub) };
}

/** The answer, or the code of the refusal. */
async function ask(caller: ApiCaller, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await caller.send(method, path, body);
  const answer: unknown = await response.json();
  return response.ok ? answer : ErrorResponse.parse(answer).error.code;
}

async function members({ caller }: Person): Promise<Members> {
  return Members.parse(await ask(caller, 'GET', '/v1/members'));
}

async function idOf(asker: Person, email: string): Promise<string> {
  const { members: list, invitations } = await members(asker);
  return [...list, ...invitations].find((each) => each.email === email)?.id ?? 'nobody';
}

async function invite(owner: Person, guest: Person, role: Role): Promise<unknown> {
  return ask(owner.caller, 'POST', '/v1/members', { email: guest.email.toUpperCase(), role });
}

/** An owner and somebody who has joined as this. */
async function companyWith(role: Role): Promise<{ owner: Person; guest: Person }> {
  const [owner, guest] = [person(), person()];
  await owner.caller.chooseSettings({ loyaltyThreshold: 0.7 });
  await invite(owner, guest, role);
  await guest.caller.settings();
  return { owner, guest };
}

describe('members', () => {
  it('are at first the one who signed in first, as owner, whose address is not kept', async () => {
    const owner = person();

    const { members: list, invitations } = await members(owner);

    expect(list).toMatchObject([{ role: 'owner', email: null, you: true }]);
    expect(invitations).toEqual([]);
    expect(await itemsWith(database, owner.email)).toEqual([]);
  });

  it('come by an invitation of their address, whatever its capitals, and see the same company', async () => {
    const { owner, guest } = await companyWith('editor');

    const { members: list, invitations } = await members(owner);

    expect(list.map(({ role, email, you }) => ({ role, email, you }))).toEqual(
      expect.arrayContaining([
        { role: 'owner', email: null, you: true },
        { role: 'editor', email: guest.email, you: false },
      ]),
    );
    expect(invitations).toEqual([]);
    expect((await guest.caller.settings()).settings?.loyaltyThreshold).toBe(0.7);
  });

  const settings = defaultSettings('USD', 'en', 'UTC');
  const order = { orderId: '1', customerId: 'c', date: '2026-01-01', netMinor: 100 };
  const pilot = {
    name: 'Visits',
    subject: 'manager',
    measure: 'sales',
    quadrants: ['TRUE_FRIEND'],
    minValue: 0,
    start: '2026-12-01',
    days: 90,
    pairs: 10,
  };
  const requests: readonly (readonly [needs: Role, method: string, path: string, body?: unknown])[] = [
    ['viewer', 'GET', '/v1/settings'],
    ['viewer', 'GET', '/v1/customers'],
    ['viewer', 'GET', '/v1/members'],
    ['viewer', 'GET', '/v1/scores'],
    ['viewer', 'GET', '/v1/portfolio?since=2026-01-01'],
    ['viewer', 'GET', '/v1/movements?since=2026-01-01'],
    ['viewer', 'GET', '/v1/programme'],
    ['viewer', 'GET', '/v1/programme/tracking'],
    ['editor', 'PUT', '/v1/programme', { programme: null }],
    ['viewer', 'GET', '/v1/pilots'],
    ['viewer', 'POST', '/v1/pilots', pilot],
    ['editor', 'PUT', '/v1/pilots/pilot-0001', pilot],
    ['editor', 'DELETE', '/v1/pilots/pilot-0001'],
    ['editor', 'PUT', '/v1/settings', { settings }],
    ['editor', 'POST', '/v1/import', { entity: 'orders', currency: 'USD', last: true, orders: [order] }],
    ['editor', 'POST', '/v1/refresh', { after: null }],
    ['editor', 'POST', '/v1/customers/forget', { customerId: 'c' }],
    ['owner', 'POST', '/v1/members', { email: 'x@example.com', role: 'viewer' }],
    ['owner', 'PUT', `/v1/members/${'x'.repeat(22)}`, { role: 'viewer' }],
    ['owner', 'DELETE', `/v1/members/${'x'.repeat(22)}`],
    ['owner', 'DELETE', '/v1/tenant'],
  ];

  it.each(['viewer', 'editor', 'owner'] as const)(
    'may do as %s what that role may, and no more',
    async (role) => {
      const ranks = ['viewer', 'editor', 'owner'];
      for (const [needs, method, path, body] of requests) {
        const { guest } = await companyWith(role);

        const answer = await ask(guest.caller, method, path, body);

        const allowed = ranks.indexOf(role) >= ranks.indexOf(needs);
        expect([path, answer === 'forbidden']).toEqual([path, !allowed]);
      }
    },
  );

  it('get another role, and lose what the old one allowed at once', async () => {
    const { owner, guest } = await companyWith('owner');
    const id = await idOf(owner, guest.email);

    const answer = await ask(owner.caller, 'PUT', `/v1/members/${id}`, { role: 'viewer' });

    expect(Members.parse(answer).members.find((each) => each.id === id)).toMatchObject({
      role: 'viewer',
      email: guest.email,
    });
    expect(await ask(guest.caller, 'POST', '/v1/members', { email: 'x@example.com', role: 'owner' })).toBe(
      'forbidden',
    );
  });

  it('are removed, see nothing any more, and begin with a company of their own', async () => {
    const { owner, guest } = await companyWith('editor');

    await ask(owner.caller, 'DELETE', `/v1/members/${await idOf(owner, guest.email)}`);

    expect(await guest.caller.settings()).toEqual({ settings: null });
    expect((await members(owner)).members).toHaveLength(1);
    expect(await itemsWith(database, guest.email)).toEqual([]);
  });

  it('may leave, whatever they are', async () => {
    const { owner, guest } = await companyWith('viewer');

    await ask(guest.caller, 'DELETE', `/v1/members/${await idOf(owner, guest.email)}`);

    expect((await members(owner)).members).toHaveLength(1);
    expect((await members(guest)).members).toMatchObject([{ role: 'owner', you: true }]);
  });

  it('never are without an owner, not even when two owners remove each other at once', async () => {
    const { owner, guest } = await companyWith('owner');
    const [self, other] = await Promise.all([
      members(owner).then(({ members: list }) => list.find(({ you }) => you)?.id),
      idOf(owner, guest.email),
    ]);

    await Promise.all([
      ask(owner.caller, 'PUT', `/v1/members/${other}`, { role: 'viewer' }),
      ask(guest.caller, 'PUT', `/v1/members/${self}`, { role: 'viewer' }),
    ]);

    const roles = (await members(owner)).members.map(({ role }) => role);
    expect(roles.filter((role) => role === 'owner')).toHaveLength(1);
    const last = roles[0] === 'owner' ? owner : guest;
    const lastId = (await members(last)).members.find(({ you }) => you)?.id;
    const refusals = [
      await ask(owner.caller, 'DELETE', `/v1/members/${self}`),
      await ask(guest.caller, 'DELETE', `/v1/members/${other}`),
    ];
    expect(lastId).toBeDefined();
    expect(refusals).toContain('last_owner');
  });
});

describe('invitations', () => {
  it('are for one address alone', async () => {
    const [owner, guest, stranger] = [person(), person(), person()];
    await invite(owner, guest, 'owner');

    expect((await members(stranger)).members).toHaveLength(1);
    expect(await ask(stranger.caller, 'GET', '/v1/invitations')).toEqual({ invitations: [] });
  });

  it('can be taken back', async () => {
    const [owner, guest] = [person(), person()];
    await invite(owner, guest, 'editor');

    await ask(owner.caller, 'DELETE', `/v1/members/${await idOf(owner, guest.email)}`);

    expect((await members(guest)).members).toMatchObject([{ role: 'owner' }]);
    expect(await itemsWith(database, guest.email)).toEqual([]);
  });

  it('wait for whoever has a company already, who joins by choice and finds the way back by leaving', async () => {
    const [owner, guest, thief] = [person(), person(), person()];
    await owner.caller.chooseSettings({ loyaltyThreshold: 0.7 });
    await guest.caller.chooseSettings({ loyaltyThreshold: 0.3 });
    await invite(owner, guest, 'editor');
    const threshold = async () => (await guest.caller.settings()).settings?.loyaltyThreshold;

    expect(await threshold()).toBe(0.3);
    const mine = MyInvitations.parse(await ask(guest.caller, 'GET', '/v1/invitations')).invitations;
    const accept = { invitation: mine[0]?.id };
    expect(await ask(thief.caller, 'POST', '/v1/invitations/accept', accept)).toBe('not_found');
    expect(await ask(guest.caller, 'POST', '/v1/invitations/accept', accept)).toEqual({ role: 'editor' });
    expect(await ask(guest.caller, 'POST', '/v1/invitations/accept', accept)).toBe('not_found');

    expect(await threshold()).toBe(0.7);
    await ask(guest.caller, 'DELETE', `/v1/members/${await idOf(owner, guest.email)}`);
    expect(await threshold()).toBe(0.3);
  });

  it('are told to the invited by e-mail, in the language of whoever invites', async () => {
    const [owner, guest] = [person(), person()];

    const answer = await ask(owner.caller, 'POST', '/v1/members', {
      email: guest.email,
      role: 'editor',
      locale: 'pl',
    });

    expect(InviteResponse.parse(answer).mailed).toBe(true);
    const [mail, ...more] = mails.filter(({ to }) => to === guest.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Zaproszenie do Loyalty Quadrant');
    for (const part of [mail?.text, mail?.html]) {
      expect(part).toContain(owner.email);
      expect(part).toContain('Twoja rola: Redaktor');
    }
    expect(mail?.stopLink).toBeUndefined();
  });

  it('hold all the same where the post refuses them', async () => {
    const owner = person();
    const email = `broken-${randomUUID()}@example.com`;

    const answer = InviteResponse.parse(
      await ask(owner.caller, 'POST', '/v1/members', { email, role: 'viewer' }),
    );

    expect(answer).toMatchObject({ mailed: false, invitations: [{ email }] });
  });

  it('are mailed so many a day and no more, and the count goes with the company', async () => {
    const owner = person();
    await owner.caller.chooseSettings();
    const inviteOne = async () =>
      InviteResponse.parse(
        await ask(owner.caller, 'POST', '/v1/members', {
          email: `${randomUUID()}@example.com`,
          role: 'viewer',
        }),
      ).mailed;

    const mailed: boolean[] = [];
    for (let i = 0; i <= MOST_INVITATIONS_MAILED_A_DAY; i++) mailed.push(await inviteOne());

    expect(mailed.indexOf(false)).toBe(MOST_INVITATIONS_MAILED_A_DAY);
    const { tenant } = await membershipOf(database, owner, new Date());
    expect((await itemsWith(database, tenant)).some((item) => item.includes('MAILS#'))).toBe(true);
    while (((await ask(owner.caller, 'DELETE', '/v1/tenant')) as { done: boolean }).done === false);
    expect(await itemsWith(database, tenant)).toEqual([]);
  });

  it('hold a fortnight', async () => {
    const [owner, guest] = [person(), person()];
    await invite(owner, guest, 'editor');
    const { tenant } = await directoryOf(database).membershipOf(owner);
    const inTwoWeeks = new Date(Date.now() + 14.1 * 86_400_000);

    expect((await membershipOf(database, guest, inTwoWeeks)).tenant).not.toBe(tenant);
  });

  it('go with the company', async () => {
    const { owner, guest } = await companyWith('editor');
    const late = person();
    await invite(owner, late, 'viewer');
    const { tenant } = await directoryOf(database).membershipOf(owner);

    let done = false;
    while (!done) done = ((await ask(owner.caller, 'DELETE', '/v1/tenant')) as { done: boolean }).done;

    for (const trace of [tenant, owner.sub, guest.sub, guest.email, late.email]) {
      expect(await itemsWith(database, trace)).toEqual([]);
    }
    expect((await members(late)).members).toMatchObject([{ role: 'owner' }]);
  });

  it.each(['nobody', 'a@b', '', 'x@example.com\nBcc: y@example.com'])('are not sent to %j', async (email) => {
    expect(await ask(person().caller, 'POST', '/v1/members', { email, role: 'viewer' })).toBe(
      'invalid_request',
    );
  });
});
