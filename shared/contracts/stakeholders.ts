import * as z from 'zod/mini';
import { Currency, Id, IsoDate, Quadrant, TouchTier } from './primitives.ts';

const Count = z.int().check(z.nonnegative());

/**
 * The questions of the loyalty test (S004): who uses what we sell, what it is good for at every level, whether the
 * management knows us and the problem we solve, why we are good for the head of IT (or whoever runs what we sell), why
 * our contact likes to work with us, and which problem of the staff we solve.
 */
export const LoyaltyQuestion = z.enum(['users', 'benefits', 'management', 'itHead', 'contact', 'staff']);
export type LoyaltyQuestion = z.infer<typeof LoyaltyQuestion>;

/** 0: we do not know, or nobody; 1: in part; 2: yes, and we can name it. */
export const LoyaltyScore = z.int().check(z.gte(0), z.lte(2));
export const MAX_LOYALTY_SCORE = 2;

/** Questions that nobody has answered yet are absent. */
export const LoyaltyAnswers = z.partialRecord(LoyaltyQuestion, LoyaltyScore);
export type LoyaltyAnswers = z.infer<typeof LoyaltyAnswers>;

/** How the test stood at the end of a day on which it was answered. */
export const LoyaltyTest = z.strictObject({ day: IsoDate, answers: LoyaltyAnswers });
export type LoyaltyTest = z.infer<typeof LoyaltyTest>;

/**
 * `PUT /v1/stakeholders`: these answers take the place of those before, the others stay. Who answered is not kept. The
 * id stands in the body: paths end up in logs.
 */
export const LoyaltyTestRequest = z.strictObject({ customerId: Id, answers: LoyaltyAnswers });
export type LoyaltyTestRequest = z.infer<typeof LoyaltyTestRequest>;

/** `POST /v1/stakeholders`: the plan of one customer, key account or not. */
export const StakeholderRequest = z.strictObject({ customerId: Id });
export type StakeholderRequest = z.infer<typeof StakeholderRequest>;

/** 1 deals or decides with us, 2 supports (accounting, IT), 3 has influence. */
export const Circle = z.int().check(z.gte(1), z.lte(3));

/** What may end a relation: all hangs on one person, or one speaks against us (S004). */
export const StakeholderRisk = z.enum(['single_contact', 'opposed_contact']);
export type StakeholderRisk = z.infer<typeof StakeholderRisk>;

/** What to speak about first: see `nextVisit`. */
export const VisitTopic = z.enum(['complaint', 'opposed', 'circle', 'question', 'benefit']);
export type VisitTopic = z.infer<typeof VisitTopic>;

const NextVisit = z.strictObject({
  topic: VisitTopic,
  /** With whom. */
  circle: Circle,
  /** Of the topic `question`. */
  question: z.nullable(LoyaltyQuestion),
  by: IsoDate,
  /** The last visit, call or meeting; null where none is known. */
  lastTalk: z.nullable(IsoDate),
});
export type NextVisit = z.infer<typeof NextVisit>;

/** A customer's people, the loyalty test, and what to do next. Money in major units. */
export const StakeholderPlan = z.strictObject({
  customerId: Id,
  name: z.string(),
  /** Null where it cannot be scored. */
  quadrant: z.nullable(Quadrant),
  touchTier: z.nullable(TouchTier),
  /** A key account by the care its value pays for, or by what it contributes; null where it is none. */
  keyBy: z.nullable(z.enum(['high_touch', 'contribution'])),
  /** What it is worth while it stays: what hangs on these people. */
  value: z.nullable(z.number()),
  /** Contacts known in each circle; null where none are kept. */
  circles: z.nullable(z.tuple([Count, Count, Count])),
  supportive: Count,
  opposed: Count,
  /** Circles in which we know nobody; empty where no contacts are kept, since then we cannot tell. */
  missing: z.array(Circle),
  risks: z.array(StakeholderRisk),
  answers: LoyaltyAnswers,
  /** Sum of the answers, of `most`. */
  total: Count,
  most: Count,
  /** The lowest of the answers; null while there is none. */
  weakest: z.nullable(LoyaltyQuestion),
  /** Questions without a full answer, the lowest first, the unknown among them: each has a next step. */
  open: z.array(LoyaltyQuestion),
  /** The total at the end of each day on which it was answered, oldest first. */
  history: z.array(z.strictObject({ day: IsoDate, total: Count })),
  visit: NextVisit,
});
export type StakeholderPlan = z.infer<typeof StakeholderPlan>;

/** So many plans at most come with one answer. */
export const MAX_KEY_ACCOUNTS = 50;

/** `GET /v1/stakeholders`: the key accounts, the most valuable first. */
export const StakeholdersResponse = z.strictObject({
  asOf: IsoDate,
  currency: Currency,
  /** At most `MAX_KEY_ACCOUNTS` of them. */
  plans: z.array(StakeholderPlan),
  keyAccounts: Count,
  /** The value of those of all key accounts that carry a risk. */
  atRisk: z.number(),
});
export type StakeholdersResponse = z.infer<typeof StakeholdersResponse>;

/** What `POST` and `PUT /v1/stakeholders` answer. */
export const StakeholderResponse = z.strictObject({
  asOf: IsoDate,
  currency: Currency,
  plan: StakeholderPlan,
});
export type StakeholderResponse = z.infer<typeof StakeholderResponse>;
