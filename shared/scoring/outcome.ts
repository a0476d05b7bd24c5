import { contribution, type Margin, possibleMargin } from '#shared/clv';
import type { EvenPoint } from '#shared/forecast';

/** How a customer may turn out: what is uncertain about its rate, its loyalty and its margin, settled one way. */
export interface Outcome {
  /** 0…1; those of all outcomes make 1. */
  readonly weight: number;
  readonly pAlive: number;
  readonly projectedShare: number;
  /** Within the horizon; null for a contract. */
  readonly expectedOrders: number | null;
  /** y, minor units a year. */
  readonly contribution: number;
  /** Minor units. */
  readonly historical: number;
  readonly residual: number;
  /** While it is a customer, minor units. */
  readonly salesPerYear: number;
  /** While it is a customer: the rate at which it leaves, 0 or more. */
  readonly leavesPerYear: number;
}

/** The contribution of the last active year with a margin that the customer may have, and that margin. */
export function possibleContribution(
  known: { readonly sales: number; readonly costToServe: number },
  margin: Margin,
  point: EvenPoint,
): { readonly rate: number; readonly net: number } {
  const rate = possibleMargin(margin, point.margin.normal);
  return { rate, net: contribution(known.sales, rate, known.costToServe).net };
}
