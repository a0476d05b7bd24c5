import type { CustomerScore, Quadrant } from '#shared/contracts';

/** What the figures of a portfolio need to know of a customer; money in major units, null where there is none. */
export type PortfolioCustomer = Pick<
  CustomerScore,
  'customerId' | 'name' | 'quadrant' | 'lifecycle' | 'contributionLastActiveYear' | 'clv'
>;

/** A customer that may have come from another quadrant; `quadrantBefore` null where it did not. */
export interface MovingCustomer extends Pick<CustomerScore, 'quadrant' | 'contributionLastActiveYear'> {
  readonly quadrantBefore: Quadrant | null;
}
