export * from './actions.ts';
export * from './addon.ts';
export * from './errors.ts';
export * from './format.ts';
export * from './phrase.ts';
export * from './problems.ts';
export * from './quadrants.ts';
export * from './scoring.ts';
