import type { Day } from '#shared/history';

/** From where facts are looked at. */
export interface Moment {
  readonly asOf: Day;
  /** The last day with a purchase up to `asOf`. */
  readonly lastOrder: Day | null;
  /** What an hour of sales or service work costs, in minor units. */
  readonly hourCostMinor: number;
}
