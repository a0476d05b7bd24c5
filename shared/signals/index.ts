export * from './hook-events.ts';
