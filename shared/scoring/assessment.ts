import type { Contribution, Margin } from '#shared/clv';
import type { Lifecycle } from '#shared/contracts';
import type { Prospects } from '#shared/forecast';
import type { CustomerRecord, Day, Purchases } from '#shared/history';
import type { Movable, Outlook } from '#shared/segmentation';
import type { Outcome } from './outcome.ts';
import type { PortfolioModel } from './portfolio-model.ts';

/** What a customer is worth and where it stands, the same whether it buys by orders or under a contract. */
export interface Assessment {
  readonly outlook: Outlook;
  readonly lifecycle: Lifecycle;
  readonly wasLoyal: boolean;
  /** First order, or start of the contract. */
  readonly since: Day;
  readonly orders: number;
  readonly renewals: number;
  readonly silentDays: number;
  readonly cycleDays: number;
  readonly overdueCycles: number;
  /** When the next order is due, today at the earliest; null for the lost, and under a contract. */
  readonly nextOrder: Day | null;
  /** Minor units. */
  readonly historical: number;
  readonly residual: number;
  readonly valueIfActive: number;
  /** Discounted years that the customer is expected to stay. */
  readonly yearsAhead: number;
  /** The orders expected were held at a multiple of its best year. */
  readonly ordersCapped: boolean;
  /** What could move it on the loyalty axis. */
  readonly movable: Movable;
  /** What all this may turn out to be. */
  readonly outcomes: readonly Outcome[];
}

export interface Circumstances {
  readonly record: CustomerRecord;
  readonly model: PortfolioModel;
  /** The model's forecast, made ready; null where the rhythm form is used. */
  readonly prospectsOf: ((purchases: Purchases) => Prospects) | null;
  readonly asOf: Day;
  readonly margin: Margin;
  readonly contribution: Contribution;
  readonly discountRate: number;
  readonly horizonDays: number;
  /** A cycle of the portfolio, for customers with few orders of their own. */
  readonly usualCycleDays: number;
  readonly minorPerMajor: number;
}
