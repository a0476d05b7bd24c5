import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import {
  type CustomerRecord,
  dayOf,
  EMPTY_LEDGER,
  foldOrders,
  toMinor,
} from '../../../../shared/history/index.ts';
import { addTallies, EMPTY_TALLY, portfolioFigures, tallyOf } from '../../../../shared/portfolio/index.ts';
import { hasReferenceData, readText } from '../../btyd/reference-data.ts';

interface Row {
  readonly customer: string;
  readonly date: string;
  readonly cents: number;
}

function rowsOf(file: string, columns: Readonly<Record<keyof Row, string>>): Row[] {
  const [header = '', ...lines] = readText(`public/${file}`).trim().split(/\r?\n/);
  const names = header.split(',');
  const at = (cells: readonly string[], column: string) => cells[names.indexOf(column)] ?? '';
  return lines.map((line) => {
    const cells = line.split(',');
    return {
      customer: at(cells, columns.customer),
      date: at(cells, columns.date).slice(0, 10),
      cents: toMinor(Number(at(cells, columns.cents)), 'GBP'),
    };
  });
}

/** The definitions in SQL, straight from the rows: nothing of ours but the amounts in cents. */
function bySql(rows: readonly Row[], asOf: string) {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE sale (customer TEXT, day INTEGER, cents INTEGER)');
  const insert = database.prepare(
    "INSERT INTO sale VALUES (?, CAST(julianday(?) - julianday('1970-01-01') AS INTEGER), ?)",
  );
  database.exec('BEGIN');
  for (const { customer, date, cents } of rows) insert.run(customer, date, cents);
  database.exec('COMMIT');
  database.exec(`
    CREATE VIEW today AS SELECT CAST(julianday('${asOf}') - julianday('1970-01-01') AS INTEGER) AS d;
    CREATE VIEW c AS
      SELECT customer,
        SUM(CASE WHEN day > d - 730 AND day <= d - 365 THEN cents ELSE 0 END) AS before,
        SUM(CASE WHEN day > d - 365 THEN cents ELSE 0 END) AS last,
        MAX(cents >= 0 AND day > d - 730 AND day <= d - 365) AS was,
        MAX(cents >= 0 AND day > d - 365) AS stands,
        MAX(cents >= 0 AND day <= d - 730) AS early
      FROM sale, today WHERE day <= d GROUP BY customer;
    CREATE VIEW fate AS
      SELECT *, CASE
        WHEN was AND NOT stands THEN 'lost'
        WHEN stands AND NOT was AND early THEN 'wonBack'
        WHEN stands AND NOT was THEN 'new'
        WHEN last >= before THEN 'grown' ELSE 'shrunk' END AS step
      FROM c WHERE was OR stands OR last <> before;
    CREATE VIEW gap AS
      SELECT customer, day, day - LAG(day) OVER (PARTITION BY customer ORDER BY day) AS days
      FROM (SELECT DISTINCT customer, day FROM sale, today WHERE cents >= 0 AND day <= d);
  `);
  const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
  return {
    before: one('SELECT SUM(was) FROM c'),
    now: one('SELECT SUM(stands) FROM c'),
    retention: one('SELECT 1.0 * SUM(was AND stands) / SUM(was) FROM c'),
    moneyRetention: one(
      'SELECT 1.0 * SUM(MIN(before, MAX(0, last))) / SUM(before) FROM c WHERE was AND before > 0',
    ),
    netRetention: one('SELECT 1.0 * SUM(MAX(0, last)) / SUM(before) FROM c WHERE was AND before > 0'),
    cycle: one(`
      SELECT AVG(mean) FROM
        (SELECT AVG(days) AS mean FROM gap, today WHERE days IS NOT NULL AND day > d - 365 GROUP BY customer)`),
    steps: Object.fromEntries(
      database
        .prepare('SELECT step, SUM(last - before) AS cents FROM fate GROUP BY step')
        .all()
        .map(({ step, cents }) => [String(step), Number(cents)]),
    ),
    total: one('SELECT SUM(last) FROM c'),
    secondQuarter: one(`
      WITH first AS (SELECT customer, MIN(day) AS came FROM sale WHERE cents >= 0 GROUP BY customer),
        quarters AS (
          SELECT DISTINCT sale.customer,
            CAST(strftime('%Y', came * 86400, 'unixepoch') AS INTEGER) * 4
              + (CAST(strftime('%m', came * 86400, 'unixepoch') AS INTEGER) - 1) / 3 AS cohort,
            CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER) * 4
              + (CAST(strftime('%m', day * 86400, 'unixepoch') AS INTEGER) - 1) / 3 AS quarter
          FROM sale JOIN first USING (customer) WHERE cents >= 0)
      SELECT 1.0 * SUM(quarter = cohort + 1) / COUNT(DISTINCT customer)
      FROM quarters WHERE cohort = (SELECT MIN(cohort) + 1 FROM quarters)`),
  };
}

function byUs(rows: readonly Row[], asOf: string) {
  const orders = Map.groupBy(rows, ({ customer }) => customer);
  const records = Array.from(orders, ([customerId, own]): CustomerRecord => {
    const ledger = foldOrders(
      EMPTY_LEDGER,
      own.map(({ date, cents }) => ({ date, netMinor: cents })),
    );
    return { customerId, name: customerId, ledger, facts: {} };
  });
  const tally = records.map((record) => tallyOf(record, null, dayOf(asOf))).reduce(addTallies, EMPTY_TALLY);
  return portfolioFigures(tally, { currency: 'GBP', asOf: dayOf(asOf), names: new Map() });
}

/** Order data that anyone can get; where it is not at hand these tests are skipped, not passed. */
describe.skipIf(!hasReferenceData)('the figures of public order data, worked out in SQL besides', () => {
  it.each([
    // A year and nine days of orders: hardly anybody is known from the year before.
    ['Online Retail', 'online_retail_invoices.csv', ['customer_id', 'datetime', 'revenue'], '2011-12-09'],
    ['Northwind', 'northwind_orders.csv', ['customer_id', 'date', 'amount'], '1998-05-06'],
  ] as const)('%s', (_, file, [customer, date, cents], asOf) => {
    const rows = rowsOf(file, { customer, date, cents });
    const expected = bySql(rows, asOf);

    const { figures, customers, bridge, cohorts } = byUs(rows, asOf);

    expect(customers).toMatchObject({ before: expected.before, now: expected.now });
    expect(figures.customerRetention.value).toBeCloseTo(Number(expected.retention), 10);
    expect(figures.moneyRetention.value).toBeCloseTo(Number(expected.moneyRetention), 10);
    expect(figures.netRetention.value).toBeCloseTo(Number(expected.netRetention), 10);
    expect(figures.purchaseCycle.value).toBeCloseTo(Number(expected.cycle), 8);
    for (const { step, amount } of bridge.steps) {
      expect([step, Math.round(amount * 100)]).toEqual([step, expected.steps[step] ?? 0]);
    }
    expect(Math.round(bridge.after * 100)).toBe(expected.total);
    expect(cohorts.rows[1]?.active[1]).toBeCloseTo(Number(expected.secondQuarter), 10);
  });
});
