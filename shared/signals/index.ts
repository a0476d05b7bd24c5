export * from './hook-events.ts';
export * from './tool-reading.ts';
