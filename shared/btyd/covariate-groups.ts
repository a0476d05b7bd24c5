import { compressCells, type PurchaseCell, type PurchaseCounts } from './purchase-cells.ts';
import type { Vector } from './vector.ts';

/** A customer with the values of the portfolio's covariates, which do not change with time: about −3 to 3 each. */
export interface CustomerWithCovariates extends PurchaseCounts {
  readonly covariates: Vector;
}

/** Customers with the same covariates: one portfolio, whose parameters are its own. */
export interface CovariateGroup {
  readonly covariates: Vector;
  readonly cells: readonly PurchaseCell[];
}

/** The groups, in the same order whatever the order of the customers: the fewer, the faster a fit. */
export function groupByCovariates(customers: readonly CustomerWithCovariates[]): CovariateGroup[] {
  const groups = new Map<string, { covariates: Vector; members: PurchaseCounts[] }>();
  for (const customer of customers) {
    const key = customer.covariates.join(' ');
    const group = groups.get(key);
    if (group) group.members.push(customer);
    else groups.set(key, { covariates: customer.covariates, members: [customer] });
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { covariates, members }]) => ({ covariates, cells: compressCells(members) }));
}
