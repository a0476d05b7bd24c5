import { CATALOGUE, forTier } from '#shared/actions';
import type {
  CustomerFacts,
  LoyaltyQuestion,
  NextVisit,
  StakeholderPlan,
  TouchTier,
} from '#shared/contracts';
import { type Day, EMPTY_RELATIONS, isoDateOf, type Relations } from '#shared/history';

/** Days between talks: monthly where a customer has its own person, once in half a year elsewhere (domain 5.3). */
const DAYS_BETWEEN_TALKS: Readonly<Record<TouchTier, number>> = { HIGH: 30, LOW: 182, TECH: 182 };
/** A talk that is overdue is made up for within a week. */
const CATCH_UP_DAYS = 7;

/** Where whoever can answer a question sits: see the three circles. */
const CIRCLE_OF_QUESTION: Readonly<Record<LoyaltyQuestion, number>> = {
  users: 1,
  benefits: 2,
  management: 1,
  itHead: 2,
  contact: 1,
  staff: 2,
};

/** What the next visit follows from. */
export interface VisitReasons {
  readonly facts: Pick<CustomerFacts, 'complaintState'>;
  readonly relations?: Relations | undefined;
  readonly people: Pick<StakeholderPlan, 'circles' | 'missing' | 'opposed'>;
  readonly open: readonly LoyaltyQuestion[];
  readonly touchTier: TouchTier | null;
}

/**
 * With whom to speak next, about what, by when. First what is owed (an open complaint), then whom to win over (somebody
 * who speaks against us), then a circle in which nobody is known, then the weakest answer of the loyalty test; where all
 * of that is well, what we can do for the circle in which we know the fewest.
 */
export function nextVisit(reasons: VisitReasons, asOf: Day): NextVisit {
  const { facts, relations = EMPTY_RELATIONS, people, open } = reasons;
  const tier = reasons.touchTier ?? 'LOW';
  const lastTalk = lastTalkOf(relations, asOf);
  const regular = lastTalk === null ? asOf : lastTalk + DAYS_BETWEEN_TALKS[tier];
  const due = regular <= asOf ? asOf + CATCH_UP_DAYS : regular;
  const visit = (topic: NextVisit['topic'], circle: number, by = due) => ({
    topic,
    circle,
    question: null,
    by: isoDateOf(by),
    lastTalk: lastTalk === null ? null : isoDateOf(lastTalk),
  });
  if (facts.complaintState === 'open') {
    return visit('complaint', 1, asOf + forTier(CATALOGUE.A02.dueDays, tier));
  }
  if (people.opposed > 0) return visit('opposed', circleOfOpposed(relations));
  const [unknown] = people.missing;
  if (unknown !== undefined) return visit('circle', unknown);
  const [question] = open;
  if (question !== undefined) return { ...visit('question', CIRCLE_OF_QUESTION[question]), question };
  return visit('benefit', thinnest(people.circles ?? [0, 0, 0]));
}

const TALKS: ReadonlySet<string> = new Set(['visit', 'call', 'meeting']);

function lastTalkOf({ touches = [] }: Relations, asOf: Day): Day | null {
  const days = touches
    .filter(({ channel }) => TALKS.has(channel))
    .flatMap((each) => each.days.map(([day]) => day))
    .filter((day) => day <= asOf);
  return days.length === 0 ? null : Math.max(...days);
}

/** The innermost, if several speak against us; the first where only the customer list says so. */
function circleOfOpposed({ contacts = [] }: Relations): number {
  const circles = contacts.filter(({ attitude }) => attitude === 'opposed').map(({ circle }) => circle);
  return circles.length === 0 ? 1 : Math.min(...circles);
}

/** The outermost of equals: the third circle mostly stays uncovered (S004). */
function thinnest(circles: readonly number[]): number {
  return circles.lastIndexOf(Math.min(...circles)) + 1;
}
