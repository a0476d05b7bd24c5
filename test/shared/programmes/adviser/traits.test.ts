import { describe, expect, it } from 'vitest';
import { traitsOf } from '../../../../shared/programmes/adviser/traits.ts';
import { many, outlook } from '../outlooks.ts';

const UNASKED = { partners: null, paidService: null };
const traits = (customers: Parameters<typeof traitsOf>[0]) => traitsOf(customers, UNASKED);

describe('the traits of a portfolio', () => {
  it('count the fewest accounts that hold half of what is earned', () => {
    const customers = [
      outlook({ contribution: 500 }),
      outlook({ contribution: 300 }),
      ...many(10, () => outlook({ contribution: 40 })),
      outlook({ contribution: -900 }),
    ];

    // 600 of 1,200: the 500 are not enough, the 300 make it.
    expect(traits(customers).fewHoldHalf).toEqual({ holds: true, value: 2, threshold: 10 });
    expect(traits(many(21, () => outlook())).fewHoldHalf).toMatchObject({ holds: false, value: 11 });
  });

  it.each([
    [[11, 12, 13], 12, true],
    [[11, 11, 13], 11, false],
  ])('take the middle one of the orders a year: of %j it is %d', (orders, value, holds) => {
    const customers = orders.map((ordersLastYear) => outlook({ ordersLastYear }));

    expect(traits(customers).ordersMonthly).toMatchObject({ value, holds });
  });

  it('do not ask contracts for orders, nor count the lost', () => {
    const customers = [
      outlook({ ordersLastYear: 0, underContract: true }),
      outlook({ ordersLastYear: 0, lifecycle: 'LAPSED' }),
      outlook({ ordersLastYear: 20 }),
    ];

    expect(traits(customers)).toMatchObject({
      ordersMonthly: { value: 20 },
      enoughCustomers: { value: 2, holds: false },
    });
    expect(traits([outlook({ underContract: true })]).ordersMonthly).toBeUndefined();
  });

  it('see how far apart the volumes are', () => {
    expect(traits(many(11, (i) => outlook({ sales: 2 ** i }))).wideVolumes).toMatchObject({
      value: 2 ** 8,
      holds: true,
    });
    expect(traits(many(11, () => outlook())).wideVolumes).toMatchObject({ value: 1, holds: false });
  });

  it('see who will be there in a year', () => {
    const leaving = { weight: 1, pAlive: 0.9, salesPerYear: 1, leavesPerYear: 0.2 };

    expect(traits([outlook({ futures: [leaving] })]).manyStay?.value).toBeCloseTo(0.9 * Math.exp(-0.2), 9);
  });

  it('speak of room only where wallets are known', () => {
    const known = many(5, () => outlook({ sales: 80, wallet: 100 }));

    expect(traits(many(9, () => outlook())).littleRoom).toBeUndefined();
    expect(traits(known).littleRoom).toMatchObject({ value: 0.8, holds: true });
  });

  it('take an answer for what it is, and none for nothing', () => {
    expect(traits([outlook()]).partners).toBeUndefined();
    expect(traitsOf([outlook()], { partners: false, paidService: true })).toMatchObject({
      partners: { holds: false },
      paidService: { holds: true },
    });
  });

  it('count those that a customer stands for', () => {
    const customers = [
      outlook({ ordersLastYear: 30 }),
      outlook({ ordersLastYear: 2, standsFor: 70 }),
      outlook({ ordersLastYear: 12, standsFor: 20 }),
    ];

    expect(traits(customers)).toMatchObject({
      enoughCustomers: { value: 91, holds: true },
      ordersMonthly: { value: 2, holds: false },
    });
  });
});
