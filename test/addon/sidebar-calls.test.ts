import { describe, expect, it } from 'vitest';
import { fakeService } from './fake-service.ts';
import { ORDERS_ID, openAddon } from './open-addon.ts';

describe('what the sidebar asks the script', () => {
  it('opens in the language of the reader', () => {
    const { runtime } = openAddon({ locale: 'pt_BR' });

    runtime.run('openSidebar');

    const [sidebar] = runtime.shown.filter((event) => event.type === 'sidebar');
    expect(sidebar).toMatchObject({ title: 'Loyalty Quadrant' });
    expect(sidebar?.html).toContain('data-locale="pt-BR"');
  });

  it('learns that nothing was imported yet', () => {
    expect(openAddon().runtime.run('sidebarState')).toEqual({
      ok: true,
      message: null,
      state: { lastImport: null, unfinished: null, tally: null, selected: 0, customer: null, sample: false },
    });
  });

  it('imports, then segments, and learns what stands in the sheet', () => {
    const { runtime, selectRows } = openAddon();
    selectRows([2, 4], [6, 6]);

    expect(runtime.run('sidebarImportStep')).toEqual({ ok: true, data: { rows: 17, of: 17, done: true } });
    expect(runtime.run('sidebarState')).toMatchObject({
      ok: true,
      state: {
        unfinished: null,
        lastImport: {
          read: [
            { entity: 'orders', count: 12, tabs: 1, names: ['Orders'] },
            { entity: 'customers', count: 5, tabs: 1, names: ['Customers'] },
          ],
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
        },
        tally: null,
        selected: 4,
        customer: { id: 'C1', row: 2 },
      },
    });
    expect(runtime.run('sidebarSegmentSelected')).toMatchObject({
      ok: true,
      message: '4 customers: 1 True Friend, 1 Butterfly, 1 Barnacle. 1 has no orders yet.',
      state: {
        tally: {
          TRUE_FRIEND: { customers: 1, clv: 105_600 },
          BUTTERFLY: { customers: 1, clv: 105_600 },
          BARNACLE: { customers: 1, clv: 105_600 },
          STRANGER: { customers: 0, clv: 0 },
        },
      },
    });
  });

  it('sees what stands in the customer list from another tab too, where nothing is selected', () => {
    const { runtime, selectRows } = openAddon();
    selectRows([2, 6]);
    runtime.run('segmentSelected');
    runtime.workbook.activate(ORDERS_ID);

    expect(runtime.run('sidebarState')).toMatchObject({
      state: { tally: { TRUE_FRIEND: { customers: 1 } }, selected: 0 },
    });
  });

  it('hears a failure in plain words', () => {
    const service = fakeService();
    service.disturb('/v1/settings', null);
    const { runtime } = openAddon({ service, locale: 'pl' });

    expect(runtime.run('sidebarImportStep')).toEqual({
      ok: false,
      message: expect.stringContaining('Nie udało się połączyć z usługą.'),
      help: 'no_network',
    });
  });
});
