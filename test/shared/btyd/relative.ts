import { expect } from 'vitest';

/** Fails unless `actual` agrees with `expected` to the relative error. */
export function expectClose(actual: number, expected: number, relativeError: number, label = ''): void {
  const error = expected === 0 ? Math.abs(actual) : Math.abs(actual / expected - 1);
  expect(error, `${label} ${actual} for ${expected}`).toBeLessThanOrEqual(relativeError);
}
