import { describe, expect, it } from 'vitest';
import { groupByOrders } from '../../../shared/btyd/order-groups.ts';

describe('groupByOrders', () => {
  it('joins neighbours with the same number of orders and adds up their customers', () => {
    const cells = [
      { x: 0, count: 4 },
      { x: 2, count: 1 },
      { x: 2, count: 3 },
    ];

    expect(groupByOrders(cells)).toEqual([
      { x: 0, customers: 4, from: 0, to: 1 },
      { x: 2, customers: 4, from: 1, to: 3 },
    ]);
  });

  it('makes nothing of nobody', () => {
    expect(groupByOrders([])).toEqual([]);
  });
});
