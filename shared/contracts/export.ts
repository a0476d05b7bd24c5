import * as z from 'zod/mini';
import { Customer } from './customer.ts';
import { CustomerEvent } from './event.ts';
import { Member } from './members.ts';
import { Order } from './order.ts';
import { Pilot } from './pilot.ts';
import { PointsRules } from './points.ts';
import { PortfolioSums } from './portfolio.ts';
import { Id, IsoDate } from './primitives.ts';
import { Settings } from './settings.ts';
import { LoyaltyTest } from './stakeholders.ts';
import { QuadrantMovement, StoredScore } from './stored-score.ts';
import { RunningProgramme } from './tracking.ts';

/**
 * `POST /v1/export`: everything that is kept of the company, as files of JSON lines (see ExportLine), a bounded part a
 * call. Begin with null and send back `next` until it is null. Each link is good for `expiresInSeconds` and for whoever
 * has it; the file is gone after a day.
 */
export const ExportRequest = z.strictObject({ after: z.nullable(z.string()) });
export type ExportRequest = z.infer<typeof ExportRequest>;

export const ExportResponse = z.strictObject({
  url: z.string(),
  expiresInSeconds: z.int(),
  lines: z.int(),
  next: z.nullable(z.string()),
});
export type ExportResponse = z.infer<typeof ExportResponse>;

/** One line of an export. Amounts are in minor units where the field says so, else in major units. */
export const ExportLine = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('settings'), settings: Settings }),
  z.strictObject({ type: z.literal('member'), member: Member }),
  z.strictObject({ type: z.literal('figures'), asOf: IsoDate, sums: PortfolioSums }),
  z.strictObject({ type: z.literal('points_rules'), rules: PointsRules }),
  z.strictObject({ type: z.literal('programme'), programme: RunningProgramme }),
  z.strictObject({ type: z.literal('pilot'), pilot: Pilot }),
  z.strictObject({ type: z.literal('customer'), customer: Customer }),
  z.strictObject({ type: z.literal('order'), order: Order }),
  z.strictObject({ type: z.literal('event'), event: CustomerEvent }),
  z.strictObject({ type: z.literal('result'), result: StoredScore }),
  z.strictObject({ type: z.literal('loyalty_test'), customerId: Id, test: LoyaltyTest }),
  z.strictObject({ type: z.literal('movement'), movement: QuadrantMovement }),
]);
export type ExportLine = z.infer<typeof ExportLine>;
