import type { CustomerFacts } from '#shared/contracts';

/** 1 deals or decides with us, 2 supports (accounting, IT), 3 has influence. */
export type Circle = 1 | 2 | 3;

const CIRCLES: readonly Circle[] = [1, 2, 3];

export interface StakeholderCoverage {
  readonly contacts: number;
  /** Circles in which we know nobody. */
  readonly missing: readonly Circle[];
  /** One person holds the whole relation: when it leaves, so may the customer. */
  readonly singleContact: boolean;
  /** One who speaks against us can end the relation. */
  readonly opposed: boolean;
}

/** Whom we know at a customer, and whom not. Null where no contacts are kept. */
export function stakeholderCoverage(
  facts: Pick<CustomerFacts, 'circles' | 'opposedContacts'>,
): StakeholderCoverage | null {
  const { circles } = facts;
  if (circles === undefined) return null;
  const contacts = circles[0] + circles[1] + circles[2];
  return {
    contacts,
    missing: CIRCLES.filter((circle) => circles[circle - 1] === 0),
    singleContact: contacts === 1,
    opposed: (facts.opposedContacts ?? 0) > 0,
  };
}
