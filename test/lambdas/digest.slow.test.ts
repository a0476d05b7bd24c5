import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DigestChoice, type Locale } from '#shared/contracts';
import { openLocalDatabase } from '../../infra/local/stack/local-database.ts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { type Posted, sendDigests } from '../../lambdas/digest/send.ts';
import type { Mail } from '../../lambdas/mailer.ts';
import type { Database } from '../../lambdas/store/database.ts';
import { directoryOf } from '../../lambdas/store/directory.ts';
import { listNights } from '../../lambdas/store/night-list.ts';
import { storeOf } from '../../lambdas/store/tenant-store.ts';
import { type ApiCaller, apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';
import { watchedLogger } from './log-watch.ts';

/** Seven in the morning of a Monday in São Paulo. */
const MONDAY = new Date('2026-11-23T10:00:00Z');

let today = MONDAY;
let stack: LocalStack;
let database: Database;
beforeAll(async () => {
  stack = await startGuardedStack({ now: () => today });
  database = await openLocalDatabase(stack.dynamoEndpoint);
});
afterAll(async () => {
  database.client.destroy();
  await stack.stop();
});

/** Buys on the tenth of each month until October, and has complained since. */
async function companyIn(timeZone: string, locale: Locale): Promise<ApiCaller> {
  const caller = apiCaller(stack);
  await caller.chooseSettings({ timeZone, locale });
  await caller.importOrders(
    ['regular', 'other'].flatMap((customerId) =>
      Array.from({ length: 10 }, (_, month) => ({
        orderId: `${month}`,
        customerId,
        customerName: `Client ${customerId} & Sons`,
        date: `2026-${String(month + 1).padStart(2, '0')}-10`,
        netMinor: 500_000,
      })),
    ),
  );
  await caller.importEvents([
    { kind: 'complaint', eventId: '1', customerId: 'regular', opened: '2026-11-20' },
  ]);
  await refresh(caller);
  return caller;
}

async function refresh(caller: ApiCaller): Promise<void> {
  for (let after: string | null = null; ; ) {
    const answer = (await (await caller.send('POST', '/v1/refresh', { after })).json()) as {
      next: string | null;
    };
    if (answer.next === null) return;
    after = answer.next;
  }
}

async function choose(caller: ApiCaller, on: boolean): Promise<DigestChoice> {
  return DigestChoice.parse(await (await caller.send('PUT', '/v1/digest', { on })).json());
}

/** What is sent at a time; addresses that hold `broken` are refused by the post. */
async function sendAt(at: Date): Promise<{ posted: Posted; mails: Mail[] }> {
  const mails: Mail[] = [];
  const posted = await sendDigests(
    {
      listNights: () => listNights(database),
      directory: directoryOf(database),
      storeOf: (tenant) => storeOf(database, tenant),
      send: async (mail) => {
        if (mail.to.includes('broken')) throw new Error('no such address');
        mails.push(mail);
      },
      api: stack.url,
      logger: watchedLogger(),
    },
    at,
  );
  return { posted, mails };
}

describe('the weekly e-mail', () => {
  it('goes on Monday morning to who asked for it, once, in the language of its company', async () => {
    const [asked, silent] = [
      await companyIn('America/Sao_Paulo', 'pt-BR'),
      await companyIn('America/Sao_Paulo', 'pl'),
    ];
    const chosen = await choose(asked, true);
    await choose(silent, true);
    await choose(silent, false);

    const before = await sendAt(new Date('2026-11-23T09:00:00Z'));
    const { mails } = await sendAt(MONDAY);
    const again = await sendAt(MONDAY);

    expect(before.mails).toEqual([]);
    expect(mails.map(({ to }) => to)).toEqual([chosen.email]);
    expect(mails[0]?.subject).toMatch(/^Seus clientes nesta semana: \d tarefa/);
    expect(mails[0]?.html).toContain('Client regular &amp; Sons');
    expect(mails[0]?.text).toContain('Client regular & Sons');
    expect(again.mails).toEqual([]);
  });

  it('stops by its link, which asks before it does, and only by one that we signed', async () => {
    const caller = await companyIn('Europe/Warsaw', 'pl');
    await choose(caller, true);
    const { mails } = await sendAt(new Date('2026-11-23T06:00:00Z'));
    const link = mails[0]?.stopLink ?? '';
    const forged = link.replace(/\.[\w-]{43}\?/, `.${'A'.repeat(43)}?`);

    const asks = await fetch(link);
    const refused = await fetch(forged, { method: 'POST' });
    const still = DigestChoice.parse(await (await caller.send('GET', '/v1/digest')).json());
    const stopped = await fetch(link, { method: 'POST' });
    const twice = await fetch(link, { method: 'POST' });

    expect([asks.status, asks.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await asks.text()).toContain('<form method="post">');
    expect([refused.status, still.on]).toEqual([401, true]);
    expect(await stopped.text()).toContain('Cotygodniowa wiadomość jest wyłączona');
    expect(twice.status).toBe(200);
    expect(await (await caller.send('GET', '/v1/digest')).json()).toEqual({
      on: false,
      email: null,
      sends: false,
    });
  });

  it('reaches the others when one address fails, and tries that one again', async () => {
    const [fine, broken] = [await companyIn('Asia/Tokyo', 'en'), apiCaller(stack, 'broken')];
    await broken.chooseSettings({ timeZone: 'Asia/Tokyo' });
    await broken.importOrders([
      { orderId: '1', customerId: 'a', customerName: 'A', date: '2026-11-01', netMinor: 1000 },
    ]);
    for (const caller of [broken, fine]) await choose(caller, true);
    const monday = new Date('2026-11-22T22:00:00Z');

    const first = await sendAt(monday);
    const second = await sendAt(monday);

    expect(first.posted).toEqual({ sent: 1, failed: 1 });
    expect(second.posted).toEqual({ sent: 0, failed: 1 });
  });

  it('ends with the membership', async () => {
    const caller = await companyIn('Pacific/Auckland', 'en');
    await choose(caller, true);
    let done = false;
    while (!done) {
      ({ done } = (await (await caller.send('DELETE', '/v1/tenant')).json()) as { done: boolean });
    }

    expect((await sendAt(new Date('2026-11-22T18:00:00Z'))).mails).toEqual([]);
    expect(await (await caller.send('GET', '/v1/digest')).json()).toEqual({
      on: false,
      email: null,
      sends: false,
    });
  });

  it('tells who moved in the week before', async () => {
    today = new Date('2026-11-10T12:00:00Z');
    const caller = await companyIn('Europe/Lisbon', 'en');
    await caller.importOrders([
      { orderId: 'refund', customerId: 'other', date: '2026-11-18', netMinor: -4_900_000 },
    ]);
    today = MONDAY;
    await refresh(caller);
    await choose(caller, true);

    const { mails } = await sendAt(new Date('2026-11-23T07:00:00Z'));

    expect(mails[0]?.text).toMatch(/→ . \w+.*: Client other & Sons\./);
  });
});
