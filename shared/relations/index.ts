export * from './facts-as-of.ts';
export * from './loyalty.ts';
export * from './sales-dynamics.ts';
export * from './stakeholders.ts';
export { surveyFacts } from './survey-facts.ts';
export { walletFacts } from './wallet-facts.ts';
