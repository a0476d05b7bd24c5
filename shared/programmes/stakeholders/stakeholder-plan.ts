import type {
  CustomerFacts,
  CustomerScore,
  LoyaltyTest,
  StakeholderPlan,
  StakeholderRisk,
} from '#shared/contracts';
import type { CustomerRecord, Day } from '#shared/history';
import { factsAsOf, stakeholderCoverage } from '#shared/relations';
import { measureTest } from './loyalty-test.ts';
import { nextVisit } from './next-visit.ts';

/** What is known of one customer beside its history. */
export interface StakeholderInput {
  readonly record: CustomerRecord;
  readonly score: Pick<CustomerScore, 'quadrant' | 'touchTier' | 'valueIfActive'>;
  readonly keyBy: StakeholderPlan['keyBy'];
  /** Oldest first. */
  readonly tests: readonly LoyaltyTest[];
}

/** The people of a customer, the loyalty test, and the next visit as of a day; see StakeholderPlan. */
export function stakeholderPlan(
  { record, score, keyBy, tests }: StakeholderInput,
  asOf: Day,
): StakeholderPlan {
  // What an hour costs weighs on no fact that is read here.
  const facts = factsAsOf(record, { asOf, hourCostMinor: 0 });
  const people = peopleIn(facts);
  const measured = measureTest(tests);
  return {
    customerId: record.customerId,
    name: record.name,
    quadrant: score.quadrant,
    touchTier: score.touchTier,
    keyBy,
    value: score.valueIfActive,
    ...people,
    ...measured,
    visit: nextVisit(
      { facts, relations: record.relations, people, open: measured.open, touchTier: score.touchTier },
      asOf,
    ),
  };
}

/** Whether something may end the relation tomorrow. */
export function isAtRisk({ risks }: Pick<StakeholderPlan, 'risks'>): boolean {
  return risks.length > 0;
}

type People = Pick<StakeholderPlan, 'circles' | 'supportive' | 'opposed' | 'missing' | 'risks'>;

function peopleIn(facts: CustomerFacts): People {
  const coverage = stakeholderCoverage(facts);
  const opposed = facts.opposedContacts ?? 0;
  const risks: StakeholderRisk[] = [];
  if (coverage?.singleContact ?? facts.singleContact ?? false) risks.push('single_contact');
  if (opposed > 0) risks.push('opposed_contact');
  return {
    circles: facts.circles ?? null,
    supportive: facts.supportiveContacts ?? 0,
    opposed,
    missing: [...(coverage?.missing ?? [])],
    risks,
  };
}
