export * from './points/booking.ts';
export * from './points/points-account.ts';
export * from './points/points-overview.ts';
export * from './simulator/draw-futures.ts';
export * from './simulator/run-programme.ts';
export * from './simulator/simulate.ts';
