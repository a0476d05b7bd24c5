import type { QuadrantMovement, StoredScore } from '#shared/contracts';
import type { ScoreFigures } from './decide-customer.ts';

/** What becomes of a stored result when the customer is scored again. */
export interface Restored {
  readonly score: StoredScore;
  /** Whether the result is to be written: otherwise what stands is still near enough. */
  readonly changed: boolean;
  /** Null where the customer did not go from one quadrant to another. */
  readonly movement: QuadrantMovement | null;
}

/** Figures that moved by less say the same to a reader: they are shown rounded. */
const SHARE_STEP = 0.02;
const MONEY_STEP = 0.02;

/**
 * The result to keep of a score, next to the one that was kept before. Compared is always with what was kept, so that
 * many small steps do not add up unseen.
 *
 * @param asOf ISO date of the score
 */
export function restore(score: ScoreFigures, asOf: string, before: StoredScore | null): Restored {
  const moved = before !== null && before.quadrant !== score.quadrant;
  const next: StoredScore = {
    customerId: score.customerId,
    asOf,
    quadrant: score.quadrant,
    quadrantBefore: moved ? before.quadrant : (before?.quadrantBefore ?? null),
    quadrantSince: moved ? asOf : (before?.quadrantSince ?? null),
    confidence: score.confidence,
    lifecycle: score.lifecycle,
    pAlive: score.pAlive,
    projectedShare: score.projectedShare,
    contribution: score.contributionLastActiveYear,
    residual: score.clv?.residual ?? null,
    clv: score.clv?.total ?? null,
    action: score.primaryAction.id,
    netEffect: score.primaryAction.netEffect,
  };
  return {
    score: next,
    changed: before === null || !saysTheSame(before, next),
    movement: moved ? movementBetween(before, next) : null,
  };
}

function movementBetween({ quadrant: from }: StoredScore, after: StoredScore): QuadrantMovement | null {
  const { customerId, asOf, quadrant: to, contribution } = after;
  if (from === null || to === null) return null;
  return { customerId, on: asOf, from, to, contribution: contribution ?? 0 };
}

function saysTheSame(a: StoredScore, b: StoredScore): boolean {
  return (
    a.quadrant === b.quadrant &&
    a.lifecycle === b.lifecycle &&
    a.action === b.action &&
    isNear(a.confidence, b.confidence, SHARE_STEP) &&
    isNear(a.pAlive, b.pAlive, SHARE_STEP) &&
    isNear(a.projectedShare, b.projectedShare, SHARE_STEP) &&
    isNear(a.contribution, b.contribution, stepOf(a.contribution)) &&
    isNear(a.residual, b.residual, stepOf(a.residual)) &&
    isNear(a.clv, b.clv, stepOf(a.clv)) &&
    isNear(a.netEffect, b.netEffect, stepOf(a.netEffect))
  );
}

function stepOf(amount: number | null): number {
  return MONEY_STEP * Math.abs(amount ?? 0);
}

function isNear(a: number | null, b: number | null, step: number): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= step;
}
