import * as z from 'zod/mini';
import { Currency, Id, IsoDate, Quadrant } from './primitives.ts';

export const MAX_PILOTS = 50;
/** Of one pilot: two thousand customers. */
export const MAX_PILOT_PAIRS = 1_000;
/** Fewer pairs do not even tell their own spread. */
export const MIN_PILOT_PAIRS = 4;
export const MIN_PILOT_DAYS = 28;
export const MAX_PILOT_DAYS = 365;
/** How long before its first day a pilot may be drawn up. */
export const MAX_DAYS_UNTIL_PILOT = 60;

const Count = z.int().check(z.nonnegative());
const Money = z.number();
const Share = z.number();

/** What is tried on group A while group B goes on as before. */
export const PilotSubject = z.enum(['action', 'programme', 'manager', 'benefit']);
export type PilotSubject = z.infer<typeof PilotSubject>;

/** What decides: profit after what serving and rewarding cost, net sales, or whether a customer bought at all. */
export const PilotMeasure = z.enum(['contribution', 'sales', 'bought']);
export type PilotMeasure = z.infer<typeof PilotMeasure>;

/** The question, who may take part, how long and with how many. `minValue` is of a customer that stays, major units. */
export const PilotDraft = z.strictObject({
  /** In the company's own words. */
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  subject: PilotSubject,
  measure: PilotMeasure,
  quadrants: z.array(Quadrant).check(
    z.minLength(1),
    z.maxLength(4),
    z.refine((quadrants) => new Set(quadrants).size === quadrants.length, 'twice the same'),
  ),
  minValue: z.number().check(z.gte(0), z.lte(1e12)),
  start: IsoDate,
  days: z.int().check(z.gte(MIN_PILOT_DAYS), z.lte(MAX_PILOT_DAYS)),
  /** At most so many pairs. */
  pairs: z.int().check(z.gte(MIN_PILOT_PAIRS), z.lte(MAX_PILOT_PAIRS)),
});
export type PilotDraft = z.infer<typeof PilotDraft>;

/** Why customers do not take part, and how many of them. */
export const LeftOutOfPilot = z.strictObject({
  otherQuadrant: Count,
  belowMinValue: Count,
  inAnotherPilot: Count,
  openComplaint: Count,
  /** Gave notice, or cannot be scored. */
  leaving: Count,
  /** Bought nothing in the year before, so that nothing can be compared. */
  nothingBefore: Count,
  /** Had no partner, or were more than was asked for. */
  notNeeded: Count,
});
export type LeftOutOfPilot = z.infer<typeof LeftOutOfPilot>;

/**
 * What a pilot of that size can tell. `smallest` effect that it sees four times in five: a share of usual business with
 * its money for each customer, or points of a rate (`usual` is then the rate); null where even a huge one would be
 * missed.
 */
export const PilotPower = z.strictObject({
  pairs: Count,
  smallest: z.nullable(z.strictObject({ share: Share, perCustomer: z.nullable(Money) })),
  /** What a customer usually brings in so many days, or the share that buys. */
  usual: z.number(),
  /** Pairs from which on an effect worth looking for would be seen; null where that cannot be said. */
  pairsForGoodEffect: z.nullable(Count),
  verdict: z.enum(['fine', 'coarse', 'too_small']),
});
export type PilotPower = z.infer<typeof PilotPower>;

/**
 * `POST /v1/pilots` with a draft: what such a pilot could tell. Nothing is kept.
 */
export const PilotPreview = z.strictObject({
  currency: Currency,
  /** Customers that may take part. */
  eligible: Count,
  leftOut: LeftOutOfPilot,
  /** Null with fewer than MIN_PILOT_PAIRS pairs. */
  power: z.nullable(PilotPower),
});
export type PilotPreview = z.infer<typeof PilotPreview>;

/** Two customers alike, by id; null where one was forgotten. */
export const PilotPair = z.strictObject({ a: z.nullable(Id), b: z.nullable(Id) });
export type PilotPair = z.infer<typeof PilotPair>;

/** Chosen by whoever makes the pilot, so that a request may be sent twice. */
export const PilotId = z.string().check(z.regex(/^[\w-]{8,64}$/));

/** A pilot as it is kept: enough to draw the same groups again, and to read it out from the history. */
export const Pilot = z.strictObject({
  id: PilotId,
  draft: PilotDraft,
  createdOn: IsoDate,
  /** The last day that counts. */
  end: IsoDate,
  seed: z.int(),
  pairs: z.array(PilotPair),
  power: PilotPower,
});
export type Pilot = z.infer<typeof Pilot>;

/** `GET /v1/pilots`: newest first, without who takes part. */
export const PilotSummary = z.omit(Pilot, { pairs: true, seed: true });
export type PilotSummary = z.infer<typeof PilotSummary>;

export const Pilots = z.strictObject({ currency: Currency, today: IsoDate, pilots: z.array(PilotSummary) });
export type Pilots = z.infer<typeof Pilots>;

const Range = z.strictObject({ mean: z.number(), low: z.number(), high: z.number() });

/** One group over the period: what its customers usually bring in so many days, and what they brought. */
const GroupSeen = z.strictObject({
  customers: Count,
  usual: Money,
  value: Money,
  bought: Count,
});

/**
 * `GET /v1/pilots/{id}/readout`. Before the last day is over, and while the history ends before it, nothing is told of
 * how the groups do: who looks early and stops at a good moment calls noise a success.
 *
 * `better` and `worse` are said from 95% on; without any effect one pilot in twenty is called better by chance.
 */
export const PilotReadout = z.strictObject({
  id: PilotId,
  currency: Currency,
  asOf: IsoDate,
  verdict: z.enum(['too_early', 'history_missing', 'too_few', 'better', 'worse', 'no_difference']),
  /** Days until the period is over; 0 afterwards. */
  daysLeft: Count,
  /** The newest day of the history. */
  historyUntil: z.nullable(IsoDate),
  /** Pairs that both groups still have, and those that lost a customer: it was forgotten, or its id is known no more. */
  pairs: Count,
  pairsLost: Count,
  /** 0…1. */
  chanceBetter: z.nullable(z.number()),
  /** A over B with what holds 90%: shares of usual business, or points of the rate that bought. */
  effect: z.nullable(Range),
  /** The same in money; null for the rate. */
  perCustomer: z.nullable(Range),
  total: z.nullable(Range),
  groups: z.nullable(z.strictObject({ a: GroupSeen, b: GroupSeen })),
  /** Pairs that differed so much that they count only in part. */
  unusualPairs: Count,
  /** What plans may build on: the effect as a share, and its standard deviation. */
  learnt: z.nullable(z.strictObject({ mean: z.number(), sd: z.number() })),
});
export type PilotReadout = z.infer<typeof PilotReadout>;
