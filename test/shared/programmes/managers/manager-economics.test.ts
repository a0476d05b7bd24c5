import { describe, expect, it } from 'vitest';
import { managerEconomics } from '#shared/programmes';
import { many, outlook } from '../outlooks.ts';

const COST = 1_000;
const TERMS = { hourCost: 40, managerCost: COST, managerUplift: 0.1, discountRate: 0.1 };

/** An account that a manager makes worth so much more, of which 50 by keeping it. */
const account = (gain: number, changes: Parameters<typeof outlook>[0] = {}) =>
  outlook({
    gross: (gain - 50) / 0.1,
    manager: {
      fromSales: gain - 50,
      fromKeeping: 50,
      gain,
      cost: COST,
      net: gain - COST,
      breakEvenUplift: (COST - 50) / ((gain - 50) / 0.1),
    },
    ...changes,
  });

describe('the economics of account managers', () => {
  it('name who pays for its part, the best first', () => {
    const customers = [account(900), account(1_500, { name: 'good' }), account(4_000, { name: 'best' })];
    const told = managerEconomics(customers, TERMS, 10);

    expect(told).toMatchObject({ deserving: 2, uplift: 0.1, costPerAccount: COST, accountsPerManager: 40 });
    expect(told.accounts.map(({ name, net }) => [name, net])).toEqual([
      ['best', 3_000],
      ['good', 500],
    ]);
    // 950/39,500 of additional sales.
    expect(told.accounts[0]?.breakEvenUplift).toBeCloseTo(950 / 39_500, 9);
  });

  it('give none to Strangers and the lost, whatever they would bring', () => {
    const customers = [account(9_000, { quadrant: 'STRANGER' }), account(9_000, { lifecycle: 'LAPSED' })];

    expect(managerEconomics(customers, TERMS, 10)).toMatchObject({ deserving: 0, accounts: [], managers: 0 });
  });

  it.each([
    // A manager costs 40,000 a year.
    [39, 1_020, 0, 0],
    [40, 1_020, 1, 800],
    [26, 1_600, 1, 1_600],
    [80, 1_020, 2, 1_600],
    [79, 1_020, 1, 800],
  ])('%d accounts worth %d each carry %d, who earn %d', (count, gain, managers, net) => {
    const told = managerEconomics(
      many(count, () => account(gain)),
      TERMS,
      5,
    );

    expect(told).toMatchObject({ deserving: count, managers });
    expect(told.net).toBeCloseTo(net, 6);
    expect(told.accounts).toHaveLength(5);
  });

  it('count an account for those that it stands for', () => {
    const one = managerEconomics([account(1_020, { standsFor: 80 })], TERMS, 5);

    expect(one).toMatchObject({ deserving: 80, managers: 2 });
    expect(one.net).toBeCloseTo(1_600, 6);
  });

  it('carry more managers, never fewer, the more an account buys because of one', () => {
    const customers = many(200, (i) => account(200 + 10 * i));
    const { sensitivity, managers, net } = managerEconomics(customers, TERMS, 5);

    expect(sensitivity.map(({ uplift }) => uplift)).toEqual([0, 0.05, 0.1, expect.closeTo(0.15, 9), 0.2]);
    expect(sensitivity[2]).toMatchObject({ managers, net });
    for (const name of ['deserving', 'managers', 'net'] as const) {
      const values = sensitivity.map((one) => one[name]);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
    expect(sensitivity[0]?.managers).toBe(0);
    expect(sensitivity[4]?.managers).toBeGreaterThan(managers);
  });
});
