import * as z from 'zod/mini';
import { Currency, IsoDate } from './primitives.ts';

/** Sums over a group of customers, in major units. */
export const GroupSums = z.strictObject({
  customers: z.int().check(z.nonnegative()),
  /** Of their last active years, after the cost of serving them. */
  contribution: z.number(),
  /** Discounted contribution still to come. */
  residual: z.number(),
  /** Historical and residual. */
  clv: z.number(),
});
export type GroupSums = z.infer<typeof GroupSums>;

/** The four quadrants, and those that no quadrant can be given, as of a day. */
export const PortfolioSums = z.strictObject({
  TRUE_FRIEND: GroupSums,
  BUTTERFLY: GroupSums,
  BARNACLE: GroupSums,
  STRANGER: GroupSums,
  none: GroupSums,
});
export type PortfolioSums = z.infer<typeof PortfolioSums>;

/** `GET /v1/portfolio?since=2026-01-01`: the figures of each refresh from that day on, oldest first. */
export const PortfolioResponse = z.strictObject({
  currency: Currency,
  days: z.array(z.strictObject({ asOf: IsoDate, sums: PortfolioSums })),
});
export type PortfolioResponse = z.infer<typeof PortfolioResponse>;
