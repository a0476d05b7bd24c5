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
      expect(score.confidence).toBe(Math.max(...Object.values<number>(score.quadrantProbabilities)));
      expect(score.intervals.clv.low).toBeLessThanOrEqual(score.clv.total);
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

describe('segment with all that is known beside the orders', () => {
  /** The same two years, the complaint of one customer, surveys by name, and a contract. */
  async function segmentWith(complaint: string, ...more: string[]) {
    const work = workFolder();
    const files = {
      orders: csv(polishInvoices()),
      customers:
        'Kod klienta;Kontrahent;Miasto\nK1;Hurtownia Wisła;Toruń\nK2;Bar Mleczny;Łódź\nK4;Warsztat Północ;Piła\n',
      surveys: 'Data;Kontrahent;NPS\n12.08.2026;Hurtownia Wisła;9\n14.08.2026;BAR MLECZNY;11\n',
      complaints: `Kod klienta;Data zgłoszenia;Data rozwiązania;Ocena\n${complaint}\n`,
      contracts: 'Kod klienta;Od;Do;Wartość roczna\nK4;01.01.2026;31.12.2026;9 600,00 zł\n',
    };
    const given = Object.entries(files).flatMap(([name, text]) => [
      `--${name}`,
      work.file(`${name}.csv`, text),
    ]);
    const run = await runCli('segment', ...given, ...COMMON, ...more, '--out', work.path('out.json'));
    expect(run).toMatchObject({ code: 0 });
    const result = readResult(work.path('out.json'));
    const actionOf = (id: string): string =>
      result.customers.find((score: { customerId: string }) => score.customerId === id).primaryAction.id;
    return { result, actionOf };
  }

  it('answers an open complaint first, and no longer once it was resolved', async () => {
    const open = await segmentWith('K1;20.10.2026;;');
    const resolved = await segmentWith('K1;20.10.2026;28.10.2026;9');

    expect(open.actionOf('K1')).toBe('A02');
    expect(resolved.actionOf('K1')).not.toBe('A02');
  });

  it('reports each file, and knows customers by name where only the list tells their ids', async () => {
    const { result } = await segmentWith('K1;20.10.2026;;');

    expect(result.eventReports).toMatchObject({
      surveys: { accepted: 1, rejected: [{ row: 3, column: 'NPS', value: '11' }] },
      complaints: { accepted: 1, rejected: [] },
      contracts: { accepted: 1, rejected: [] },
    });
    expect(result.customers.map(({ customerId }: { customerId: string }) => customerId)).toEqual([
      ...['K1', 'K2', 'K3', 'K4'],
    ]);
  });

  it('plans the week in the hours given: what was promised first', async () => {
    const { result } = await segmentWith('K1;20.10.2026;;', '--hours', '6');

    const { planned, left, hoursPlanned } = result.workQueue;
    expect(planned[0]).toMatchObject({ customerId: 'K1', action: 'A02', kind: 'obligation' });
    expect(planned.length + left.length).toBeGreaterThan(1);
    expect(hoursPlanned).toBeLessThanOrEqual(6);
  });

  it('takes its own result back, so that a label changes only when it is clearly another one', async () => {
    const work = workFolder();
    const orders = work.file('faktury.csv', csv(polishInvoices()));
    const segment = async (out: string, ...more: string[]) => {
      const run = await runCli(
        ...['segment', '--orders', orders, ...COMMON, ...more, '--out', work.path(out)],
      );
      expect(run).toMatchObject({ code: 0 });
      return readResult(work.path(out)).customers;
    };

    // What would move a label is told against the band that holds it; all else stays.
    const standing = (customers: readonly object[]) =>
      customers.map((score) => ({ ...score, nearestChange: undefined }));
    const before = await segment('before.json');
    const after = await segment('after.json', '--previous', work.path('before.json'));
    expect(standing(after)).toEqual(standing(before));
  });

  it('puts probabilities and intervals into columns of their own in a CSV', async () => {
    const work = workFolder();
    const orders = work.file('faktury.csv', csv(polishInvoices()));
    await runCli('segment', '--orders', orders, ...COMMON, '--out', work.path('out.csv'));

    const [header = '', ...rows] = readFileSync(work.path('out.csv'), 'utf8').trim().split('\r\n');
    const places = ['pTrueFriend', 'pButterfly', 'pBarnacle', 'pStranger'].map((name) =>
      header.split(',').indexOf(name),
    );
    for (const row of rows) {
      const cells = row.split(',');
      expect(places.reduce((sum, place) => sum + Number(cells[place]), 0)).toBeCloseTo(1, 6);
    }
    expect(header).not.toMatch(/intervals|quadrantProbabilities/);
    expect(rows.join()).not.toContain('[object');
  });

  it.each([
    ['a portfolio with a file of events', ['--portfolio', 'a.json', '--surveys', 'b.csv'], /brings its own/],
    ['hours that are none', ['--orders', 'a.csv', '--hours', 'many'], /--hours takes a number above 0/],
  ])('says what is wrong with %s', async (_what, args, message) => {
    expect((await runCli('segment', ...args, '--out', 'x.json')).stderr).toMatch(message);
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
      // The scores rest on several models, corrected by the portfolio's own past.
      expect(model.experts.map(({ name }: { name: string }) => name).sort()).toEqual([
        'bg-cnbd-k',
        'mbg-cnbd-k',
        'nbd',
        'pareto-nbd',
      ]);
      expect(model).toMatchObject({ dropout: 'shown', pastWindows: 1 });
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
