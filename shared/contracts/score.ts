import * as z from 'zod/mini';
import { Currency, Id, IsoDate, Lifecycle, Locale, Quadrant, TouchTier } from './primitives.ts';

export const MAX_CUSTOMERS_PER_SCORE = 500;

/** `POST /v1/score`: which customers, and the language of labels and reasons. */
export const ScoreRequest = z.strictObject({
  customers: z.array(Id).check(z.minLength(1), z.maxLength(MAX_CUSTOMERS_PER_SCORE)),
  locale: Locale,
});
export type ScoreRequest = z.infer<typeof ScoreRequest>;

/** `netEffect`: money against doing nothing, in major units; null where none is claimed. */
export const ScoredAction = z.strictObject({
  id: z.string(),
  code: z.string(),
  label: z.string(),
  reason: z.string(),
  netEffect: z.nullable(z.number()),
  dueDate: z.nullable(IsoDate),
});
export type ScoredAction = z.infer<typeof ScoredAction>;

/** Something the reader should know of a figure: `margin_assumed`, `no_repeat_evidence`. */
export const Warning = z.strictObject({ code: z.string(), text: z.string() });
export type Warning = z.infer<typeof Warning>;

/** One scored row. Money in major units of the response's currency; `quadrant` null where none can be given. */
export const CustomerScore = z.strictObject({
  customerId: Id,
  name: z.string(),
  quadrant: z.nullable(Quadrant),
  /** The label rests on too little history to be called lasting. */
  provisional: z.boolean(),
  lifecycle: Lifecycle,
  wasLoyal: z.boolean(),
  pAlive: z.nullable(z.number()),
  /** Orders expected within the horizon. */
  expectedOrders: z.nullable(z.number()),
  nextOrderDate: z.nullable(IsoDate),
  contributionLastActiveYear: z.nullable(z.number()),
  /** Expected share of the horizon during which the customer is active, 0…1. */
  projectedShare: z.nullable(z.number()),
  clv: z.nullable(z.strictObject({ historical: z.number(), residual: z.number(), total: z.number() })),
  valueIfActive: z.nullable(z.number()),
  touchTier: z.nullable(TouchTier),
  primaryAction: ScoredAction,
  alternatives: z.array(ScoredAction),
  warnings: z.array(Warning),
});
export type CustomerScore = z.infer<typeof CustomerScore>;

const ModelParameters = z.record(z.string(), z.number());

/** Which statistics stand behind the scores, and why they were chosen. Times in weeks, money in major units. */
export const ModelSummary = z.strictObject({
  /** `rhythm`: the transparent form for small or very regular portfolios. */
  name: z.enum(['bg-nbd', 'rhythm']),
  why: z.string(),
  /** `given`: the form has no parameters of its own, and no likelihood. */
  estimate: z.enum(['map', 'given']),
  timeUnit: z.literal('week'),
  asOf: IsoDate,
  customers: z.int(),
  parameters: ModelParameters,
  logLikelihood: z.nullable(z.number()),
  converged: z.boolean(),
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
