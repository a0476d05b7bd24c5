export * from './concentration.ts';
export { namedIn, portfolioFigures, TWO_YEARS_DAYS } from './figures/portfolio-figures.ts';
export { addTallies, EMPTY_TALLY, type PortfolioTally, tallyOf } from './figures/tally.ts';
export * from './group-figures.ts';
export * from './movements.ts';
export * from './portfolio-customer.ts';
export * from './portfolio-sums.ts';
