export * from './points/booking.ts';
export * from './points/points-account.ts';
export * from './points/points-overview.ts';
