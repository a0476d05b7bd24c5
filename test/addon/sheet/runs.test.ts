import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters, columnSpan } from '../../../addon/src/sheet/a1.ts';
import { runsOf } from '../../../addon/src/sheet/runs.ts';

describe('runsOf', () => {
  it('takes neighbours together, whatever their order', () => {
    expect(runsOf([5, 2, 3, 9, 4])).toEqual([
      { start: 2, length: 4 },
      { start: 9, length: 1 },
    ]);
  });

  it('covers exactly the numbers it was given, in as few runs as possible', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (numbers) => {
        const runs = runsOf(numbers);

        const covered = runs.flatMap(({ start, length }) => Array.from({ length }, (_, i) => start + i));
        expect(covered).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        const gaps = runs
          .slice(1)
          .map(({ start }, i) => start - ((runs[i]?.start ?? 0) + (runs[i]?.length ?? 0)));
        expect(gaps.every((gap) => gap > 0)).toBe(true);
      }),
    );
  });
});

describe('A1 notation', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('calls column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('spans rows of one column', () => {
    expect(columnSpan(6, { start: 2, length: 8 })).toBe('F2:F9');
  });
});
