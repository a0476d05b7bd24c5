export * from './fit-portfolio.ts';
export * from './model-summary.ts';
export * from './portfolio-file.ts';
export type { PortfolioModel } from './portfolio-model.ts';
export * from './portfolio-warnings.ts';
export * from './score-customer.ts';
export { defaultSettings } from './settings.ts';
export * from './settings-file.ts';
export { warningsFor } from './warnings.ts';
