import { describe, expect, it } from 'vitest';
import { fitForecast, type Hindcast } from '#shared/forecast';
import { AS_OF, drawn, TRUTHS } from './made-up.ts';

const HALF_A_YEAR = 182;
const TODAY = AS_OF + HALF_A_YEAR;
const [, bg] = TRUTHS;
// Of more than a hundred customers an even part is asked for some figures, and which part may depend on later orders.
const histories = bg ? drawn(bg.model, bg.parameters, 90, 3) : [];

function lookedBack(portfolio: readonly (readonly number[])[]): Hindcast {
  const { hindcast } = fitForecast(portfolio, TODAY, { horizonDays: HALF_A_YEAR });
  if (!hindcast) throw new Error('nothing was looked back at');
  return hindcast;
}

const hindcast = lookedBack(histories);

describe('hindcast', () => {
  it('looks back over one horizon that ends today', () => {
    expect(hindcast).toMatchObject({ from: AS_OF, until: TODAY });
  });

  it('counts the customers of that day, and the days on which they ordered since', () => {
    const then = histories.filter(([first]) => first !== undefined && first <= AS_OF);
    const came = then.map((days) => days.filter((day) => day > AS_OF && day <= TODAY).length);

    expect(hindcast).toMatchObject({ known: then.length, customers: then.length });
    expect(hindcast.orders.came).toBe(came.reduce((sum, orders) => sum + orders, 0));
    expect(hindcast.buyers.reduce((sum, { bought }) => sum + bought, 0)).toBe(
      came.filter((orders) => orders > 0).length,
    );
    expect(hindcast.buyers.reduce((sum, { customers }) => sum + customers, 0)).toBe(then.length);
  });

  it('expects the same whatever came afterwards', () => {
    const emptied = lookedBack(histories.map((days) => days.filter((day) => day <= AS_OF)));
    const crowded = lookedBack(
      histories.map((days) => [...days.filter((day) => day <= AS_OF), TODAY - 30, TODAY - 11, TODAY]),
    );

    for (const other of [emptied, crowded]) {
      expect(other.orders.expected).toBeCloseTo(hindcast.orders.expected, 6);
      expect([other.orders.low, other.orders.high]).toEqual([hindcast.orders.low, hindcast.orders.high]);
      expect(other.ranges.promised).toBeCloseTo(hindcast.ranges.promised, 6);
      expect(other.buyers.map(({ chance, customers }) => [chance, customers])).toEqual(
        hindcast.buyers.map(({ chance, customers }) => [chance, customers]),
      );
    }
    expect(emptied.orders.came).toBe(0);
    expect(crowded.orders.came).toBe(3 * hindcast.known);
  });

  it('orders those that were likely to buy again before those that were not', () => {
    const shares = hindcast.buyers.map(({ expected, customers }) => expected / customers);

    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('says nothing where no stretch of the past was long enough', () => {
    const young = [[TODAY - 5, TODAY - 1], [TODAY - 3]];

    expect(fitForecast(young, TODAY, { horizonDays: HALF_A_YEAR }).hindcast).toBeNull();
    expect(fitForecast([], TODAY, { horizonDays: HALF_A_YEAR }).hindcast).toBeNull();
  });
});
