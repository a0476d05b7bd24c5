import { describe, expect, it } from 'vitest';
import { addMonths, dayOf } from '../../../shared/history/index.ts';

describe('addMonths', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %d months is %s', (day, months, expected) => {
    expect(addMonths(dayOf(day), months)).toBe(dayOf(expected));
  });
});
