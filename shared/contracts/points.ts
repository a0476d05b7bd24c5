import * as z from 'zod/mini';
import { Currency, Id, IsoDate } from './primitives.ts';

/** More rules than these no customer remembers (S003, S004: rules must be simple). */
export const MAX_EARNING_RULES = 3;
export const MAX_TIERS = 5;
export const MAX_TIER_NAME = 40;
export const MAX_CATEGORY_NAME = 100;
export const MAX_CUSTOMERS_PER_POINTS = 500;

/** Money, or points; no less than a coin. */
const Amount = z.number().check(z.gte(0.01), z.lte(1e9));
/** Whole points. */
const Points = z.int().check(z.gt(0), z.lte(100_000));

/** `points` for each full `per` of net sales, in major units. */
const PerAmount = z.strictObject({ kind: z.literal('per_amount'), points: Points, per: Amount });

/**
 * More `points` for each full `per` of net sales of one kind of product, credited for the whole calendar year on its
 * last day: what was bought of a kind is kept by year.
 */
const PerCategory = z.strictObject({
  kind: z.literal('category'),
  category: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_CATEGORY_NAME)),
  points: Points,
  per: Amount,
});

/** For the first order as a member. */
const FirstOrder = z.strictObject({ kind: z.literal('first_order'), points: Points });

/** One way to earn points. */
export const EarningRule = z.discriminatedUnion('kind', [PerAmount, PerCategory, FirstOrder]);
export type EarningRule = z.infer<typeof EarningRule>;

/** A level is reached `from` so much on, money in major units or points, and has the company's own name. */
const Tier = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_TIER_NAME)),
  from: Amount,
});

/** Levels by the net sales, or by the points earned, of the last twelve months; lowest first. */
const Tiers = z.strictObject({
  by: z.enum(['sales', 'points']),
  /** Who has reached a level keeps it so many months after falling below. */
  graceMonths: z.int().check(z.gte(0), z.lte(24)),
  levels: z.array(Tier).check(
    z.minLength(1),
    z.maxLength(MAX_TIERS),
    z.refine((levels) => levels.every(({ from }, i) => from > (levels[i - 1]?.from ?? 0)), 'not ascending'),
    z.refine((levels) => new Set(levels.map(({ name }) => name)).size === levels.length, 'same name'),
  ),
});

/** The rules of a company's points, as data. Money in major units of its currency. */
export const PointsRules = z.strictObject({
  /** Orders from this day on count. */
  startsOn: IsoDate,
  /** Every customer takes part, or those who joined (see the event `membership`) from then on. */
  members: z.enum(['everyone', 'joined']),
  /** At most one of each kind. */
  earning: z.array(EarningRule).check(
    z.minLength(1),
    z.maxLength(MAX_EARNING_RULES),
    z.refine((rules) => new Set(rules.map(({ kind }) => kind)).size === rules.length, 'same kind'),
  ),
  /** What becomes of an amount that makes no full point. */
  rounding: z.enum(['down', 'nearest']),
  /** Points can be used for so many months after the day they were earned; null for as long as the customer stays. */
  expiresAfterMonths: z.nullable(z.int().check(z.gte(1), z.lte(60))),
  tiers: z.nullable(Tiers),
  /** What a redeemed point costs the company. */
  pointValue: z.number().check(z.gte(0), z.lte(1e6)),
  /** The share of points that is expected never to be redeemed, 0…1. */
  breakage: z.number().check(z.gte(0), z.lte(1)),
});
export type PointsRules = z.infer<typeof PointsRules>;

/** `GET /v1/programmes/points/rules` answers, and `PUT` takes: null while the company has no points. */
export const PointsRulesResponse = z.strictObject({ rules: z.nullable(PointsRules) });
export type PointsRulesResponse = z.infer<typeof PointsRulesResponse>;

/** `POST /v1/programmes/points`: whose balances. */
export const PointsRequest = z.strictObject({
  customers: z.array(Id).check(z.minLength(1), z.maxLength(MAX_CUSTOMERS_PER_POINTS)),
});
export type PointsRequest = z.infer<typeof PointsRequest>;

const Count = z.int().check(z.nonnegative());

/** Points and level of one customer. `earned − takenBack − redeemed − expired` is the balance. */
export const PointsAccount = z.strictObject({
  customerId: Id,
  /** Whether it takes part today. */
  member: z.boolean(),
  /** Below 0 where points were used that a refund then took back: what is earned next pays that off first. */
  balance: z.int(),
  earned: Count,
  /** By refunds. */
  takenBack: Count,
  redeemed: Count,
  /** Too old, or the customer left. */
  expired: Count,
  /** What goes within the next sixty days, by the last day on which it can be used; earliest first. */
  expiring: z.array(z.strictObject({ lastDay: IsoDate, points: Count })),
  /** Place of the level among those of the rules; null below the first, and without levels. */
  tier: z.nullable(Count),
  /** Net sales in major units, or points, of the last twelve months: by what the level is judged. */
  tierFigure: z.nullable(z.number()),
  /** What is missing to the level above; null at the highest, and without levels. */
  toNext: z.nullable(z.number()),
  /** What must come by `by`, the last day of the level, to keep it; null without a level. */
  toKeep: z.nullable(z.strictObject({ by: IsoDate, missing: z.number() })),
});
export type PointsAccount = z.infer<typeof PointsAccount>;

/** `unknown` are customers without any history here. */
export const PointsResponse = z.strictObject({
  asOf: IsoDate,
  currency: Currency,
  rules: PointsRules,
  accounts: z.array(PointsAccount),
  unknown: z.array(Id),
});
export type PointsResponse = z.infer<typeof PointsResponse>;

/** `GET /v1/programmes/points`: the points of all customers together. Money in major units. */
export const PointsOverview = z.strictObject({
  asOf: IsoDate,
  currency: Currency,
  rules: PointsRules,
  members: Count,
  /** Positive balances together: what may still be redeemed. */
  outstanding: Count,
  /** For the books: outstanding points at their value, less those expected never to be redeemed. */
  liability: z.number(),
  /** Within the next sixty days. */
  expiringSoon: Count,
  redeemed: Count,
  expired: Count,
  /** Customers at each level, lowest first; empty without levels. */
  tierSizes: z.array(Count),
});
export type PointsOverview = z.infer<typeof PointsOverview>;
