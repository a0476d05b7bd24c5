export { commonIdentity } from './common-identity.ts';
export { customersOfOrders, type OrderingCustomer } from './customers-of-orders.ts';
export { type History, type LeftOutTable, type ReadTable, readHistory } from './read-history.ts';
export type { HistoryTables, IntakeOptions, SourceTable } from './source-table.ts';
export { sumAssumptions } from './sum-assumptions.ts';
