/** What a customer brings in a year, in minor units. */
export interface Contribution {
  /** Net of refunds. */
  readonly sales: number;
  /** Left of the sales after the cost of goods. */
  readonly gross: number;
  readonly costToServe: number;
  /** y = gross − cost to serve: the profit axis. */
  readonly net: number;
}

/** y = sales · margin − cost to serve. For a contract `sales` is its annual value. */
export function contribution(sales: number, marginRate: number, costToServe: number): Contribution {
  const gross = sales * marginRate;
  return { sales, gross, costToServe, net: gross - costToServe };
}
