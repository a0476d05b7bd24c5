import type { Customer, CustomerEvent, Deletion, Order } from '#shared/contracts';
import {
  type CancelledOrder,
  type CleaningReport,
  cleanCustomers,
  cleanEvents,
  cleanOrders,
  type Entity,
  type EventLayout,
  type IdentityField,
} from '#shared/tabular';
import { commonIdentity } from './common-identity.ts';
import { type CustomerNaming, namingOf, reportUnderIds, underIds } from './customer-ids.ts';
import { eachOnce } from './each-once.ts';
import type { HistoryTables, IntakeOptions, SourceTable } from './source-table.ts';

/** A table that was read. */
export interface ReadTable {
  readonly name: string;
  readonly entity: Entity;
  /** What it told first; what several tables tell counts for one of them. */
  readonly count: number;
  readonly report: CleaningReport;
}

/** A table that names its customers in a way that could not be brought together with the others. */
export interface LeftOutTable {
  readonly name: string;
  readonly entity: Entity;
}

/** What is to be imported, and how it was read. */
export interface History {
  readonly identity: IdentityField;
  readonly customers: readonly Customer[];
  /** Sorted by customer and id, as the others are: what is of one customer travels together. */
  readonly orders: readonly Order[];
  readonly events: readonly CustomerEvent[];
  /** Orders that a table calls cancelled: an earlier import of them is taken back. */
  readonly deletions: readonly Deletion[];
  /** Orders that more than one table tells. */
  readonly repeatedOrders: number;
  readonly read: readonly ReadTable[];
  readonly leftOut: readonly LeftOutTable[];
}

/**
 * Reads all tables of a company as one history. An order or event that stands in several is one; an order that any of
 * them calls cancelled is cancelled. Which table comes first changes nothing but the counts. Null where the list of
 * customers and the orders have no column in common by which customers can be told apart.
 */
export function readHistory(tables: HistoryTables, options: IntakeOptions): History | null {
  const identity = commonIdentity(tables);
  if (identity === null) return null;
  const { customers: list } = tables;
  const leftOut: LeftOutTable[] = [];
  const named = <Table extends SourceTable>(table: Table): Named<Table>[] => {
    const naming = namingOf(table, list, identity, options);
    if (naming !== null) return [{ table, naming }];
    leftOut.push({ name: table.name, entity: table.layout.entity });
    return [];
  };
  const orderTables = tables.orders.flatMap(named).map((each) => readOrders(each, options));
  const eventTables = tables.events.flatMap(named).map((each) => readEvents(each, options));
  const listed = list && cleanCustomers(list.cells, list.layout, { ...options, identity });

  const cancelled = eachOnce(
    orderTables.map((each) => each.cancelled),
    orderKey,
  ).things;
  const isCancelled = new Set(cancelled.map(orderKey));
  const standing = orderTables.map(({ orders }) =>
    orders.filter((order) => !isCancelled.has(orderKey(order))),
  );
  const orders = eachOnce(standing, orderKey);
  const events = eachOnce(
    eventTables.map((each) => each.events),
    ({ kind, customerId, eventId }) => JSON.stringify([customerId, kind, eventId]),
  );
  return {
    identity,
    customers: listed?.customers ?? [],
    orders: orders.things,
    events: events.things,
    deletions: cancelled.map(({ customerId, orderId }) => ({ kind: 'order', customerId, id: orderId })),
    repeatedOrders: standing.flat().length - orders.things.length,
    read: [
      ...orderTables.map(({ table, report }, i) => readTable(table, orders.counts[i], report)),
      ...(list && listed ? [readTable(list, listed.customers.length, listed.report)] : []),
      ...eventTables.map(({ table, report }, i) => readTable(table, events.counts[i], report)),
    ],
    leftOut,
  };
}

interface Named<Table> {
  readonly table: Table;
  readonly naming: CustomerNaming;
}

function readOrders({ table, naming }: Named<SourceTable>, options: IntakeOptions) {
  const read = cleanOrders(table.cells, table.layout, { ...options, identity: naming.field });
  return {
    table,
    orders: underIds(read.orders, naming),
    cancelled: underIds(read.cancelled, naming),
    report: reportUnderIds(read.report, read.rowsOf, table, naming),
  };
}

function readEvents({ table, naming }: Named<SourceTable<EventLayout>>, options: IntakeOptions) {
  const read = cleanEvents(table.cells, table.layout, { ...options, identity: naming.field });
  return {
    table,
    events: underIds(read.events, naming),
    report: reportUnderIds(read.report, read.rowsOf, table, naming),
  };
}

function orderKey({ customerId, orderId }: CancelledOrder): string {
  return JSON.stringify([customerId, orderId]);
}

function readTable({ name, layout }: SourceTable, count = 0, report: CleaningReport): ReadTable {
  return { name, entity: layout.entity, count, report };
}
