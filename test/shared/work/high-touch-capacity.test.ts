import { describe, expect, it } from 'vitest';
import { ACCOUNTS_PER_PERSON, keepHighTouch } from '#shared/work';

const account = (customerId: string, valueIfActive: number, hiddenAdvocate = false) => ({
  customerId,
  valueIfActive,
  hiddenAdvocate,
});

describe('high touch', () => {
  it('stays with all while there are places', () => {
    const accounts = Array.from({ length: ACCOUNTS_PER_PERSON }, (_, i) => account(`c${i}`, i));

    expect(keepHighTouch(accounts, ACCOUNTS_PER_PERSON).size).toBe(40);
  });

  it('stays with the most valuable where there are not', () => {
    expect([...keepHighTouch([account('a', 10), account('b', 30), account('c', 20)], 2)]).toEqual(['b', 'c']);
  });

  it('stays with a small customer that recommends us and speaks to us often', () => {
    const accounts = [account('large', 900), account('small', 5, true), account('middle', 400)];

    expect([...keepHighTouch(accounts, 2)]).toEqual(['small', 'large']);
  });

  it('is settled by the customer where values tie, and given to none without people', () => {
    expect([...keepHighTouch([account('b', 1), account('a', 1)], 1)]).toEqual(['a']);
    expect(keepHighTouch([account('a', 1)], 0).size).toBe(0);
    expect(keepHighTouch([account('a', 1), account('b', 1)], 1.9).size).toBe(1);
  });
});
