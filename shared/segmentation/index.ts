export * from './guard.ts';
export * from './lifecycle.ts';
export * from './outlook.ts';
export * from './quadrant.ts';
export * from './thresholds.ts';
export * from './timing-model.ts';
export * from './touch-tier.ts';
export * from './wallet.ts';
