export { type ActionId, CATALOGUE } from './catalogue.ts';
export type { Reader } from './figures.ts';
export * from './recommend.ts';
export type { Economics, Situation } from './situation.ts';
