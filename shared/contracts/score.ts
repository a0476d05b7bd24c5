import * as z from 'zod/mini';
import { CustomerFacts } from './customer.ts';
import { EffectName } from './effect.ts';
import { Hindcast } from './hindcast.ts';
import { Currency, Id, IsoDate, Lifecycle, Locale, Quadrant, TouchTier } from './primitives.ts';

export const MAX_CUSTOMERS_PER_SCORE = 500;

/** `POST /v1/score`: which customers, and the language of labels and reasons. */
export const ScoreRequest = z.strictObject({
  customers: z.array(Id).check(z.minLength(1), z.maxLength(MAX_CUSTOMERS_PER_SCORE)),
  locale: Locale,
  /** Quadrants that customers had before: a label then changes only when it is clearly another one. */
  previous: z.optional(z.record(Id, Quadrant)),
  /** Also what a customer's card shows: what each action's money is made of, how to go about it, and why. */
  detail: z.optional(z.boolean()),
});
export type ScoreRequest = z.infer<typeof ScoreRequest>;

/** A number that an action's money rests on, and a line that says it. */
const Assumption = z.strictObject({ name: EffectName, value: z.number(), text: z.string() });

/** `netEffect`: money against doing nothing, in major units; null where none is claimed. */
export const ScoredAction = z.strictObject({
  id: z.string(),
  code: z.string(),
  label: z.string(),
  reason: z.string(),
  netEffect: z.nullable(z.number()),
  dueDate: z.nullable(IsoDate),
  /** With `detail`: how to go about it at the customer's touch tier. */
  how: z.optional(z.string()),
  /** With `detail`: what the money is made of, in words; and the assumptions in it, by their name in the settings. */
  formula: z.optional(z.string()),
  assumptions: z.optional(z.array(Assumption)),
});
export type ScoredAction = z.infer<typeof ScoredAction>;

/** Something the reader should know of a figure: `margin_assumed`, `no_repeat_evidence`. */
export const Warning = z.strictObject({ code: z.string(), text: z.string() });
export type Warning = z.infer<typeof Warning>;

/** Something a customer shows of its loyalty beside its quadrant: `attitude_inertia`, `single_contact`. */
export const Sign = z.strictObject({ code: z.string(), text: z.string() });
export type Sign = z.infer<typeof Sign>;

/** What would move a customer to `quadrant`. */
export const NearestChange = z.strictObject({
  kind: z.enum([
    'order_before',
    'orders_more',
    'renewal',
    'notice_withdrawn',
    'cost_to_serve',
    'contribution_more',
    'contribution_less',
  ]),
  quadrant: Quadrant,
  /** Of `order_before` and `renewal`. */
  date: z.nullable(IsoDate),
  /** Of `orders_more`. */
  orders: z.nullable(z.int()),
  /** Of money, a year, in major units; above 0. */
  amount: z.nullable(z.number()),
  text: z.string(),
});
export type NearestChange = z.infer<typeof NearestChange>;

/** What holds 90% of what is possible. */
const Interval = z.strictObject({ low: z.number(), high: z.number() });

/** How sure a row's figures are. Money in major units. */
export const ScoreIntervals = z.strictObject({
  pAlive: Interval,
  /** Null for a contract. */
  expectedOrders: z.nullable(Interval),
  residual: Interval,
  /** Of the total: historical and residual. */
  clv: Interval,
});
export type ScoreIntervals = z.infer<typeof ScoreIntervals>;

/** Probabilities that make 1. */
export const QuadrantProbabilities = z.strictObject({
  TRUE_FRIEND: z.number(),
  BUTTERFLY: z.number(),
  BARNACLE: z.number(),
  STRANGER: z.number(),
});
export type QuadrantProbabilities = z.infer<typeof QuadrantProbabilities>;

/** One line of the decision list and why it gave the action, or did not. */
const LineJudged = z.strictObject({
  action: z.string(),
  label: z.string(),
  verdict: z.enum(['chosen', 'not_met', 'blocked', 'costs_more', 'tried_enough']),
  conditions: z.array(z.strictObject({ text: z.string(), holds: z.boolean() })),
});

/** What a customer's card shows beside its row. */
export const CustomerDetail = z.strictObject({
  /** Why this action and not another: the lines asked, down to the one that was chosen. */
  decision: z.array(LineJudged),
  /** What it bought in each month with a sale or a refund, oldest first; `month` as 2026-11, `net` in major units. */
  timeline: z.array(z.strictObject({ month: z.string(), orders: z.int(), net: z.number() })),
  /**
   * The probability, 0…1, of being still active, from the first order on as the model of today sees it, and beyond today
   * (`ahead`) as if no further order came; at most 60 points, oldest first.
   */
  curve: z.array(z.strictObject({ date: IsoDate, pAlive: z.number(), ahead: z.boolean() })),
  /** What is known of it as of today, events included. */
  facts: CustomerFacts,
});
export type CustomerDetail = z.infer<typeof CustomerDetail>;

/** One scored row. Money in major units of the response's currency; `quadrant` null where none can be given. */
export const CustomerScore = z.strictObject({
  customerId: Id,
  name: z.string(),
  quadrant: z.nullable(Quadrant),
  quadrantProbabilities: z.nullable(QuadrantProbabilities),
  /** The largest of them. */
  confidence: z.nullable(z.number()),
  /** The label rests on too little history to be called lasting. */
  provisional: z.boolean(),
  lifecycle: Lifecycle,
  wasLoyal: z.boolean(),
  pAlive: z.nullable(z.number()),
  /** Probability of at least one order within the horizon; null for a contract. */
  pBuysAgain: z.nullable(z.number()),
  /** Orders expected within the horizon. */
  expectedOrders: z.nullable(z.number()),
  nextOrderDate: z.nullable(IsoDate),
  contributionLastActiveYear: z.nullable(z.number()),
  /** Expected share of the horizon during which the customer is active, 0…1. */
  projectedShare: z.nullable(z.number()),
  clv: z.nullable(z.strictObject({ historical: z.number(), residual: z.number(), total: z.number() })),
  valueIfActive: z.nullable(z.number()),
  intervals: z.nullable(ScoreIntervals),
  touchTier: z.nullable(TouchTier),
  nearestChange: z.nullable(NearestChange),
  primaryAction: ScoredAction,
  alternatives: z.array(ScoredAction),
  signs: z.array(Sign),
  warnings: z.array(Warning),
  /** Where it was asked for, and the row could be scored. */
  detail: z.optional(CustomerDetail),
});
export type CustomerScore = z.infer<typeof CustomerScore>;

const ModelParameters = z.record(z.string(), z.number());

/** Which statistics stand behind the scores, and why they were chosen. Times in weeks, money in major units. */
export const ModelSummary = z.strictObject({
  /**
   * Whose parameters are shown. `rhythm`: the transparent form for very young or very regular portfolios. `bg-nbd`: the
   * literature's own model, to compare with; the scores rest on the `experts`.
   */
  name: z.enum(['bg-nbd', 'rhythm']),
  why: z.string(),
  /** `given`: the form has no parameters of its own, and no likelihood. */
  estimate: z.enum(['map', 'given']),
  timeUnit: z.literal('week'),
  asOf: IsoDate,
  customers: z.int(),
  /** Of them, those that ordered on more than one day. */
  repeatCustomers: z.int(),
  /** Since the first order of all; null without any. */
  historyDays: z.nullable(z.int()),
  /** Latest answers to "would you recommend us", by class. */
  nps: z.strictObject({ promoters: z.int(), passives: z.int(), detractors: z.int() }),
  parameters: ModelParameters,
  logLikelihood: z.nullable(z.number()),
  converged: z.boolean(),
  /** The models that the scores average, `k` phases to a gap, with weights that make 1; heaviest first. */
  experts: z.array(z.strictObject({ name: z.string(), k: z.int(), weight: z.number() })),
  /** Whether the histories show that customers leave; null where nothing was fitted. */
  dropout: z.nullable(z.enum(['shown', 'not_shown', 'not_identified'])),
  /** So many windows of the portfolio's own past corrected the experts. */
  pastWindows: z.int(),
  /** How right the forecast would have been; null where nothing was fitted or no stretch of the past was long enough. */
  hindcast: z.nullable(Hindcast),
  spend: z.nullable(
    z.strictObject({ parameters: ModelParameters, logLikelihood: z.number(), customers: z.int() }),
  ),
  profitThreshold: z.number(),
  horizonDays: z.int(),
  medianCycleDays: z.nullable(z.number()),
});
export type ModelSummary = z.infer<typeof ModelSummary>;

/** `unknown` are customers without any history here; nothing was guessed for them. */
export const ScoreResponse = z.strictObject({
  asOf: IsoDate,
  currency: Currency,
  model: ModelSummary,
  scores: z.array(CustomerScore),
  unknown: z.array(Id),
});
export type ScoreResponse = z.infer<typeof ScoreResponse>;

/** `GET /v1/customers?after=…`: ids of all customers with a history, a page at a time; `next` goes into `after`. */
export const CustomerPage = z.strictObject({ customers: z.array(Id), next: z.nullable(z.string()) });
export type CustomerPage = z.infer<typeof CustomerPage>;
