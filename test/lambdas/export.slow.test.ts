import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CustomerEvent, ExportLine, ExportResponse, type Order } from '#shared/contracts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { RULES } from '../shared/programmes/points/points-rules.ts';
import { type ApiCaller, apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await startGuardedStack();
});
afterAll(() => stack.stop());

const orders: Order[] = Array.from({ length: 60 }, (_, i) => ({
  orderId: `o${i}`,
  customerId: `c#${i % 20}`,
  date: `2026-0${1 + (i % 9)}-10`,
  netMinor: 1_000 + i,
  customerName: 'Łęcka "&" Sons\n',
}));
const events: CustomerEvent[] = [
  { kind: 'survey', eventId: 's', customerId: 'c#3', date: '2026-02-02', nps: 9 },
  { kind: 'complaint', eventId: 'x', customerId: 'c#4', opened: '2026-03-03' },
];

async function exported(caller: ApiCaller): Promise<{ lines: ExportLine[]; urls: string[] }> {
  const [lines, urls]: [ExportLine[], string[]] = [[], []];
  for (let after: string | null = null, done = false; !done; ) {
    const response: Response = await caller.send('POST', '/v1/export', { after });
    const part: ExportResponse = ExportResponse.parse(await response.json());
    const text = await (await fetch(part.url)).text();
    const rows = text.split('\n').filter((row) => row !== '');
    expect(rows).toHaveLength(part.lines);
    lines.push(...rows.map((row) => ExportLine.parse(JSON.parse(row))));
    urls.push(part.url);
    after = part.next;
    done = after === null;
  }
  return { lines, urls };
}

async function company(): Promise<ApiCaller> {
  const caller = apiCaller(stack);
  await caller.chooseSettings();
  await caller.importOrders(orders);
  await caller.importEvents(events);
  return caller;
}

describe('POST /v1/export', () => {
  it('gives everything that was imported, once, and what was made of it', async () => {
    const caller = await company();
    const facts = { nps: 7 };
    await caller.send('PUT', '/v1/programmes/points/rules', { rules: RULES });
    await caller.send('POST', '/v1/import', {
      entity: 'customers',
      currency: 'USD',
      last: true,
      customers: [{ customerId: 'c#1', facts }],
    });
    for (let after: string | null = null, done = false; !done; done = after === null) {
      after = (
        (await (await caller.send('POST', '/v1/refresh', { after })).json()) as { next: string | null }
      ).next;
    }
    for (const customerId of ['c#0', 'c#1']) {
      await caller.send('PUT', '/v1/stakeholders', { customerId, answers: { users: 2 } });
    }
    await caller.send('POST', '/v1/customers/forget', { customerId: 'c#0' });

    const { lines } = await exported(caller);

    const told = <Type extends ExportLine['type']>(type: Type) =>
      lines.filter((line): line is Extract<ExportLine, { type: Type }> => line.type === type);
    const byId = (a: Order, b: Order) => (a.orderId < b.orderId ? -1 : 1);
    expect(
      told('order')
        .map(({ order }) => order)
        .sort(byId),
    ).toEqual(orders.filter(({ customerId }) => customerId !== 'c#0').sort(byId));
    expect(told('event').map(({ event }) => event)).toEqual(expect.arrayContaining(events));
    expect(told('event')).toHaveLength(2);
    expect(told('customer')).toEqual([{ type: 'customer', customer: { customerId: 'c#1', facts } }]);
    expect(told('result')).toHaveLength(19);
    expect(told('settings')).toMatchObject([{ settings: { currency: 'USD' } }]);
    expect(told('loyalty_test')).toMatchObject([{ customerId: 'c#1', test: { answers: { users: 2 } } }]);
    expect(told('points_rules')).toEqual([{ type: 'points_rules', rules: RULES }]);
    expect(told('member')).toMatchObject([{ member: { role: 'owner', you: true } }]);
    expect(told('figures').length).toBeGreaterThan(0);
  });

  it('gives links that cannot be changed, do not lead astray, and end', async () => {
    const { urls } = await exported(await company());
    const [link = ''] = urls;
    const changed = (change: (url: URL) => void): string => {
      const url = new URL(link);
      change(url);
      return url.toString();
    };

    const statuses = await Promise.all(
      [
        link,
        changed((url) => url.searchParams.delete('signature')),
        changed((url) => url.searchParams.set('signature', '')),
        changed((url) => url.searchParams.set('expires', String(Date.now() + 9e9))),
        changed((url) => {
          url.pathname = url.pathname.replace(/.{5}\.ndjson/, '00000.ndjson');
        }),
        changed((url) => {
          url.pathname = '/exports/..%2f..%2fsigning-key.json';
        }),
        changed((url) => {
          url.pathname = '/exports/';
        }),
      ].map(async (url) => (await fetch(url)).status),
    );

    expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404]);
  });

  it('refuses a cursor that is not ours', async () => {
    const caller = await company();

    for (const after of ['x', 'bnVsbA', Buffer.from('{"shard":9,"after":null}').toString('base64url')]) {
      expect((await caller.send('POST', '/v1/export', { after })).status).toBe(400);
    }
  });
});
