export * from './format.ts';
export * from './phrase.ts';
export * from './quadrants.ts';
