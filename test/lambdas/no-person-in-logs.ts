import { afterAll, expect } from 'vitest';
import { takeLeaks } from './log-watch.ts';

// Vitest runs this with every file, so that no test of a handler has to think of it.
afterAll(() => expect(takeLeaks(), 'log lines that name somebody').toEqual([]));
