export * from './bg-nbd.ts';
export * from './bg-nbd-fit.ts';
export type { Estimate, Fit } from './fit.ts';
export * from './gamma-gamma.ts';
export * from './gamma-gamma-fit.ts';
export { compressCells, type PurchaseCell, type PurchaseCounts } from './purchase-cells.ts';
export * from './rhythm.ts';
export * from './timing-regularity.ts';
