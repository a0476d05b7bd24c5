export * from './high-touch-capacity.ts';
export * from './work-queue.ts';
