export * from './account-manager.ts';
export * from './action-figures.ts';
export * from './assumed.ts';
export { betaCdf } from './beta-cdf.ts';
export * from './cadence.ts';
export {
  type ActionId,
  type ActionKind,
  CATALOGUE,
  type CatalogueEntry,
  type DecidedAction,
  forTier,
  UNSCORED_TIER,
} from './catalogue.ts';
export { type Choices, chooseActions } from './choose.ts';
export * from './choose-for-unscored.ts';
export * from './describe-rules.ts';
export * from './effects.ts';
export * from './explain-action.ts';
export * from './explain-money.ts';
export type { Reader } from './figures.ts';
export * from './recommend.ts';
export type { Economics, PastAction, Situation } from './situation.ts';
