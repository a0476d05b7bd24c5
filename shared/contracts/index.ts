export * from './customer.ts';
export * from './errors.ts';
export * from './event.ts';
export * from './import.ts';
export * from './order.ts';
export * from './primitives.ts';
export * from './score.ts';
export * from './settings.ts';
