export * from './facts-as-of.ts';
export * from './loyalty.ts';
export * from './sales-dynamics.ts';
export * from './stakeholders.ts';
