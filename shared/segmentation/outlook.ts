/** What is to be expected of a customer from today on. */
export interface Outlook {
  /** Probability of still being a customer, 0…1. */
  readonly pAlive: number;
  /** Probability of at least one order within the horizon; null for a contract. */
  readonly pBuysAgain: number | null;
  /** L, the loyalty axis: expected share of the horizon during which the customer is active, 0…1. */
  readonly projectedShare: number;
  /** Within the horizon; null for a contract. */
  readonly expectedOrders: number | null;
}
