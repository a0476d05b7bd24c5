import type { PortfolioCustomer } from '#shared/portfolio';

/** A customer that is nobody and brings nothing but what `known` says. */
export function customer(customerId: string, known: Partial<PortfolioCustomer> = {}): PortfolioCustomer {
  return {
    customerId,
    name: `Customer ${customerId}`,
    quadrant: null,
    lifecycle: 'PROSPECT',
    contributionLastActiveYear: null,
    clv: null,
    ...known,
  };
}

/** A customer of which only the contribution matters. */
export function bringing(customerId: string, contribution: number): PortfolioCustomer {
  return customer(customerId, { lifecycle: 'ACTIVE', contributionLastActiveYear: contribution });
}

/**
 * Worked by hand: eight customers that bring 1,000 less 100 a year, and one without any order.
 *
 * | customer | quadrant | brings | historical | to come |
 * | --- | --- | --- | --- | --- |
 * | a | True Friend | 400 | 1,000 | 800 |
 * | b | True Friend | 250 | 600 | 500 |
 * | c | Butterfly | 200 | 300 | 0 |
 * | d | Barnacle | 50 | 100 | 100 |
 * | e, f | Barnacle | 40, 30 | 60, 50 | 80, 60 |
 * | g | Stranger | 30 | 30 | 0 |
 * | h | Stranger | −100 | −50 | −20 |
 * | i | none | – | – | – |
 */
export const BY_HAND: readonly PortfolioCustomer[] = [
  known('a', 'TRUE_FRIEND', 400, 1000, 800),
  known('b', 'TRUE_FRIEND', 250, 600, 500),
  { ...known('c', 'BUTTERFLY', 200, 300, 0), lifecycle: 'LAPSED' },
  known('d', 'BARNACLE', 50, 100, 100),
  known('e', 'BARNACLE', 40, 60, 80),
  { ...known('f', 'BARNACLE', 30, 50, 60), lifecycle: 'SLIPPING' },
  { ...known('g', 'STRANGER', 30, 30, 0), lifecycle: 'LAPSED' },
  known('h', 'STRANGER', -100, -50, -20),
  customer('i'),
];

function known(
  customerId: string,
  quadrant: PortfolioCustomer['quadrant'],
  contributionLastActiveYear: number,
  historical: number,
  residual: number,
): PortfolioCustomer {
  const clv = { historical, residual, total: historical + residual };
  return customer(customerId, { quadrant, lifecycle: 'ACTIVE', contributionLastActiveYear, clv });
}
