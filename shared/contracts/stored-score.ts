import * as z from 'zod/mini';
import { Currency, Id, IsoDate, Lifecycle, Quadrant } from './primitives.ts';

/**
 * A customer as the last refresh left it, without words. Money in major units; null where there is none. It is written
 * anew only when something in it has changed by enough to matter, so `asOf` may be long ago.
 */
export const StoredScore = z.strictObject({
  customerId: Id,
  asOf: IsoDate,
  quadrant: z.nullable(Quadrant),
  /** The quadrant before the present one, and since when it is the present one; null while it never moved. */
  quadrantBefore: z.nullable(Quadrant),
  quadrantSince: z.nullable(IsoDate),
  confidence: z.nullable(z.number()),
  lifecycle: Lifecycle,
  pAlive: z.nullable(z.number()),
  projectedShare: z.nullable(z.number()),
  contribution: z.nullable(z.number()),
  residual: z.nullable(z.number()),
  clv: z.nullable(z.number()),
  /** Id of the recommended action, and its money against doing nothing. */
  action: z.string(),
  netEffect: z.nullable(z.number()),
});
export type StoredScore = z.infer<typeof StoredScore>;

/**
 * `GET /v1/scores?since=…`: what has changed since the cursor that an earlier answer gave; everything without one. Ask
 * on with `next` until `more` is false, and keep `next` for the time after. A score may come twice, and is never left
 * out.
 */
export const StoredScorePage = z.strictObject({
  currency: Currency,
  scores: z.array(StoredScore),
  next: z.string(),
  more: z.boolean(),
});
export type StoredScorePage = z.infer<typeof StoredScorePage>;

/** A customer that went to another quadrant; `contribution` of its last active year as of that day. */
export const QuadrantMovement = z.strictObject({
  customerId: Id,
  on: IsoDate,
  from: Quadrant,
  to: Quadrant,
  contribution: z.number(),
});
export type QuadrantMovement = z.infer<typeof QuadrantMovement>;

/** `GET /v1/movements?since=2026-11-01&after=…`: from that day on, a page at a time; `next` goes into `after`. */
export const MovementPage = z.strictObject({
  currency: Currency,
  movements: z.array(QuadrantMovement),
  next: z.nullable(z.string()),
});
export type MovementPage = z.infer<typeof MovementPage>;
