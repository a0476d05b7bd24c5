export * from './concentration.ts';
export * from './group-figures.ts';
export * from './movements.ts';
export * from './portfolio-customer.ts';
export * from './portfolio-sums.ts';
