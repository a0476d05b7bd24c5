import type { LeftOutOfPilot, PilotDraft } from '#shared/contracts';
import type { CustomerRecord } from '#shared/history';
import type { CustomerOutlook } from '#shared/scoring';

/** A customer, and what is expected of it; null where it cannot be scored. */
export interface KnownCustomer {
  readonly record: CustomerRecord;
  readonly outlook: CustomerOutlook | null;
  /** A complaint of its that nobody has answered. */
  readonly openComplaint: boolean;
}

export type WhyLeftOut = Exclude<keyof LeftOutOfPilot, 'notNeeded' | 'nothingBefore'>;

/** Why a customer may not take part; null where it may. The first reason that holds is told. */
export function whyLeftOut(
  { record, outlook, openComplaint }: KnownCustomer,
  draft: PilotDraft,
  inOtherPilots: ReadonlySet<string>,
): WhyLeftOut | null {
  if (outlook === null || outlook.lifecycle === 'NOTICE_GIVEN') return 'leaving';
  if (!draft.quadrants.includes(outlook.quadrant)) return 'otherQuadrant';
  if (outlook.valueIfActive < draft.minValue) return 'belowMinValue';
  if (openComplaint) return 'openComplaint';
  return inOtherPilots.has(record.customerId) ? 'inAnotherPilot' : null;
}
