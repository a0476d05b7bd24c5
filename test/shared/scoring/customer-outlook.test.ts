import { describe, expect, it } from 'vitest';
import { customerOutlooks, customerScorer, type Future, fitPortfolio } from '#shared/scoring';
import { AS_OF, buyer, every, MONTHLY_PORTFOLIO, SETTINGS } from './records.ts';

const RECORDS = [
  ...MONTHLY_PORTFOLIO,
  buyer('large', every(30, 24, 5), 60_000, { hasAccountManager: false, walletAnnualMinor: 90_000_000 }),
  buyer('contract', [], 0, { contract: { end: '2027-05-31', annualValueMinor: 4_000_000, renewals: 3 } }),
  buyer('gone', every(30, 8, 700), 9_000),
  buyer('empty', [], 0),
];
const MODEL = fitPortfolio(RECORDS, SETTINGS, AS_OF);
const outlooks = RECORDS.map(customerOutlooks(MODEL, SETTINGS, AS_OF));
const scores = RECORDS.map(customerScorer(MODEL, SETTINGS, AS_OF, 'en'));

describe('the outlook of a customer', () => {
  it('is nothing for whoever cannot be scored', () => {
    expect(outlooks.at(-1)).toBeNull();
    expect(outlooks.slice(0, -1).every((outlook) => outlook !== null)).toBe(true);
  });

  it('says of the last year, the quadrant and the worth what the row says', () => {
    for (const [i, outlook] of outlooks.entries()) {
      if (!outlook) continue;
      const score = scores[i];
      expect(outlook.quadrant).toBe(score?.quadrant);
      expect(outlook.contribution).toBeCloseTo(score?.contributionLastActiveYear ?? Number.NaN, 2);
      expect(outlook.valueIfActive).toBeCloseTo(score?.valueIfActive ?? Number.NaN, 2);
    }
  });

  it('has futures that make one, and on average the probability to be a customer still', () => {
    for (const outlook of outlooks) {
      if (!outlook) continue;
      const mean = (of: (future: Future) => number) =>
        outlook.futures.reduce((sum, future) => sum + future.weight * of(future), 0);
      expect(mean(() => 1)).toBeCloseTo(1, 9);
      expect(mean(({ pAlive }) => pAlive)).toBeCloseTo(outlook.pAlive, 2);
    }
  });

  it('expects a steady customer to go on about as before', () => {
    const monthly = outlooks[0];
    const sales = monthly?.futures.reduce((sum, { weight, salesPerYear }) => sum + weight * salesPerYear, 0);
    expect((sales ?? 0) / (monthly?.sales ?? 1)).toBeGreaterThan(0.85);
    expect((sales ?? 0) / (monthly?.sales ?? 1)).toBeLessThan(1.15);
  });

  it('takes a contract’s annual value for its sales', () => {
    const contract = outlooks[9];
    expect(contract).toMatchObject({ underContract: true, sales: 40_000, ordersLastYear: 0 });
    expect(new Set(contract?.futures.map(({ salesPerYear }) => salesPerYear))).toEqual(new Set([40_000]));
  });

  it('prices a manager as the action does that proposes one', () => {
    const score = scores[8];
    const proposed = [score?.primaryAction, ...(score?.alternatives ?? [])].find((one) => one?.id === 'A28');
    const manager = outlooks[8]?.manager;
    expect(manager?.net).toBeCloseTo(proposed?.netEffect ?? Number.NaN, 0);
    expect(manager?.net).toBeCloseTo(
      (manager?.fromSales ?? 0) + (manager?.fromKeeping ?? 0) - (manager?.cost ?? 0),
      6,
    );
  });
});
