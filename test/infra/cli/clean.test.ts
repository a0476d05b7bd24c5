import { describe, expect, it } from 'vitest';
import { cleanTable, readLayout, type SheetCells } from '#shared/tabular';
import { readRates, readSheetFile } from '../../../infra/local/commands/clean-input.ts';
import { cleanReport, describeCleaning } from '../../../infra/local/commands/clean-report.ts';
import { workFolder } from './run-cli.ts';

const folder = workFolder();
const CELLS: SheetCells = [
  ['Relatório de vendas 2026', null, null, null, null],
  [],
  ['Pedido', 'Cliente', 'Data de emissão', 'Valor total', 'Situação'],
  ['1001', 'Papelaria Sol Ltda', '03/02/2026', 'R$ 1.234,56', 'Faturado'],
  ['1002', 'PAPELARIA SOL', '31.02.2026', '1.000,00', 'Faturado'],
  ['1003', 'Papelaria Sol', '04/02/2026', '150,00', 'Cancelado'],
  ['1004', 'Papelaria Sol', '04/02/2026', 'US$ 150.00', 'Faturado'],
  ['1005', 'Papelaria Sol', '05/02/2026', '150,00', 'Devolução'],
  ['Pedido', 'Cliente', 'Data de emissão', 'Valor total', 'Situação'],
  [],
  ['Total geral', null, null, 'R$ 1.234,56', null],
];

function cleaned() {
  const reading = readLayout(CELLS);
  if ('problem' in reading) throw new Error(reading.problem.code);
  const table = cleanTable(CELLS, reading.layout, {
    locale: 'pt-BR',
    currency: 'BRL',
    rates: {},
    asOf: '2026-11-21',
    today: '2026-11-21',
    identity: 'customer_name',
  });
  return { layout: reading.layout, table, report: cleanReport(CELLS, reading.layout, table, 'BRL') };
}

describe('the report of clean', () => {
  const { layout, table, report } = cleaned();

  it('says where the header stands and what its columns mean', () => {
    expect(report).toMatchObject({ headerRow: 3, entity: 'order', currency: 'BRL' });
    expect(report.mapping).toEqual({
      Pedido: 'order_id',
      Cliente: 'customer_name',
      'Data de emissão': 'order_date',
      'Valor total': 'amount',
      Situação: 'order_status',
    });
  });

  it('accounts for every row below the header once', () => {
    const rejected = Object.values(report.rowsRejected).reduce((sum, count) => sum + count, 0);

    expect(report.rowsTotal).toBe(8);
    expect(report.rowsAccepted).toBe(2);
    expect(report).toMatchObject({ totalsRowsSkipped: 1, blankRowsSkipped: 1 });
    expect(report.rowsAccepted + rejected + report.totalsRowsSkipped + report.blankRowsSkipped).toBe(
      report.rowsTotal,
    );
    expect(report.rejected).toEqual([
      { row: 5, column: 'Data de emissão', reason: 'date_unreadable', value: '31.02.2026' },
      { row: 6, column: 'Situação', reason: 'cancelled', value: 'Cancelado' },
      { row: 7, column: 'Valor total', reason: 'currency_without_rate', value: 'USD' },
      { row: 9, column: '', reason: 'repeated_header', value: '' },
    ]);
  });

  it('gives the accepted rows and who may be one', () => {
    expect(report.rows.map(({ row, amount_net }) => [row, amount_net])).toEqual([
      [4, 1234.56],
      [8, -150],
    ]);
    expect(report.mergedIdentities).toMatchObject([{ reason: 'same_name', key: 'papelaria sol' }]);
  });

  it('reads as sentences in the language of the sheet', () => {
    const lines = describeCleaning(report, layout, table.report, 'pt-BR');

    expect(lines[0]).toBe('A planilha traz pedidos; o cabeçalho está na linha 3.');
    expect(lines).toContain('  Valor total → amount');
    expect(lines).toContain('De 8 linhas abaixo dele, aceitas: 2.');
    expect(lines.some((line) => line.includes('PAPELARIA SOL = Papelaria Sol'))).toBe(true);
    expect(lines.at(-1)).toContain('não há cotação para USD');
  });
});

describe('what clean reads', () => {
  it('is a sheet as JSON, in the language that is asked for before its own', () => {
    const path = folder.file(
      'sheet.json',
      JSON.stringify({ sheet: 'A', locale: 'pl-PL', cells: [['a', 1, null, true]] }),
    );

    expect(readSheetFile(path, undefined)).toEqual({ locale: 'pl', cells: [['a', 1, null, true]] });
    expect(readSheetFile(path, 'en').locale).toBe('en');
  });

  it('is a CSV file, with titles above and commas in the amounts', () => {
    const path = folder.file(
      'sheet.csv',
      'Faktury, luty\nKlient;Data;Kwota\nAlfa;03.02.2026;1,5\nBeta;;1,2\n',
    );

    expect(readSheetFile(path, 'pl')).toEqual({
      locale: 'pl',
      cells: [
        ['Faktury, luty'],
        ['Klient', 'Data', 'Kwota'],
        ['Alfa', '03.02.2026', '1,5'],
        ['Beta', '', '1,2'],
      ],
    });
  });

  it('is exchange rates, dated or not', () => {
    const rates = { USD: 5.4, EUR: [{ from: '2026-01-01', rate: 6 }] };

    expect(readRates(folder.file('rates.json', JSON.stringify({ base: 'BRL', rates })))).toEqual({
      base: 'BRL',
      rates,
    });
  });

  it.each([
    ['no sheet', 'sheet.json', '{"cells": 5}', readSheetFile],
    ['no sheet', 'sheet.json', '{"cells": [[{}]]}', readSheetFile],
    ['not JSON', 'sheet.json', '{', readSheetFile],
    ['no rates', 'rates.json', '{"base": "BRL", "rates": {"USD": 0}}', readRates],
    ['no rates', 'rates.json', '{"rates": {}}', readRates],
  ])('is refused in one sentence: %s', (reason, name, content, read) => {
    expect(() => read(folder.file(name, content), undefined)).toThrow(reason);
  });
});
