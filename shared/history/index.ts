export * from './calendar.ts';
export * from './codec.ts';
export * from './customer-record.ts';
export * from './ledger.ts';
export * from './money.ts';
export * from './purchases.ts';
