import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { Locale } from '#shared/contracts';
import { QUADRANT_LOOK } from '#shared/i18n';
import type { SegmentResult } from '../../../infra/local/commands/segment-result.ts';
import { scoredWorkbook } from '../../../infra/local/workbook-file/scored-workbook.ts';
import { prospect, resultOf, scoreOf } from './workbook-scores.ts';

/** The workbook as a program reads it that opens the file. */
async function reopened(result: SegmentResult, locale: Locale) {
  const file = await scoredWorkbook(result, locale).xlsx.writeBuffer();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file);
  const [customers, portfolio] = workbook.worksheets;
  if (!customers || !portfolio) throw new Error('a sheet is missing');
  return { customers, portfolio };
}

/** The cell of a customer, counted from 1, under a header. */
function cellUnder(sheet: ExcelJS.Worksheet, header: string, customer = 1): ExcelJS.Cell {
  const headers = textsOf(sheet.getRow(1));
  if (!headers.includes(header)) throw new Error(`${header} is none of ${headers.join(', ')}`);
  return sheet.getRow(customer + 1).getCell(headers.indexOf(header) + 1);
}

function textsOf(row: ExcelJS.Row): string[] {
  return Array.from({ length: row.cellCount }, (_, i) => row.getCell(i + 1).text);
}

/** Every row of a sheet, its cells' texts side by side. */
function linesOf(sheet: ExcelJS.Worksheet): string[] {
  const lines: string[] = [];
  sheet.eachRow((row) => lines.push(textsOf(row).join(' | ')));
  return lines;
}

function noteOf(cell: ExcelJS.Cell): string {
  const { note } = cell;
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
}

describe('the sheet of customers', () => {
  it.each([
    [
      'en',
      'Customers',
      'Customer ID, Customer, Quadrant, Confidence, Lifecycle, Still active, Next order, CLV, Contribution (last active year), Touch, Action, Due, Why, Money at stake, Alternative',
    ],
    [
      'pt-BR',
      'Clientes',
      'Código do cliente, Cliente, Quadrante, Certeza, Fase, Ainda ativo, Próximo pedido, CLV, Contribuição (último ano ativo), Atendimento, Ação, Prazo, Por quê, Valor em jogo, Alternativa',
    ],
    [
      'pl',
      'Klienci',
      'Kod klienta, Klient, Kwadrant, Pewność, Etap, Nadal aktywny, Następne zamówienie, CLV, Wkład (ostatni aktywny rok), Opieka, Działanie, Termin, Dlaczego, Kwota w grze, Alternatywa',
    ],
  ] as const)('has our columns in their order (%s)', async (locale, name, headers) => {
    const { customers } = await reopened(resultOf([scoreOf('1')], locale), locale);

    expect(customers.name).toBe(name);
    expect(textsOf(customers.getRow(1)).join(', ')).toBe(headers);
  });

  it('keeps numbers as numbers and days as days, formatted for the currency and the language', async () => {
    const { customers } = await reopened(resultOf([scoreOf('1')], 'pt-BR'), 'pt-BR');

    const found = ['Certeza', 'Ainda ativo', 'CLV', 'Contribuição (último ano ativo)', 'Valor em jogo'].map(
      (header) => {
        const { value, numFmt } = cellUnder(customers, header);
        return [value, numFmt];
      },
    );
    expect(found).toEqual([
      [0.75, '0%'],
      [0.9, '0%'],
      [5500.5, '[$R$] #,##0'],
      [1200, '[$R$] #,##0'],
      [340.25, '[$R$] #,##0'],
    ]);
    expect(cellUnder(customers, 'Prazo').value).toEqual(new Date('2026-11-28T00:00:00Z'));
    expect(cellUnder(customers, 'Próximo pedido').value).toEqual(new Date('2026-12-12T00:00:00Z'));
    expect(cellUnder(customers, 'Prazo').numFmt).toBe('[$-416]d mmm yyyy');
  });

  it('names the next best action with its money', async () => {
    const { customers } = await reopened(resultOf([scoreOf('1')], 'pt-BR'), 'pt-BR');

    expect(cellUnder(customers, 'Alternativa').text).toMatch(/^Ask for a referral \(R\$\s90\)$/);
  });

  it('keeps the header in sight, lets it filter, and wraps only Why', async () => {
    const { customers } = await reopened(resultOf([scoreOf('1'), scoreOf('2')], 'en'), 'en');

    expect(customers.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
    expect(customers.autoFilter).toBe('A1:O3');
    const wrapped = textsOf(customers.getRow(1)).filter(
      (header) => cellUnder(customers, header).alignment?.wrapText,
    );
    expect(wrapped).toEqual(['Why']);
  });

  it('makes each row as high as its reason, which not every program does by itself', async () => {
    const long = 'It ordered every month and then it stopped. '.repeat(4).trim();
    const [short, tall] = [scoreOf('1'), scoreOf('2')];
    const told = { ...tall, primaryAction: { ...tall.primaryAction, reason: long } };

    const { customers } = await reopened(resultOf([short, told], 'en'), 'en');

    expect(customers.getRow(2).height).toBe(15);
    expect(customers.getRow(3).height).toBe(45);
  });

  it.each(['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'] as const)(
    'shows %s by shape, word and colour',
    async (quadrant) => {
      const { customers } = await reopened(resultOf([scoreOf('1', { quadrant })], 'en'), 'en');

      const cell = cellUnder(customers, 'Quadrant');
      const { shape, fill, ink } = QUADRANT_LOOK[quadrant];
      expect(cell.text).toMatch(new RegExp(`^${shape} [A-Z][a-z]+`));
      expect(cell.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: argb(fill) } });
      expect(cell.font.color).toEqual({ argb: argb(ink) });
    },
  );

  it('says in a note how sure the quadrant is, what would change it, signs and warnings', async () => {
    const { customers } = await reopened(resultOf([scoreOf('1')], 'en'), 'en');

    expect(noteOf(cellUnder(customers, 'Quadrant')).split('\n')).toEqual([
      '75% True Friend, 20% Barnacle, 5% Butterfly',
      'Without an order before 1 Mar 2027 it becomes a Butterfly.',
      'Only one person is known there.',
      'Margin assumed at 30%.',
    ]);
  });

  it('leaves empty what is not known of a customer without orders', async () => {
    const { customers } = await reopened(resultOf([scoreOf('1'), prospect('2')], 'en'), 'en');

    const cell = cellUnder(customers, 'Quadrant', 2);
    expect(cell.text).toBe('No orders yet');
    expect(cell.fill).toMatchObject({ pattern: 'none' });
    expect(noteOf(cell)).toBe('');
    for (const header of [
      'Confidence',
      'CLV',
      'Next order',
      'Touch',
      'Due',
      'Money at stake',
      'Alternative',
    ]) {
      expect(cellUnder(customers, header, 2).value, header).toBeNull();
    }
  });

  it.each([
    '=IMPORTXML("http://example.com")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    "'quoted",
    '00042',
    'a<b & "c"',
  ])('keeps the text %j a text, never a formula or a number', async (text) => {
    const odd = scoreOf(text, { name: text });
    const { customers, portfolio } = await reopened(resultOf([odd], 'en'), 'en');

    for (const header of ['Customer ID', 'Customer']) {
      const cell = cellUnder(customers, header);
      expect([cell.type, cell.value]).toEqual([ExcelJS.ValueType.String, text]);
    }
    const formulas: string[] = [];
    portfolio.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.address)));
    expect(formulas).toEqual([]);
  });
});

describe('the sheet of the portfolio', () => {
  const customers = [
    scoreOf('big', { contributionLastActiveYear: 9000 }),
    scoreOf('small', { quadrant: 'STRANGER', contributionLastActiveYear: 1000, lifecycle: 'LAPSED' }),
    scoreOf('bad', { quadrant: 'STRANGER', contributionLastActiveYear: -500, lifecycle: 'LAPSED' }),
    prospect('new'),
  ];

  it('counts and sums each quadrant, and draws its share as a bar', async () => {
    const { portfolio } = await reopened(resultOf(customers, 'en'), 'en');

    const rows = new Map<string, unknown>();
    portfolio.eachRow((row) =>
      rows.set(
        row.getCell(1).text,
        [2, 3, 5, 7].map((i) => row.getCell(i).value),
      ),
    );
    expect(rows.get('● True Friend')).toEqual([1, 0.25, 9000, 5500.5]);
    expect(rows.get('▲ Butterfly')).toEqual([0, 0, 0, 0]);
    expect(rows.get('◆ Stranger')).toEqual([2, 0.5, 500, 11001]);
    expect(rows.get('Total')).toEqual([4, 1, 9500, 16501.5]);
    expect(rows.get('Lapsed')).toEqual([2, 0.5, null, null]);
    // Four quadrants, those without one, one leader, three stages of life.
    expect(barsOf(portfolio)).toBe(9);
  });

  it('says who makes most of the contribution, and who costs more than it brings', async () => {
    const { portfolio } = await reopened(resultOf(customers, 'en'), 'en');

    const text = linesOf(portfolio).join('\n');
    expect(text).toContain('1 of 4 customers makes 80% of the positive contribution of R$10,000.');
    expect(text).toContain('1 customer costs more than it brings: R$500 a year.');
    expect(text).toContain('Customer big | big | 0.9');
  });

  it('holds the week only where hours were given', async () => {
    const task = { customerId: 'big', name: 'Customer big', action: 'A22', kind: 'grow' } as const;
    const workQueue = {
      planned: [{ ...task, netEffect: 340.25, hours: 2.5, due: '2026-11-28' }],
      left: [],
      hoursPlanned: 2.5,
    };
    const without = await reopened(resultOf(customers, 'en'), 'en');
    const withHours = await reopened(resultOf(customers, 'en', { workQueue }), 'en');

    expect(linesOf(without.portfolio).join('\n')).not.toContain("This week's work");
    const lines = linesOf(withHours.portfolio);
    expect(lines.join('\n')).toContain('1 task, 2.5 hours of work. Can wait: 0.');
    const row = rowOf(withHours.portfolio, 'Customer big', (each) => each.getCell(2).value === 2.5);
    expect(row.getCell(3).value).toEqual(new Date('2026-11-28T00:00:00Z'));
    expect([row.getCell(4).value, row.getCell(7).value]).toEqual(['Delight it', 340.25]);
  });

  it('says what it rests on: warnings, assumptions, and every row that was left out', async () => {
    const reports: SegmentResult['reports'] = {
      orders: {
        accepted: 12,
        rejected: [{ row: 7, column: 'Date', code: 'date_unreadable', value: '31.02.2026' }],
        leftOut: [],
        assumptions: [
          { code: 'blank_rows', count: 2 },
          { code: 'as_of_newest_order', value: '2026-08-31' },
        ],
      },
      events: { surveys: { accepted: 3, rejected: [], leftOut: [], assumptions: [] } },
    };
    const warnings = [{ code: 'history_short', text: 'There are only 40 days of history.' }];
    const { portfolio } = await reopened(resultOf(customers, 'en', { reports, warnings }), 'en');

    const text = linesOf(portfolio).join('\n');
    expect(text).toContain('There are only 40 days of history.');
    expect(text).toContain('Margin assumed at 30%. (3 customers)');
    expect(text).toContain('12 rows of orders were used.');
    expect(text).toContain('• 2 blank rows were skipped.');
    expect(text).toContain('as they were on 31 Aug 2026');
    expect(text).toContain('• Row 7, column Date: “31.02.2026” is not a day.');
    expect(text).toContain('3 rows of survey answers were used.');
  });

  it.each(Locale.options)('fills every sentence, with no figure left out (%s)', async (locale) => {
    const { customers: list, portfolio } = await reopened(resultOf(customers, locale), locale);

    const text = [...linesOf(list), ...linesOf(portfolio)].join('\n');
    expect(text).not.toMatch(/[{}]|undefined|NaN|null|\[object/);
  });
});

function argb(hex: string): string {
  return `FF${hex.slice(1).toUpperCase()}`;
}

function rowOf(sheet: ExcelJS.Worksheet, label: string, fits: (row: ExcelJS.Row) => boolean): ExcelJS.Row {
  const rows = sheet.getRows(1, sheet.rowCount) ?? [];
  const found = rows.find((row) => row.getCell(1).text === label && fits(row));
  if (!found) throw new Error(`no row of ${label}`);
  return found;
}

function barsOf(sheet: ExcelJS.Worksheet): number {
  const { conditionalFormattings = [] } = sheet as {
    conditionalFormattings?: { rules: { type: string }[] }[];
  };
  return conditionalFormattings.flatMap(({ rules }) => rules).filter(({ type }) => type === 'dataBar').length;
}
