import { describe, expect, it } from 'vitest';
import { runCli, workFolder } from './run-cli.ts';

const folder = workFolder();

describe('clean', () => {
  it('prints the rows of a dirty sheet as JSON, converted by the rates', async () => {
    const cells = [
      ['Klient', 'Data', 'Kwota'],
      ['Alfa', '03.02.2026', '€ 100,00'],
      ['Alfa', '04.02.2026', '1 000,00 zł'],
    ];
    const sheet = folder.file('orders.json', JSON.stringify({ sheet: 'Faktury', locale: 'pl', cells }));
    const rates = folder.file('rates.json', JSON.stringify({ base: 'PLN', rates: { EUR: 4.25 } }));
    const { code, stdout, stderr } = await runCli('clean', '--sheet', sheet, '--rates', rates, '--json');

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      headerRow: 1,
      entity: 'order',
      rowsAccepted: 2,
      rowsRejected: {},
      rows: [
        { amount_net: 425, currency: 'EUR' },
        { amount_net: 1000, currency: 'PLN' },
      ],
    });
  });

  it('is a short text for a person', async () => {
    const sheet = folder.file('customers.csv', 'Klient;NIP;NPS\nAlfa;526-000-12-46;9\n');
    const { stdout } = await runCli('clean', '--sheet', sheet, '--locale', 'pl');

    expect(stdout).toContain('Arkusz zawiera klientów; nagłówek jest w wierszu 1.');
  });

  it.each([
    [['--sheet', 'nowhere.json'], 'cannot read nowhere.json: ENOENT'],
    [['--sheet', folder.file('empty.json', '{"cells": []}')], 'The table is empty'],
    [[], '--sheet is missing'],
    [['--sheet', 'a.csv', '--vat', 'x'], '--vat takes a percentage'],
  ])('fails with one sentence: %j', async (args, sentence) => {
    const { code, stdout, stderr } = await runCli('clean', ...args);

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});
