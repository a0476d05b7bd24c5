export * from './board.ts';
export * from './charts/sparkline.ts';
export * from './charts/waterfall.ts';
export * from './charts/whale-curve.ts';
export * from './figure-text.ts';
export * from './moved-text.ts';
export * from './report.ts';
