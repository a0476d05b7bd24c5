import { describe, expect, it } from 'vitest';
import { Customer, CustomerEvent, Order } from '#shared/contracts';
import {
  type CleaningReport,
  chooseIdentity,
  cleanCustomers,
  cleanEvents,
  cleanOrders,
  cleanTable,
  isEventLayout,
  readLayout,
} from '#shared/tabular';
import { drawsOf, RANDOM_ENTITIES, randomSheet } from './random-sheets.ts';
import { rowsAccountedFor, TODAY } from './sheet.ts';

const SHEETS = 50_000;

describe('fifty thousand random sheets', () => {
  it('lose no row, give no NaN, and only what the contract takes', () => {
    const draw = drawsOf(20_261_121);
    const read = new Map<string, number>();

    for (let sheet = 0; sheet < SHEETS; sheet++) {
      const entity = draw(RANDOM_ENTITIES);
      const { cells } = randomSheet(entity, draw);
      // Half the time the caller says what the sheet holds, half the time its headers and values tell.
      const reading = readLayout(cells, draw([{}, { entity }]));
      if ('problem' in reading) continue;
      const { layout } = reading;
      const options = {
        locale: draw(['en', 'pt-BR', 'pl'] as const),
        currency: draw(['BRL', 'PLN', 'USD']),
        rates: draw([{}, { EUR: 4.3, USD: 5 }, { EUR: [{ from: '2026-02-04', rate: 4 }] }]),
        asOf: draw(['2026-11-21', '2026-03-01']),
        today: TODAY,
        identity: chooseIdentity(layout) ?? 'customer_name',
      } as const;
      const { rows, report } = cleanTable(cells, layout, options);
      const wrong = wrongIn(report, rows.length, cells.length - layout.headerRow - 1) ?? nanIn(rows);
      const items = isEventLayout(layout)
        ? cleanEvents(cells, layout, options).events
        : layout.entity === 'orders'
          ? cleanOrders(cells, layout, options).orders
          : cleanCustomers(cells, layout, options).customers;
      const schema = isEventLayout(layout) ? CustomerEvent : layout.entity === 'orders' ? Order : Customer;
      const refused = items.find((item) => !schema.safeParse(item).success);

      if (wrong !== null || refused !== undefined) {
        expect.fail(`${wrong ?? JSON.stringify(refused)} of ${JSON.stringify({ cells, layout, options })}`);
      }
      read.set(layout.entity, (read.get(layout.entity) ?? 0) + report.accepted);
    }

    // Each entity was there to go wrong.
    expect(
      [...read]
        .filter(([, accepted]) => accepted > 400)
        .map(([name]) => name)
        .sort(),
    ).toEqual([...RANDOM_ENTITIES].sort());
  }, 300_000);
});

function wrongIn(report: CleaningReport, rows: number, below: number): string | null {
  if (rowsAccountedFor(report) !== below) return `${rowsAccountedFor(report)} of ${below} rows accounted for`;
  if (rows !== report.accepted) return `${rows} rows of ${report.accepted} accepted`;
  const told = [...report.rejected, ...report.skipped].map(({ row }) => row);
  return new Set(told).size === told.length ? null : `a row told twice: ${told}`;
}

function nanIn(rows: readonly object[]): string | null {
  const odd = rows
    .flatMap(Object.values)
    .find((value) => typeof value === 'number' && !Number.isFinite(value));
  return odd === undefined ? null : `${odd}`;
}
