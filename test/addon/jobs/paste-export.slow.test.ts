import { describe, expect, it } from 'vitest';
import { openAddon } from '../open-addon.ts';

function paste(text: string, { locale = 'en', sheetLocale = 'en_GB' } = {}) {
  const { runtime, service } = openAddon({
    locale,
    workbook: { locale: sheetLocale, sheets: [{ name: 'Notes', rows: [['Our plans']] }] },
  });
  const reply = runtime.run('sidebarPasteExport', [text]) as { ok: boolean; message: string; help?: string };
  const sheet = runtime.workbook.activeSheet;
  const values = () =>
    Array.from({ length: sheet.lastRow }, (_, row) =>
      Array.from({ length: sheet.lastColumn }, (_, column) => sheet.cell(row, column)?.value ?? ''),
    );
  return { runtime, service, reply, sheet, values };
}

describe('a pasted export', () => {
  it('becomes a tab of texts, letter for letter', () => {
    const { values, sheet, reply } = paste(
      [
        'Invoice,Date,Customer id,Customer,Net amount',
        '012345,01/02/2026,12345678901234567890,"=1+1","1,250.50"',
        'TRUE,2/1,+48 22,-Acme," ""quoted"" "',
      ].join('\n'),
    );

    expect(values()).toEqual([
      ['Invoice', 'Date', 'Customer id', 'Customer', 'Net amount'],
      ['012345', '01/02/2026', '12345678901234567890', '=1+1', '1,250.50'],
      ['TRUE', '2/1', '+48 22', '-Acme', ' "quoted" '],
    ]);
    expect(sheet.cell(1, 3)?.formula).toBeUndefined();
    expect(reply.message).toBe(
      'The new tab “Orders” holds 2 rows, as you pasted them. Look it over, then import.',
    );
  });

  it.each([
    ['en', 'en_GB', ',', ['Customer', 'Date', 'Amount'], ['"Acme, Ltd"', '14/03/2026', '1250.50'], 'Orders'],
    [
      'pt-BR',
      'pt_BR',
      ';',
      ['Cliente', 'Data', 'Valor'],
      ['Serra Azul', '14/03/2026', '1.250,50'],
      'Pedidos',
    ],
    ['pl', 'pl_PL', '\t', ['Kontrahent', 'Data', 'Kwota'], ['Młyn', '14.03.2026', '1 250,50'], 'Zamówienia'],
  ])('is read by the ordinary import afterwards, in %s', (locale, sheetLocale, mark, header, row, name) => {
    const title = locale === 'pl' ? 'Raport sprzedaży, marzec\n\n' : '';
    const { runtime, service, sheet } = paste(`${title}${header.join(mark)}\r\n${row.join(mark)}\r\n`, {
      locale,
      sheetLocale,
    });

    expect(sheet.name).toBe(name);
    expect(sheet.frozenRows).toBe(title ? 3 : 1);
    runtime.run('importOrders');
    const orders = service.imports.flatMap((part) => (part.entity === 'orders' ? part.orders : []));
    expect(orders).toMatchObject([{ date: '2026-03-14', netMinor: 125_050 }]);
  });

  it('is named after what it holds, beside tabs that are there already', () => {
    const { runtime, reply } = paste('Customer;Opened on;Resolved on\nAcme;10/03/2026;\n');
    expect(reply.message).toContain('“Complaints”');

    expect(
      runtime.run('sidebarPasteExport', ['Customer;Opened on;Resolved on\nBolt;11/03/2026;\n']),
    ).toMatchObject({
      message: expect.stringContaining('“Complaints 2”'),
    });
    expect(runtime.workbook.sheet(0).cell(0, 0)?.value).toBe('Our plans');
  });

  it('is kept even where its columns are not understood, and the reason is told', () => {
    const { values, reply } = paste('foo;bar\n1;2\n');

    expect(values()).toEqual([
      ['foo', 'bar'],
      ['1', '2'],
    ]);
    expect(reply.message).toContain('“Pasted”');
    expect(reply.message).toContain('not clear yet');
  });

  it.each([
    ['nothing', ' \n ', 'nothing in the box'],
    ['a single row', 'Customer;Date;Amount', 'a single row'],
    ['a quote that never ends', 'Customer;Date\n"Acme;1', 'opens in row 2'],
    ['a text that no cell holds', `Customer;Notes\nAcme;${'x'.repeat(50_001)}`, 'row 2, column 2'],
    ['more than a box should hold', 'x'.repeat(2_000_001), 'more than 2,000,000 characters'],
  ])('makes no tab of %s', (_, text, why) => {
    const { runtime, reply } = paste(text);

    expect(reply).toMatchObject({ ok: false, help: 'paste_unreadable' });
    expect(reply.message).toContain(why);
    expect(runtime.workbook.sheets).toHaveLength(1);
  });

  it('takes thousands of rows in a few calls', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `INV-${i};14/03/2026;Customer ${i % 300};${i}.50`);
    const { runtime, sheet } = paste(`Invoice;Date;Customer;Amount\n${rows.join('\n')}`);

    expect(sheet.lastRow).toBe(20_001);
    const writes = [...runtime.calls].filter(([call]) => /\.(set|insert)\w+$/.test(call));
    expect(writes.reduce((sum, [, times]) => sum + times, 0)).toBeLessThan(15);
  });
});
