import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readResult, runCli, workFolder } from './run-cli.ts';

const HEADER = 'Nr faktury;Kod klienta;Kontrahent;Data wystawienia;Wartość netto';

/** Two years of a Polish wholesaler: a monthly buyer, a burst, a faithful small one; nothing random. */
function polishInvoices(): string[] {
  const rows: string[] = [];
  const add = (customer: string, name: string, month: number, day: number, amount: string) => {
    const date = new Date(Date.UTC(2024, month, day));
    const text = [date.getUTCDate(), date.getUTCMonth() + 1].map((n) => String(n).padStart(2, '0'));
    rows.push(
      `FV/${rows.length + 1};${customer};${name};${text.join('.')}.${date.getUTCFullYear()};"${amount}"`,
    );
  };
  for (let month = 0; month < 34; month++) {
    add('K1', 'Hurtownia Wisła', month, 3 + (month % 5), `${4 + (month % 3)} 500,00 zł`);
    add('K2', 'Bar Mleczny', month, 10 + (month % 7), '180,50');
    if (month % 3 === 0) add('K4', 'Warsztat Północ', month, 20, '2.300,00');
  }
  for (const day of [1, 12, 25]) add('K3', 'Eventy Sp. z o.o.', 20, day, '31 000,00');
  return rows;
}

const csv = (rows: readonly string[]) => `${[HEADER, ...rows].join('\n')}\n`;
/** The text in the code page of Polish Windows; only the letters that these tests use. */
function windows1250(text: string): Buffer {
  const codes: Readonly<Record<string, number>> = { ł: 0xb3, ś: 0x9c, ć: 0xe6, ó: 0xf3 };
  return Buffer.from([...text].map((letter) => codes[letter] ?? letter.charCodeAt(0)));
}

const COMMON = ['--locale', 'pl', '--as-of', '2026-11-05'];

describe('segment', () => {
  it('labels the customers of a Polish export, with value, action and reason', async () => {
    const work = workFolder();
    const orders = work.file('faktury.csv', csv(polishInvoices()));
    const run = await runCli('segment', '--orders', orders, ...COMMON, '--out', work.path('out.json'));

    expect(run).toMatchObject({ code: 0 });
    const result = readResult(work.path('out.json'));
    expect(result.asOf).toBe('2026-11-05');
    expect(result.settings).toMatchObject({ currency: 'PLN', locale: 'pl' });
    expect(result.report).toMatchObject({ accepted: polishInvoices().length, rejected: [] });
    const byId = new Map(result.customers.map((score: { customerId: string }) => [score.customerId, score]));
    expect(byId.get('K1')).toMatchObject({ name: 'Hurtownia Wisła', quadrant: 'TRUE_FRIEND' });
    expect(byId.get('K3')).toMatchObject({ quadrant: 'BUTTERFLY', lifecycle: 'LAPSED' });
    for (const score of result.customers) {
      expect(score.clv.total).toBeCloseTo(score.clv.historical + score.clv.residual, 1);
      expect(score.primaryAction.reason).not.toMatch(/[{}]|undefined|NaN/);
      expect(score.alternatives.at(-1)).toMatchObject({ id: 'A34', netEffect: 0 });
    }
  });

  it('gives the same bytes for the same orders twice, in another order, or in pieces', async () => {
    const work = workFolder();
    const rows = polishInvoices();
    const whole = work.file('whole.csv', csv(rows));
    const turned = work.file('turned.csv', csv([...rows].reverse()));
    const pieces = [0, 1, 2].map((k) => work.file(`${k}.csv`, csv(rows.filter((_, i) => i % 3 === k))));
    const segment = async (orders: string, data: string, out: string) => {
      const run = await runCli(
        ...['segment', '--orders', orders, '--data', work.path(data), ...COMMON, '--out', work.path(out)],
      );
      expect(run.code).toBe(0);
      return JSON.stringify(readResult(work.path(out)).customers);
    };

    const once = await segment(whole, 'a', 'once.json');
    const twice = await segment(whole, 'a', 'twice.json');
    const reversed = await segment(turned, 'b', 'reversed.json');
    for (const piece of pieces.slice(0, 2)) await segment(piece, 'c', 'piece.json');
    const inPieces = await segment(pieces[2] ?? '', 'c', 'pieces.json');

    expect(twice).toBe(once);
    expect(reversed).toBe(once);
    expect(inPieces).toBe(once);
  });

  it('names every row that it left out', async () => {
    const work = workFolder();
    const rows = [
      ...polishInvoices(),
      'FV/900;K1;Hurtownia Wisła;31.02.2026;100,00',
      'FV/901;;;01.03.2026;5,00',
    ];
    const orders = work.file('faktury.csv', csv(rows));
    await runCli('segment', '--orders', orders, ...COMMON, '--out', work.path('out.json'));

    const { report } = readResult(work.path('out.json'));
    expect(report.rejected).toEqual([
      { row: rows.length, column: 'Data wystawienia', code: 'date_unreadable', value: '31.02.2026' },
      { row: rows.length + 1, column: 'Kod klienta', code: 'customer_missing', value: '' },
    ]);
  });

  it('reads an export in the Windows code page, and writes a CSV in which no text is a formula', async () => {
    const work = workFolder();
    const rows = polishInvoices().map((row) => row.replace('Bar Mleczny', '=IMPORTXML(1)'));
    const orders = work.file('faktury.csv', windows1250(csv(rows)));
    const run = await runCli('segment', '--orders', orders, ...COMMON, '--out', work.path('out.csv'));

    expect(run).toMatchObject({ code: 0 });
    const written = readFileSync(work.path('out.csv'), 'utf8');
    expect(written).toContain('Hurtownia Wisła');
    expect(written).toContain("'=IMPORTXML(1)");
    expect(written).not.toMatch(/(^|,)"?=/m);
  });

  it('takes the day of the newest order for an export that is history', async () => {
    const work = workFolder();
    const rows = polishInvoices().filter((row) => row.includes('.2024;'));
    const orders = work.file('faktury.csv', csv(rows));
    await runCli('segment', '--orders', orders, '--locale', 'pl', '--out', work.path('out.json'));

    const result = readResult(work.path('out.json'));
    expect(result.asOf).toBe('2024-12-14');
    expect(result.report.assumptions).toContainEqual({ code: 'as_of_newest_order', value: '2024-12-14' });
  });

  it.each([
    ['no command', [], /name a command/],
    ['an unknown command', ['guess'], /no command "guess"/],
    ['no output', ['segment', '--orders', 'x.csv'], /--out is missing/],
    ['an output it cannot write', ['segment', '--orders', 'x.csv', '--out', 'x.pdf'], /\.csv or \.json/],
    ['a file that is not there', ['segment', '--orders', 'no.csv', '--out', 'x.json'], /cannot read no\.csv/],
    [
      'a day that is none',
      ['segment', '--orders', 'a.csv', '--as-of', '2026-02-31', '--out', 'x.json'],
      /not a day/,
    ],
    ['a language it lacks', ['segment', '--orders', 'a.csv', '--locale', 'de', '--out', 'x.json'], /pt-BR/],
    [
      'a field it lacks',
      ['segment', '--orders', 'a.csv', '--columns', 'who=x', '--out', 'x.json'],
      /"who=x"/,
    ],
    ['an option it lacks', ['segment', '--order', 'a.csv', '--out', 'x.json'], /--order/],
  ])('says what is wrong with %s', async (_what, args, message) => {
    const run = await runCli(...args);

    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(message);
  });

  it('says so when a file holds no orders', async () => {
    const work = workFolder();
    const prose = work.file('prose.csv', 'a,b\nhello,world\n');
    const run = await runCli('segment', '--orders', prose, '--out', work.path('out.json'));

    expect(run.code).toBe(1);
    expect(run.stderr).toContain('prose.csv');
    expect(existsSync(work.path('out.json'))).toBe(false);
  });
});

describe('segment of a labelled portfolio', () => {
  it.each(['packaging-distributor', 'accounting-software', 'industrial-equipment', 'food-wholesaler'])(
    '%s: quadrants and actions as the expert labelled them',
    async (name) => {
      const work = workFolder();
      const file = `test/fixtures/portfolios/${name}.json`;
      const run = await runCli('segment', '--portfolio', file, '--out', work.path('out.json'));

      expect(run).toMatchObject({ code: 0 });
      const { customers } = readResult(work.path('out.json'));
      const { scenario } = readResult(file);
      expect(customers).toHaveLength(scenario.customers.length);
      for (const { id, expected } of scenario.customers) {
        const score = customers.find((each: { customerId: string }) => each.customerId === id);
        expect([expected.quadrant, ...expected.quadrant_also_ok], id).toContain(score.quadrant);
        expect([expected.primary_action, ...expected.action_also_ok], id).toContain(score.primaryAction.id);
      }
    },
  );
});

const PUBLIC = '../shared/data/public';
const present = existsSync(PUBLIC);

describe.skipIf(!present)(
  `segment of public order data${present ? '' : ' (skipped: the data is not here)'}`,
  () => {
    it('fits the CDNOW sample as the literature does', async () => {
      const work = workFolder();
      const run = await runCli(
        ...['segment', '--orders', `${PUBLIC}/cdnow_sample_transactions.csv`, '--as-of', '1997-09-30'],
        ...[
          '--columns',
          'customer_id=sample_id,order_date=date,amount=spend',
          '--out',
          work.path('out.json'),
        ],
      );

      // Maximum likelihood, Fader, Hardie & Lee (2005): r .243, α 4.414, a .793, b 2.426, LL −9582.4; standard
      // errors .0126, .378, .186, .705. The weak prior moves the estimate by far less than one of them.
      expect(run).toMatchObject({ code: 0 });
      const { model, customers } = readResult(work.path('out.json'));
      expect(model).toMatchObject({ name: 'bg-nbd', timeUnit: 'week', customers: 2357, converged: true });
      expect(model.parameters.r).toBeCloseTo(0.243, 2);
      expect(Math.abs(model.parameters.alpha - 4.414)).toBeLessThan(0.04);
      expect(Math.abs(model.parameters.a - 0.793)).toBeLessThan(0.02);
      expect(Math.abs(model.parameters.b - 2.426)).toBeLessThan(0.07);
      expect(model.logLikelihood).toBeCloseTo(-9582.43, 1);
      expect(customers).toHaveLength(2357);
    });

    it('takes Northwind without being told its columns', async () => {
      const work = workFolder();
      const run = await runCli(
        'segment',
        '--orders',
        `${PUBLIC}/northwind_orders.csv`,
        '--out',
        work.path('out.json'),
      );

      expect(run).toMatchObject({ code: 0 });
      expect(readResult(work.path('out.json')).report).toMatchObject({ accepted: 830, rejected: [] });
    });
  },
);
