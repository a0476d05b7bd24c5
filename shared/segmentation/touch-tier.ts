import type { TouchTier } from '#shared/contracts';
import { PROMOTER_FROM } from '#shared/relations';

/** Share of a customer's value that may go into a year of care. */
const CARE_SHARE = 0.05;
/** Hours of care in a year that each level stands for; technical contact costs none. */
export const CARE_HOURS: Readonly<Record<TouchTier, number>> = { HIGH: 24, LOW: 4, TECH: 0 };

/** Once a month. */
const FREQUENT_CONTACTS = 12;

/**
 * How much personal care a customer's value pays for. A promoter that speaks to us often gets it whatever its
 * size: it is the loyal customer that revenue hides.
 */
export function touchTier(customer: {
  readonly valueIfActive: number;
  readonly hourCost: number;
  readonly contacts12m: number;
  readonly nps: number | undefined;
}): TouchTier {
  const care = CARE_SHARE * customer.valueIfActive;
  if (care >= CARE_HOURS.HIGH * customer.hourCost || isHiddenAdvocate(customer)) return 'HIGH';
  return care >= CARE_HOURS.LOW * customer.hourCost ? 'LOW' : 'TECH';
}

/** A promoter that speaks to us once a month or more. */
export function isHiddenAdvocate(customer: {
  readonly contacts12m: number;
  readonly nps: number | undefined;
}): boolean {
  return customer.contacts12m >= FREQUENT_CONTACTS && (customer.nps ?? 0) >= PROMOTER_FROM;
}
