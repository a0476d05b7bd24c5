import * as z from 'zod/mini';
import { type CustomerScore, Lifecycle, Quadrant, QuadrantProbabilities, TouchTier } from '#shared/contracts';
import type { LocalTime } from '../local-time.ts';

/** Longest label or reason that is kept: a cell of Google's holds 50,000 characters, all of a result 4 KB. */
const MAX_TEXT_LENGTH = 1_000;

const Money = z.number();
const Share = z.number();

/**
 * What a customer was last told to be. Plain data; money in major units of `currency`, shares and probabilities 0…1,
 * null where there is none. Fields are those of `CustomerScore` unless said otherwise.
 */
export const StoredResult = z.object({
  customerId: z.string(),
  name: z.string(),
  quadrant: z.nullable(Quadrant),
  quadrantProbabilities: z.nullable(QuadrantProbabilities),
  confidence: z.nullable(Share),
  provisional: z.boolean(),
  lifecycle: Lifecycle,
  pAlive: z.nullable(Share),
  pBuysAgain: z.nullable(Share),
  projectedShare: z.nullable(Share),
  contributionLastActiveYear: z.nullable(Money),
  clv: z.nullable(z.object({ historical: Money, residual: Money, total: Money })),
  /** What holds 90% of what `clv.total` may be. */
  clvInterval: z.nullable(z.object({ low: Money, high: Money })),
  valueIfActive: z.nullable(Money),
  touchTier: z.nullable(TouchTier),
  action: z.object({
    id: z.string(),
    label: z.string(),
    reason: z.string(),
    netEffect: z.nullable(Money),
    dueDate: z.nullable(z.string()),
  }),
  /** The quadrant before this one; null where it has had no other. */
  quadrantBefore: z.nullable(Quadrant),
  /** Local time of the run that first gave the present quadrant. */
  quadrantSince: z.string(),
  /** Local time of the run that last found the customer in `quadrantBefore`; null where that is not known. */
  movedAfter: z._default(z.nullable(z.string()), null),
  /** Codes of what the reader should know of the figures: `margin_assumed`. */
  doubts: z._default(z.array(z.string()), []),
  updated: z.string(),
  currency: z.string(),
  /** Where the customer stood when the result was written: the sheet, and the row counted from 1. */
  sheetId: z.number(),
  row: z.number(),
});
export type StoredResult = z.infer<typeof StoredResult>;

/** When scores were written, and into which sheet. */
export interface Written {
  currency: string;
  now: LocalTime;
  sheetId: number;
}

/** The result of a score. `before` is the customer's last one, from which it may have moved. */
export function resultOf(
  score: CustomerScore,
  before: StoredResult | undefined,
  { currency, now, sheetId, row }: Written & { row: number },
): StoredResult {
  const { id, label, reason, netEffect, dueDate } = score.primaryAction;
  return {
    customerId: score.customerId,
    name: score.name,
    quadrant: score.quadrant,
    quadrantProbabilities: score.quadrantProbabilities,
    confidence: score.confidence,
    provisional: score.provisional,
    lifecycle: score.lifecycle,
    pAlive: score.pAlive,
    pBuysAgain: score.pBuysAgain,
    projectedShare: score.projectedShare,
    contributionLastActiveYear: score.contributionLastActiveYear,
    clv: score.clv,
    clvInterval: score.intervals?.clv ?? null,
    valueIfActive: score.valueIfActive,
    touchTier: score.touchTier,
    action: { id, label: shortText(label), reason: shortText(reason), netEffect, dueDate },
    ...historyOf(score.quadrant, before, now),
    doubts: score.warnings.map(({ code }) => code),
    updated: now,
    currency,
    sheetId,
    row,
  };
}

/** Having no quadrant for a while, for want of data, is no move. */
function historyOf(
  quadrant: Quadrant | null,
  before: StoredResult | undefined,
  now: LocalTime,
): Pick<StoredResult, 'quadrantBefore' | 'quadrantSince' | 'movedAfter'> {
  if (!before) return { quadrantBefore: null, quadrantSince: now, movedAfter: null };
  const { quadrantBefore, quadrantSince, movedAfter } = before;
  if (quadrant === before.quadrant) return { quadrantBefore, quadrantSince, movedAfter };
  if (before.quadrant === null) return { quadrantBefore, quadrantSince: now, movedAfter };
  return { quadrantBefore: before.quadrant, quadrantSince: now, movedAfter: before.updated };
}

function shortText(text: string): string {
  return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
}
