export * from './bg-bb.ts';
export * from './bg-models.ts';
export * from './bg-nbd-covariates.ts';
export type { BgNbdParameters } from './bg-story.ts';
export type { CustomerWithCovariates } from './covariate-groups.ts';
export { dataAlone, type NormalLikelihood, tempered } from './data-alone.ts';
export { type Estimate, type Fit, type FitOptions, type FitProblem, logPrior, type Normal } from './fit.ts';
export * from './gamma-gamma.ts';
export * from './gamma-gamma-fit.ts';
export * from './gamma-gamma-independence.ts';
export * from './gamma-gamma-sample.ts';
export { logistic } from './log-space.ts';
export type { DrawnCustomer, HorizonForecast, PurchaseModel, Random } from './model.ts';
export * from './nbd.ts';
export * from './pareto-nbd.ts';
export * from './pareto-nbd-covariates.ts';
export * from './pooled-prior.ts';
export { choleskyFactor, inverseByFactor, logDeterminant, solveByFactor } from './positive-definite.ts';
export {
  compressCells,
  countPurchases,
  type PurchaseCell,
  type PurchaseColumns,
  type PurchaseCounts,
} from './purchase-cells.ts';
export { standardNormal } from './random-variates.ts';
export * from './registry.ts';
export * from './rhythm.ts';
export * from './sbg.ts';
export * from './sbg-fit.ts';
export * from './timing-regularity.ts';
export { dot } from './vector.ts';
