/** `auto`: the forecast, fitted to the portfolio. `rhythm`: the transparent form with fixed constants. */
export type TimingModelName = 'auto' | 'rhythm';

/** Why a portfolio got its timing model. */
export type TimingReason = 'no_orders' | 'thin_history' | 'regular_gaps' | 'small_portfolio' | 'fitted';

export interface PortfolioTiming {
  readonly name: TimingModelName;
  readonly why: TimingReason;
}

/** Half a year: with less, nobody has had the time to leave. */
export const SHORTEST_HISTORY_DAYS = 183;
export const FEWEST_REPEAT_CUSTOMERS = 3;

/** The squared coefficient of variation of Erlang-2, the timing that the rhythm form assumes (Erlang-k has 1/k). */
export const REGULAR_VARIATION = 0.5;
/** Fewer customers with several gaps show nothing about a portfolio. */
const FEWEST_REGULAR_CUSTOMERS = 5;

/** In portfolios with fewer customers that came back, each is read by its own rhythm unless gaps speak against it. */
const FEWEST_CUSTOMERS_TO_FIT = 20;
/** The squared coefficient of variation of gaps left to chance. */
const VARIATION_OF_CHANCE = 1;

/**
 * Chooses how a portfolio's timing is read. Real gaps are mostly more scattered than Erlang-2, and there the rhythm
 * form is overconfident; so it is taken only for gaps shown to be regular, where there is next to nothing to fit, and
 * in very small portfolios whose gaps are not shown to be left to chance.
 */
export function choosePortfolioTiming(portfolio: {
  readonly customersWithOrders: number;
  readonly repeatCustomers: number;
  readonly historyDays: number;
  readonly regularity: { readonly customers: number; readonly squaredVariation: number };
}): PortfolioTiming {
  if (portfolio.customersWithOrders === 0) return { name: 'rhythm', why: 'no_orders' };
  if (portfolio.historyDays < SHORTEST_HISTORY_DAYS || portfolio.repeatCustomers < FEWEST_REPEAT_CUSTOMERS) {
    return { name: 'rhythm', why: 'thin_history' };
  }
  const { customers, squaredVariation } = portfolio.regularity;
  if (customers >= FEWEST_REGULAR_CUSTOMERS && squaredVariation <= REGULAR_VARIATION) {
    return { name: 'rhythm', why: 'regular_gaps' };
  }
  const leftToChance = customers >= FEWEST_REGULAR_CUSTOMERS && squaredVariation >= VARIATION_OF_CHANCE;
  if (portfolio.repeatCustomers < FEWEST_CUSTOMERS_TO_FIT && !leftToChance) {
    return { name: 'rhythm', why: 'small_portfolio' };
  }
  return { name: 'auto', why: 'fitted' };
}
