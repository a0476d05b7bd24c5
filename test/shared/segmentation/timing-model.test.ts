import { describe, expect, it } from 'vitest';
import { choosePortfolioTiming } from '#shared/segmentation';

const PORTFOLIO = {
  customersWithOrders: 60,
  repeatCustomers: 20,
  historyDays: 183,
  regularity: { customers: 5, squaredVariation: 0.51 },
};

describe('the choice of the timing model', () => {
  it.each([
    ['is the fit for gaps more scattered than Erlang-2', {}, 'auto', 'fitted'],
    [
      'is rhythm for gaps as regular as Erlang-2',
      { regularity: { customers: 5, squaredVariation: 0.5 } },
      'rhythm',
      'regular_gaps',
    ],
    [
      'does not call four regular customers a regular portfolio',
      { regularity: { customers: 4, squaredVariation: 0.1 } },
      'auto',
      'fitted',
    ],
    ['is rhythm for nineteen customers that came back', { repeatCustomers: 19 }, 'rhythm', 'small_portfolio'],
    [
      'is the fit even for three, if their gaps are left to chance',
      { repeatCustomers: 3, regularity: { customers: 5, squaredVariation: 1 } },
      'auto',
      'fitted',
    ],
    ['is rhythm for less than half a year', { historyDays: 182 }, 'rhythm', 'thin_history'],
    ['is rhythm for two customers that came back', { repeatCustomers: 2 }, 'rhythm', 'thin_history'],
    ['is rhythm without orders', { customersWithOrders: 0 }, 'rhythm', 'no_orders'],
  ])('%s', (_, change, name, why) => {
    expect(choosePortfolioTiming({ ...PORTFOLIO, ...change })).toEqual({ name, why });
  });
});
