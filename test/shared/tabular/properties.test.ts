import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Customer, CustomerEvent, Order } from '#shared/contracts';
import {
  cleanEvents,
  type EventLayout,
  isEventLayout,
  isField,
  parseDate,
  parseNumber,
  readLayout,
  type SheetCell,
  type SheetCells,
} from '#shared/tabular';
import { drawsOf, RANDOM_ENTITIES, randomSheet } from './random-sheets.ts';
import { customersOf, optionsFor, ordersOf, rowsAccountedFor } from './sheet.ts';

const blank = fc.constantFrom<SheetCell>('', null, '-', '  ');
const dates = fc.constantFrom<SheetCell>(
  ...[
    '03.02.2026',
    '3/2/26',
    '2026-02-03',
    '2026-02-04 10:00',
    '31.02.2026',
    '04/13/2026',
    '2027-01-01',
    'wczoraj',
  ],
  46_000,
);
const amounts = fc.constantFrom<SheetCell>(
  ...['10,00', '1.234,56', '12.000', '(5,00)', '5,00-', 'R$ 7', '€ 8', 'dużo', '0'],
  ...[10, -5, 0, 1e15],
);
const names = fc.constantFrom<SheetCell>('Sol', 'SOL', 'Sol Ltda', 'Lua S.A.', 'Total', 'RAZEM', '=1+1');
const dirtyOrder = fc.tuple(
  fc.oneof(blank, fc.constantFrom<SheetCell>('1', '2', 'FV-KOR 3', 'Razem')),
  fc.oneof({ weight: 9, arbitrary: dates }, { weight: 1, arbitrary: blank }),
  fc.oneof(blank, fc.constantFrom<SheetCell>('K1', 'K2', 7)),
  fc.oneof({ weight: 4, arbitrary: names }, { weight: 1, arbitrary: blank }),
  fc.oneof({ weight: 9, arbitrary: amounts }, { weight: 1, arbitrary: blank }),
  fc.oneof(blank, fc.constantFrom<SheetCell>('Zapłacone', 'Anulowane', 'Devolução', 'KOR')),
  fc.oneof(blank, fc.constantFrom<SheetCell>('5', '30%', 'x', 4)),
);
const ORDER_HEADER = ['Nr faktury', 'Data', 'Kod klienta', 'Klient', 'Kwota', 'Status', 'Koszt'];
const ORDER_OPTIONS = { rates: { BRL: 0.7 }, asOf: '2026-10-31' };

const dirtyCustomer = fc.tuple(
  fc.oneof(blank, fc.constantFrom<SheetCell>('K1', 'K2', 'K3')),
  fc.oneof(blank, names),
  fc.oneof(blank, fc.constantFrom<SheetCell>('526-000-12-46', '5260001246', 'x')),
  fc.oneof(blank, fc.constantFrom<SheetCell>(9, '10', 11, 'dobrze')),
  fc.oneof(blank, amounts),
  fc.oneof(blank, fc.constantFrom<SheetCell>('tak', 'não', 'yes', '?')),
  fc.oneof(blank, fc.constantFrom<SheetCell>('open', 'resolvida', '2', 'brak')),
);
const CUSTOMER_HEADER = ['Kod klienta', 'Klient', 'NIP', 'NPS', 'Koszt obsługi', 'Lead', 'Reklamacja'];

const EVENT_ENTITIES = RANDOM_ENTITIES.filter((entity) => entity !== 'orders' && entity !== 'customers');

const withShuffled = <T>(rows: fc.Arbitrary<T>) =>
  fc.array(rows, { maxLength: 30 }).chain((list) =>
    fc.record({
      list: fc.constant(list),
      shuffled: fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    }),
  );

describe('cleaning orders', () => {
  it('gives the same orders and counts whatever the order of the rows', () => {
    fc.assert(
      fc.property(withShuffled(dirtyOrder), ({ list, shuffled }) => {
        const one = ordersOf([ORDER_HEADER, ...list], ORDER_OPTIONS);
        const other = ordersOf([ORDER_HEADER, ...shuffled], ORDER_OPTIONS);

        expect(other.orders).toEqual(one.orders);
        expect(other.report.accepted).toBe(one.report.accepted);
        expect(other.report.assumptions).toEqual(one.report.assumptions);
        expect(withoutRows(other.report.rejected)).toEqual(withoutRows(one.report.rejected));
      }),
    );
  });

  it('accounts for every row exactly once, and gives what the contract takes', () => {
    fc.assert(
      fc.property(fc.array(dirtyOrder, { maxLength: 30 }), (rows) => {
        const { orders, report } = ordersOf([ORDER_HEADER, ...rows], ORDER_OPTIONS);

        expect(rowsAccountedFor(report)).toBe(rows.length);
        expect(new Set(report.rejected.map(({ row }) => row)).size).toBe(report.rejected.length);
        expect(new Set(orders.map((order) => `${order.customerId}\n${order.orderId}`)).size).toBe(
          orders.length,
        );
        for (const order of orders) expect(Order.safeParse(order).success).toBe(true);
      }),
    );
  });
});

describe('cleaning customers', () => {
  it('gives the same customers whatever the order of the rows', () => {
    fc.assert(
      fc.property(withShuffled(dirtyCustomer), ({ list, shuffled }) => {
        const one = customersOf([CUSTOMER_HEADER, ...list]);
        const other = customersOf([CUSTOMER_HEADER, ...shuffled]);

        expect(other.customers).toEqual(one.customers);
        expect(other.report.assumptions).toEqual(one.report.assumptions);
      }),
    );
  });

  it('accounts for every row exactly once, and gives what the contract takes', () => {
    fc.assert(
      fc.property(fc.array(dirtyCustomer, { maxLength: 30 }), (rows) => {
        const { customers, rowsOf, report } = customersOf([CUSTOMER_HEADER, ...rows]);

        expect(rowsAccountedFor(report)).toBe(rows.length);
        expect(rowsOf).toHaveLength(report.accepted);
        expect(new Set(rowsOf.map(({ customerId }) => customerId)).size).toBe(customers.length);
        for (const customer of customers) expect(Customer.safeParse(customer).success).toBe(true);
      }),
    );
  });
});

describe('cleaning events', () => {
  const sheets = fc
    .record({ seed: fc.integer(), entity: fc.constantFrom(...EVENT_ENTITIES) })
    .map(({ seed, entity }) => randomSheet(entity, drawsOf(seed)).cells)
    .map((cells) => ({ cells, layout: eventLayoutOf(cells) }))
    .filter((sheet): sheet is { cells: SheetCells; layout: EventLayout } => sheet.layout !== null);
  const clean = (cells: SheetCells, layout: EventLayout) =>
    cleanEvents(cells, layout, { ...optionsFor(layout), ...ORDER_OPTIONS });

  it('gives the same events and counts whatever the order of the rows', () => {
    fc.assert(
      fc.property(sheets, ({ cells, layout }) => {
        const below = layout.headerRow + 1;
        const turned = [...cells.slice(0, below), ...cells.slice(below).reverse()];
        const one = clean(cells, layout);
        const other = clean(turned, layout);

        expect(other.events).toEqual(one.events);
        expect(other.report.assumptions).toEqual(one.report.assumptions);
        expect(withoutRows(other.report.rejected)).toEqual(withoutRows(one.report.rejected));
      }),
    );
  });

  it('accounts for every row exactly once, and gives every event an id of its own', () => {
    fc.assert(
      fc.property(sheets, ({ cells, layout }) => {
        const { events, rowsOf, report } = clean(cells, layout);

        expect(rowsAccountedFor(report)).toBe(cells.length - layout.headerRow - 1);
        expect(rowsOf).toHaveLength(report.accepted);
        expect(new Set(events.map((event) => `${event.customerId}\n${event.eventId}`)).size).toBe(
          events.length,
        );
        for (const event of events) expect(CustomerEvent.safeParse(event).error).toBeUndefined();
      }),
    );
  });
});

describe('garbage', () => {
  const scrap = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom(
      'Klient',
      'Data',
      'Kwota',
      'Customer id',
      'NPS',
      'constructor',
      '__proto__',
      'Total',
      '1.2.3',
    ),
  );
  const scraps = fc.array(fc.array(scrap, { maxLength: 8 }), { maxLength: 15 });

  it('never throws, and what is read of it is what the contract takes', () => {
    fc.assert(
      fc.property(scraps, (cells) => {
        expect(() => readLayout(cells)).not.toThrow();
        const titled: SheetCells = [['Klient', 'Data', 'Kwota', 'NPS', 'Kod klienta'], ...cells];
        const { orders, report } = ordersOf(titled);
        const { customers } = customersOf(titled);

        expect(rowsAccountedFor(report)).toBeLessThanOrEqual(cells.length);
        for (const order of orders) expect(Order.safeParse(order).error).toBeUndefined();
        for (const customer of customers) expect(Customer.safeParse(customer).error).toBeUndefined();
      }),
    );
  });

  it('is no number, no day and no field by accident', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const number = parseNumber(text);
        expect(number === null || Number.isFinite(number.value)).toBe(true);
        expect(parseDate(text) ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
    expect(['constructor', '__proto__', ''].some(isField)).toBe(false);
  });
});

function eventLayoutOf(cells: SheetCells): EventLayout | null {
  const reading = readLayout(cells);
  return 'layout' in reading && isEventLayout(reading.layout) ? reading.layout : null;
}

function withoutRows(rejected: readonly { row: number; code: string; value: string }[]): string[] {
  return rejected.map(({ code, value }) => `${code} ${value}`).sort();
}
