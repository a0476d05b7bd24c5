import { describe, expect, it } from 'vitest';
import { isReasonable } from '../../lambdas/reasonable.ts';

const LARGEST = 1e13;

describe('isReasonable', () => {
  it.each([
    { what: 'the largest amount', row: { netMinor: LARGEST }, reasonable: true },
    { what: 'the largest refund', row: { netMinor: -LARGEST }, reasonable: true },
    { what: 'a cent more', row: { netMinor: LARGEST + 1 }, reasonable: false },
    { what: 'a cent less than the largest refund', row: { netMinor: -LARGEST - 1 }, reasonable: false },
    { what: 'a slip in the cost alone', row: { netMinor: 1, costMinor: 1e15 }, reasonable: false },
    {
      what: 'a slip in a list',
      row: { categories: [{ netMinor: 1 }, { netMinor: 1e15 }] },
      reasonable: false,
    },
    {
      what: 'a slip in a field of a field',
      row: { facts: { contract: { annualValueMinor: 1e15 } } },
      reasonable: false,
    },
    { what: 'numbers that are no money', row: { usageTrend: 1e15, circle: 1 }, reasonable: true },
    { what: 'a row without amounts', row: { name: 'Ana', costMinor: undefined }, reasonable: true },
  ])('says $reasonable of $what', ({ row, reasonable }) => {
    expect(isReasonable(row)).toBe(reasonable);
  });
});
