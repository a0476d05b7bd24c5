import { describe, expect, it } from 'vitest';
import { fakeService, refusal } from '../fake-service.ts';
import { CUSTOMERS, lastShown, type Opening, ORDERS, openAddon } from '../open-addon.ts';

interface Reply {
  ok: boolean;
  message: string;
  help?: string;
  state: { sample: boolean; lastImport: unknown; tally: unknown };
}

const BLANK = { sheets: [{ name: 'Notes', rows: [['Our plans']] }] };
/** Days of the sample end today, so the clock must stand on a day. */
const CLOCK = { now: () => Date.UTC(2026, 10, 29, 12), sleep: () => {} };

function open(opening: Opening = {}) {
  const opened = openAddon({ workbook: BLANK, clock: CLOCK, ...opening });
  const names = () => opened.runtime.workbook.sheets.filter((sheet) => !sheet.hidden).map(({ name }) => name);
  return {
    ...opened,
    names,
    tryIt: () => opened.runtime.run('sidebarTrySample') as Reply,
    remove: () => opened.runtime.run('sidebarRemoveSample') as Reply,
    sent: () =>
      new Set(
        opened.service.imports
          .flatMap((part) => (part.entity === 'orders' ? part.orders : []))
          .map((o) => o.customerId),
      ),
    forgotten: () => opened.service.calls.flat().filter(({ url }) => url.endsWith('/v1/customers/forget')),
  };
}

describe('trying it with sample data', () => {
  it.each([
    ['en', 'en_GB', 'GBP', ['Notes', 'Sample orders', 'Sample complaints', 'Sample customers']],
    [
      'pt-BR',
      'pt_BR',
      'BRL',
      ['Notes', 'Pedidos de exemplo', 'Reclamações de exemplo', 'Clientes de exemplo'],
    ],
    ['pl', 'pl_PL', 'PLN', ['Notes', 'Przykład – zamówienia', 'Przykład – reklamacje', 'Przykład – klienci']],
  ])(
    'makes three tabs, imports them and labels every customer, in %s',
    (locale, sheetLocale, currency, tabs) => {
      const { tryIt, names, service, runtime } = open({
        locale,
        workbook: { ...BLANK, locale: sheetLocale },
      });

      const reply = tryIt();

      expect(reply).toMatchObject({ ok: true, state: { sample: true } });
      expect(names()).toEqual(tabs);
      expect(service.settings?.currency).toBe(currency);
      const counts = service.imports.map((part) => [
        part.entity,
        Object.values(part).find(Array.isArray)?.length,
      ]);
      expect(Object.fromEntries(counts)).toMatchObject({ customers: 60, events: 3 });
      const facts = service.imports
        .flatMap((part) => (part.entity === 'customers' ? part.customers : []))
        .map((c) => c.facts);
      expect(facts.filter(({ contract }) => contract?.renewals === 4)).toHaveLength(2);
      expect(facts.filter(({ nps }) => nps !== undefined)).toHaveLength(20);
      expect(facts.filter(({ grossMargin }) => grossMargin !== undefined)).toHaveLength(60);
      expect(reply.state.lastImport).toMatchObject({ leftOut: 0, leftOutTabs: [] });
      expect(runtime.workbook.activeSheet.name).toBe(tabs[3]);
      expect(runtime.workbook.activeSheet.cell(60, 9)?.value).toMatch(/^[●▲■◆]/u);
    },
  );

  it('leaves the tabs of a person alone and sends nothing of them', () => {
    const { tryIt, sent, runtime } = open({ workbook: { sheets: [CUSTOMERS, ORDERS] } });
    const before = JSON.stringify(runtime.workbook.sheet(0).cell(1, 1));

    expect(tryIt()).toMatchObject({ ok: true });

    expect([...sent()].every((id) => id.startsWith('SAMPLE-'))).toBe(true);
    expect(JSON.stringify(runtime.workbook.sheet(0).cell(1, 1))).toBe(before);
    expect(runtime.workbook.sheet(0).lastColumn).toBe(3);
  });

  it('does not stand in for a company that has history', () => {
    const { tryIt, runtime, names } = open({ workbook: { sheets: [CUSTOMERS, ORDERS] } });
    runtime.run('importOrders');

    expect(tryIt()).toMatchObject({ ok: false, help: 'history_not_empty' });
    expect(names()).toEqual(['Customers', 'Orders']);
  });

  it('does not even where another spreadsheet of the company imported it', () => {
    const service = fakeService();
    openAddon({ service }).runtime.run('importOrders');

    const { tryIt, names } = open({ service });

    expect(tryIt()).toMatchObject({ ok: false, help: 'history_not_empty' });
    expect(names()).toEqual(['Notes']);
  });

  it('goes on where it was cut short, without a second set of tabs', () => {
    const { tryIt, names, service } = open();
    service.disturb('/v1/import', refusal(400, 'invalid_request'), 1);
    expect(tryIt()).toMatchObject({ ok: false });

    expect(tryIt()).toMatchObject({ ok: true, state: { sample: true } });
    expect(names()).toHaveLength(4);
  });
});

describe('own orders beside the sample', () => {
  it('are not imported until it is taken away', () => {
    const { tryIt, remove, sent, runtime, service } = open({ workbook: { sheets: [CUSTOMERS, ORDERS] } });
    tryIt();

    runtime.run('importOrders');
    expect(lastShown(runtime, 'dialog')).toContain('Take the sample away');
    expect([...sent()].some((id) => id === 'C1')).toBe(false);

    remove();
    service.forget();
    runtime.run('importOrders');
    expect(lastShown(runtime, 'toast')).toContain('Read 12 orders');
    expect([...sent()].sort()).toEqual(['C1', 'C2', 'C3', 'C4']);
  });
});

describe('taking the sample away', () => {
  it('takes its tabs, its labels and its history, and nothing else', () => {
    const { tryIt, remove, names, forgotten, runtime } = open();
    tryIt();

    const reply = remove();

    expect(reply).toMatchObject({ ok: true, state: { sample: false, lastImport: null, tally: null } });
    expect(runtime.workbook.sheets.map(({ name }) => name)).toEqual(['Notes']);
    expect(runtime.workbook.sheet(0).cell(0, 0)?.value).toBe('Our plans');
    expect(names()).toEqual(['Notes']);
    const ids = forgotten().map(({ body }) => JSON.parse(String(body)).customerId);
    expect(new Set(ids).size).toBe(60);
    expect(ids.every((id: string) => /^SAMPLE-\d\d$/.test(id))).toBe(true);
  });

  it('leaves the tabs where it was cut short, so that it can be done again', () => {
    const { tryIt, remove, names, service } = open();
    tryIt();
    service.disturb('/v1/customers/forget', refusal(400, 'invalid_request'), 1);

    expect(remove()).toMatchObject({ ok: false });
    expect(names()).toHaveLength(4);

    expect(remove()).toMatchObject({ ok: true, state: { sample: false } });
    expect(names()).toEqual(['Notes']);
  });

  it('leaves a spreadsheet that holds nothing else with an empty tab', () => {
    const { tryIt, remove, runtime } = open();
    tryIt();
    runtime.workbook.edit({ type: 'removeSheet', sheetId: 0 });

    expect(remove()).toMatchObject({ ok: true });
    expect(runtime.workbook.sheets).toHaveLength(1);
    expect(runtime.workbook.activeSheet.lastRow).toBe(0);
  });
});
