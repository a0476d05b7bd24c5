export * from './active-year.ts';
export * from './contract.ts';
export * from './contribution.ts';
export * from './discount.ts';
export * from './historical.ts';
export * from './margin.ts';
export * from './residual.ts';
