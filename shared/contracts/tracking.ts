import * as z from 'zod/mini';
import { Currency, IsoDate } from './primitives.ts';
import { ProgrammeDesign } from './programme.ts';

const Count = z.int().check(z.nonnegative());
const Range = z.strictObject({ mean: z.number(), low: z.number(), high: z.number() });

/** The programme that runs, as it was designed, and its first day. */
export const RunningProgramme = z.strictObject({ design: ProgrammeDesign, start: IsoDate });
export type RunningProgramme = z.infer<typeof RunningProgramme>;

/** `GET` and `PUT /v1/programme`: the one that runs; null for none. */
export const ProgrammeResponse = z.strictObject({ programme: z.nullable(RunningProgramme) });
export type ProgrammeResponse = z.infer<typeof ProgrammeResponse>;

/** The score of those who answered before the first day and since, −100…100; `answers` since then. */
const NpsChange = z.strictObject({
  before: z.nullable(z.number()),
  since: z.nullable(z.number()),
  answers: Count,
});

/**
 * `GET /v1/programme/tracking`: how the running programme does. Members are who joined by the events of the kind
 * `membership`. Money in major units, since the first day.
 */
export const ProgrammeTracking = z.strictObject({
  currency: Currency,
  asOf: IsoDate,
  start: IsoDate,
  days: Count,
  /** So many of the company's usual cycles between orders. */
  cycles: z.number(),
  /** Customers that the design invites, members among them. */
  invited: Count,
  members: Count,
  /** Joined and left again. */
  left: Count,
  /** Members with an order within the last cycle or two. */
  active: Count,
  /** Members that redeemed anything. */
  redeemers: Count,
  /** What the members earned in rewards by the design's rules, and what the redeemed ones cost. */
  rewardsEarned: z.number(),
  rewardsRedeemed: z.number(),
  /** Running, benefits and the start, less the members' fees. */
  overhead: z.number(),
  /** Members against others like them, after rewards and work; null where there are too few to compare. */
  against: z.nullable(
    z.strictObject({
      /** Lots decided who was a member (a finished pilot); or the others were found afterwards, and may differ. */
      control: z.enum(['pilot', 'matched']),
      pairs: Count,
      /** A member over its like: a share of usual business, and money for one and for all members. */
      share: Range,
      perMember: Range,
      total: Range,
      /** Of the pairs, the share that bought again. */
      membersStay: z.number(),
      othersStay: z.number(),
    }),
  ),
  /** The probability, 0…1, that the programme has earned more than it cost. */
  pGain: z.nullable(z.number()),
  /** All costs over what members brought more; null where that is nothing. */
  costRatio: z.nullable(z.number()),
  nps: z.strictObject({ members: NpsChange, others: NpsChange }),
  /** `stop` when after two cycles it gains with less than one chance in five. */
  verdict: z.enum(['too_early', 'cannot_tell', 'go_on', 'stop']),
});
export type ProgrammeTracking = z.infer<typeof ProgrammeTracking>;
