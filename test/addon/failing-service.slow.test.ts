import { describe, expect, it } from 'vitest';
import { fakeService, refusal } from './fake-service.ts';
import { lastShown, openAddon } from './open-addon.ts';

/** A clock that counts the pauses instead of making them. */
function countingClock() {
  const pauses: number[] = [];
  return {
    pauses,
    clock: { now: Date.now, sleep: (milliseconds: number) => void pauses.push(milliseconds) },
  };
}

describe('a service that fails', () => {
  it.each([
    ['is down', { status: 503, body: 'Service Unavailable' }, 'very busy or being updated'],
    ['stumbles', refusal(500, 'internal'), 'tell support the number req-42'],
    [
      'is asked too often',
      { status: 429, body: '{"message":"Too Many Requests"}' },
      'very busy or being updated',
    ],
    ['does not answer', null, 'could not be reached'],
    ['does not accept the token', { status: 401, body: '{"message":"Unauthorized"}' }, 'sign-in has expired'],
    ['refuses the person', refusal(403, 'email_not_verified'), 'has not confirmed the e-mail address'],
    ['is of another version', { status: 200, body: '{"scores":"many"}' }, 'different versions'],
    ['has lost the path', { status: 404, body: '{"message":"Not Found"}' }, 'different versions'],
  ])('leaves the sheet as it was when it %s, and says so in plain words', (_what, reply, message) => {
    const service = fakeService();
    const { runtime, customers } = openAddon({ service });
    runtime.run('importOrders');
    const before = JSON.stringify(customers());
    service.disturb('/v1/score', reply);

    runtime.run('segmentAll');

    expect(lastShown(runtime, 'dialog')).toContain(message);
    expect(JSON.stringify(customers())).toBe(before);
    expect(runtime.workbook.metadata.entries).toEqual([]);
  });

  it('writes nothing when only one of several answers is missing', () => {
    const service = fakeService();
    const rows = Array.from({ length: 600 }, (_, i) => [`C${i}`, `Company ${i}`]);
    const orders = rows.map(([id = ''], i) => [`I${i}`, '10/01/2026', id, '10']);
    const { runtime, customers } = openAddon({
      service,
      workbook: {
        sheets: [
          { name: 'Customers', rows: [['Customer id', 'Customer'], ...rows] },
          {
            name: 'Orders',
            rows: [
              ['Invoice', 'Date', 'Customer id', 'Net amount'],
              ...orders,
              ...orders.map((o) => o.with(0, `${o[0]}b`)),
            ],
          },
        ],
      },
    });
    runtime.run('importOrders');
    service.disturb('/v1/score', { status: 413, body: '' }, 1);

    runtime.run('segmentAll');

    expect(customers()[1]).toEqual(['C0', 'Company 0']);
    expect(lastShown(runtime, 'dialog')).toContain('too much for one go');
  });

  it.each([
    ['unavailable', refusal(503, 'unavailable')],
    ['busy with the same customers', refusal(409, 'busy')],
    ['unreachable', null],
  ])('is asked again, after a pause, when it is %s for a moment', (_what, reply) => {
    const service = fakeService();
    const { clock, pauses } = countingClock();
    const { runtime, written } = openAddon({ service, clock });
    runtime.run('importOrders');
    service.disturb('/v1/score', reply, 2);

    runtime.run('segmentAll');

    expect(written(2)).toMatchObject({ Quadrant: '● True Friend' });
    expect(pauses).toEqual([1_000, 3_000]);
  });

  it('is not asked again when asking again cannot help', () => {
    const service = fakeService();
    const { clock, pauses } = countingClock();
    const { runtime } = openAddon({ service, clock });
    service.disturb('/v1/settings', refusal(401, 'unauthenticated'));

    runtime.run('importOrders');

    expect(service.calls).toHaveLength(1);
    expect(pauses).toEqual([]);
  });

  it('keeps an import that stopped in the middle, to be sent again whole', () => {
    const service = fakeService();
    const { runtime } = openAddon({ service });
    service.disturb('/v1/import', refusal(500, 'internal'), 4);

    runtime.run('importOrders');
    expect(runtime.run('sidebarState')).toMatchObject({ state: { lastImport: null } });
    runtime.run('importOrders');

    expect(runtime.run('sidebarState')).toMatchObject({
      state: {
        lastImport: {
          read: [
            { entity: 'orders', count: 12 },
            { entity: 'customers', count: 5 },
          ],
        },
      },
    });
  });

  it('is called by the reader: with the identity token, as JSON, and nowhere else', () => {
    const { runtime, service } = openAddon();

    runtime.run('importOrders');

    for (const { url, headers } of service.calls.flat()) {
      expect(url).toMatch(/^https:\/\/api\.example\.com\/v1\//);
      expect(headers).toMatchObject({ Authorization: 'Bearer token-of-the-reader' });
    }
  });

  it('is not called without knowing who calls', () => {
    const { runtime, service } = openAddon({ identityToken: () => '' });

    runtime.run('importOrders');

    expect(lastShown(runtime, 'dialog')).toContain('Google did not say who you are');
    expect(service.calls).toEqual([]);
  });
});
