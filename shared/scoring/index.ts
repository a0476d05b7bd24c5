export * from './customer-outlook.ts';
export * from './decide-customer.ts';
export * from './fit-portfolio.ts';
export { frameOf } from './frame.ts';
export { isAmong, RANKS, rankOf } from './learning-sample.ts';
export {
  EMPTY_LEARNING_TALLY,
  type LearningTally,
  learningTallyOf,
  mergeLearningTallies,
  standingForAll,
} from './learning-tally.ts';
export * from './model-summary.ts';
export * from './plan-terms.ts';
export * from './pool.ts';
export * from './portfolio-file.ts';
export type { PortfolioModel } from './portfolio-model.ts';
export * from './portfolio-warnings.ts';
export * from './preview-settings.ts';
export * from './recommendation.ts';
export * from './score-customer.ts';
export { ACCOUNT_MANAGER_HOURS, defaultSettings, hourCostOf } from './settings.ts';
export * from './settings-file.ts';
export * from './stored-score.ts';
export { warningsFor } from './warnings.ts';
