import { describe, expect, it } from 'vitest';
import { monthsUntil } from '../../../addon/sidebar/timeline-months.ts';

describe('the months of a timeline', () => {
  it('fills the months without orders, up to the present one', () => {
    const months = monthsUntil('2026-02-14', [
      { month: '2025-11', orders: 2, net: 300 },
      { month: '2026-01', orders: 1, net: -20 },
    ]);
    expect(months).toEqual([
      { month: '2025-11', orders: 2, net: 300 },
      { month: '2025-12', orders: 0, net: 0 },
      { month: '2026-01', orders: 1, net: -20 },
      { month: '2026-02', orders: 0, net: 0 },
    ]);
  });

  it('goes back two years and no further', () => {
    const months = monthsUntil('2026-11-21', [{ month: '2019-03', orders: 1, net: 10 }]);
    expect(months).toHaveLength(24);
    expect(months[0]?.month).toBe('2024-12');
  });
});
