import { describe, expect, it } from 'vitest';
import type { ImportRequest } from '#shared/contracts';
import { type FakeService, fakeService, refusal } from './fake-service.ts';
import { BUNDLE, lastShown, openAddon } from './open-addon.ts';

/** Customers in 1 part, orders in 5, complaints in 1: groups of 1, 4, 1 and the last one alone. */
const CUSTOMERS_TAB = {
  name: 'Customers',
  rows: [['Customer id', 'Customer'], ...Array.from({ length: 500 }, (_, i) => [`C${i}`, `Company ${i}`])],
};
const COMPLAINTS_TAB = {
  name: 'Complaints',
  rows: [
    ['Customer id', 'Complaint date', 'Subject'],
    ...Array.from({ length: 30 }, (_, i) => [`C${i}`, '12/02/2026', `Late delivery ${i}`]),
  ],
};
const ORDER_ROWS = Array.from({ length: 8_100 }, (_, i) => [`I${i}`, '10/01/2026', `C${i % 500}`, '10']);
const ordersTab = (rows: string[][] = ORDER_ROWS) => ({
  name: 'Orders',
  rows: [['Invoice', 'Date', 'Customer id', 'Net amount'], ...rows],
});
const WORKBOOK = { sheets: [CUSTOMERS_TAB, ordersTab(), COMPLAINTS_TAB] };
const PARTS = 7;

/** The bundle on a clock on which five minutes pass between two looks: each run has time for one group. */
const HURRIED = {
  ...BUNDLE,
  code: `let now = 1_780_000_000_000; Date.now = () => (now += 300_000);
${BUNDLE.code}`,
};

const contentOf = ({ revision, ...part }: ImportRequest) => JSON.stringify(part);
const arrivedAt = (service: FakeService) => service.imports.map(contentOf);

/** What an import sends that nothing disturbs. */
const UNDISTURBED = (() => {
  const { runtime, service } = openAddon({ workbook: WORKBOOK });
  runtime.run('importOrders');
  return arrivedAt(service);
})();

describe('an import that is cut short', () => {
  it('says what is in when the service fails before the next part is on its way', () => {
    const service = fakeService();
    service.disturb('/v1/import', refusal(413, 'payload_too_large'), 1, 1);
    const { runtime } = openAddon({ service, workbook: WORKBOOK });
    runtime.run('importOrders');
    service.disturb('/v1/settings', refusal(401, 'unauthenticated'));

    runtime.run('importOrders');

    expect(lastShown(runtime, 'dialog')).toContain('500 of 8,630 rows are in, and stay.');
  });

  it.each(Array.from({ length: PARTS }, (_, i) => i))(
    'goes on where it stopped when the service fails at part %i',
    (part) => {
      const service = fakeService();
      service.disturb('/v1/import', refusal(413, 'payload_too_large'), 1, part);
      const { runtime } = openAddon({ service, workbook: WORKBOOK });

      runtime.run('importOrders');
      const failed = lastShown(runtime, 'dialog');
      const before = arrivedAt(service).length;
      runtime.run('importOrders');

      expect(failed).toContain('too much for one go');
      expect(failed.includes('are in, and stay. Choose “Import or update history” again to go on.')).toBe(
        part > 0,
      );
      expect(before).toBeLessThan(PARTS);
      expect([...new Set(arrivedAt(service))].toSorted()).toEqual(UNDISTURBED.toSorted());
      expect(service.imports.filter(({ last }) => last)).toHaveLength(1);
      expect(service.imports.at(-1)?.last).toBe(true);
      expect(lastShown(runtime, 'toast')).toBe('Read 8,100 orders from “Orders”, 30 complaints.');
    },
  );
});

describe('an import that takes longer than Google lets a run last', () => {
  it('says how far it came and what to choose, and sends each part once, all under one revision', () => {
    const { runtime, service } = openAddon({ workbook: WORKBOOK, bundle: HURRIED });
    const told: string[] = [];

    while (!service.imports.some(({ last }) => last)) {
      runtime.run('importOrders');
      told.push(lastShown(runtime, 'toast'));
    }

    expect(told).toEqual([
      '500 of 8,630 rows are in, and stay. Choose “Import or update history” again to go on.',
      '8,500 of 8,630 rows are in, and stay. Choose “Import or update history” again to go on.',
      '8,600 of 8,630 rows are in, and stay. Choose “Import or update history” again to go on.',
      'Read 8,100 orders from “Orders”, 30 complaints.',
    ]);
    expect(arrivedAt(service)).toEqual(UNDISTURBED);
    expect(service.imports.slice(1).every(({ revision }) => revision === 7)).toBe(true);
  });

  it('begins anew when the sheet has changed meanwhile', () => {
    const { runtime, service } = openAddon({ workbook: WORKBOOK, bundle: HURRIED });
    runtime.run('importOrders');
    const before = service.imports.length;

    runtime.workbook.edit({
      type: 'input',
      sheetId: 1,
      row: 1,
      column: 3,
      input: [['11']],
    });
    runtime.run('importOrders');

    const [first] = service.imports.slice(before);
    expect(first?.entity).toBe('customers');
    expect(first?.revision).toBeUndefined();
  });

  it.each([
    ['goes on the day after', 1, [7]],
    ['begins anew later, when others of the company may have imported since', 2, [undefined, 7]],
  ])('%s', (_what, days, revisions) => {
    const stand = 'importStand.v1';
    const peek = `function peek() { return PropertiesService.getDocumentProperties().getProperty('${stand}'); }`;
    const bundle = { ...HURRIED, code: `${HURRIED.code}\n${peek}` };
    const stopped = openAddon({ workbook: WORKBOOK, bundle });
    stopped.runtime.run('importOrders');
    const kept = JSON.parse(String(stopped.runtime.run('peek')));
    const at = new Date(Date.parse(`${kept.at}Z`) - days * 86_400_000).toISOString().slice(0, 16);

    const later = openAddon({
      workbook: WORKBOOK,
      documentProperties: { [stand]: JSON.stringify({ ...kept, at }) },
    });
    later.runtime.run('importOrders');

    expect([...new Set(later.service.imports.map(({ revision }) => revision))]).toEqual(revisions);
  });

  it('segments nobody on half a history, and says so', () => {
    const { runtime, service } = openAddon({ workbook: WORKBOOK, bundle: HURRIED });

    runtime.run('segmentAll');

    expect(lastShown(runtime, 'dialog')).toMatch(/nobody was segmented yet\. 500 of 8,630 rows are in/);
    expect(service.calls.flat().some(({ url }) => url.endsWith('/score'))).toBe(false);
  });

  it('forgets how far it came once all is in, so that the next import is a new one', () => {
    const { runtime, service } = openAddon({ workbook: WORKBOOK });
    runtime.run('importOrders');
    runtime.run('importOrders');

    expect(arrivedAt(service)).toEqual([...UNDISTURBED, ...UNDISTURBED]);
    expect(service.imports[PARTS]?.revision).toBeUndefined();
  });

  it('tells of each row that the service would not take, whichever run sent it', () => {
    const service = fakeService();
    const rejected = [{ id: 'C7', code: 'customer_history_full' }];
    const answer = { revision: 7, accepted: 499, unchanged: 0, superseded: 0, rejected };
    service.disturb('/v1/import', { status: 200, body: JSON.stringify(answer) }, 1);
    const { runtime } = openAddon({ service, workbook: WORKBOOK, bundle: HURRIED });

    for (let run = 0; run < 4; run++) runtime.run('importOrders');

    expect(runtime.run('sidebarState')).toMatchObject({
      state: {
        lastImport: {
          leftOut: 1,
          refused: [{ kind: 'customer', id: 'C7', code: 'customer_history_full' }],
        },
      },
    });
  });
});
