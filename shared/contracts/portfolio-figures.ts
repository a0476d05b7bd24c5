import * as z from 'zod/mini';
import { Currency, Id, IsoDate, Quadrant } from './primitives.ts';

/** The figures that are a share, a mean or a ratio over customers; `shared/portfolio/figures` defines each. */
export const FigureName = z.enum([
  'customerRetention',
  'moneyRetention',
  'netRetention',
  'purchaseCycle',
  'nps',
  'answered',
  'satisfaction',
  'upsellCustomers',
  'upsellSales',
  'crossSellCustomers',
  'crossSellSales',
  'walletShare',
  'walletCoverage',
]);
export type FigureName = z.infer<typeof FigureName>;

const Count = z.int().check(z.nonnegative());
const Maybe = z.nullable(z.number());

/** A part of a change: a customer, or a group of them: counted both years, only this year, only a year ago, the rest. */
export const ChangePart = z.strictObject({
  what: z.enum(['customer', 'both', 'now', 'before', 'others']),
  /** Of `customer`. */
  customerId: z.nullable(Id),
  name: z.nullable(z.string()),
  effect: z.number(),
});
export type ChangePart = z.infer<typeof ChangePart>;

export const PortfolioFigure = z.strictObject({
  /** Null where nothing tells it. A share 0…1; the NPS −1…1; the purchase cycle in days. */
  value: Maybe,
  /** What holds 90% of what it may be, and the standard error. */
  low: Maybe,
  high: Maybe,
  se: Maybe,
  /** Customers that it was worked out from. */
  n: Count,
  /** At the days of `monthEnds`. */
  history: z.array(Maybe),
  /** Against the same day a year before: parts that make `change` together. Null where either is unknown. */
  moved: z.nullable(z.strictObject({ before: z.number(), change: z.number(), parts: z.array(ChangePart) })),
});
export type PortfolioFigure = z.infer<typeof PortfolioFigure>;

/** What became of customers over a year. */
export const BridgeStep = z.enum(['new', 'wonBack', 'grown', 'shrunk', 'lost']);
export type BridgeStep = z.infer<typeof BridgeStep>;

/** From the sales of the twelve months before to those of the last twelve: `before` and all steps make `after`. */
export const RevenueBridge = z.strictObject({
  before: z.number(),
  after: z.number(),
  steps: z.array(
    z.strictObject({
      step: BridgeStep,
      customers: Count,
      amount: z.number(),
      /** Those that make most of it, the largest first. */
      leaders: z.array(z.strictObject({ customerId: Id, name: z.string(), amount: z.number() })),
    }),
  ),
});
export type RevenueBridge = z.infer<typeof RevenueBridge>;

/** Days between orders, a mean for each customer. */
export const QuadrantCycle = z.strictObject({
  quadrant: z.nullable(Quadrant),
  n: Count,
  mean: Maybe,
  se: Maybe,
  /** In whole days. */
  median: Maybe,
});
export type QuadrantCycle = z.infer<typeof QuadrantCycle>;

/** Customers by when they came, and how many of them bought in each whole period from then on. */
export const CohortTable = z.strictObject({
  unit: z.enum(['year', 'quarter']),
  rows: z.array(
    z.strictObject({
      /** First day of the period in which they came. */
      begin: IsoDate,
      customers: Count,
      /** Share that bought in the period itself, in the next, and so on; only whole periods. */
      active: z.array(z.number()),
    }),
  ),
});
export type CohortTable = z.infer<typeof CohortTable>;

/** Share of customers still customers so many months after they came, whoever has left being seen to leave. */
export const SurvivalPoint = z.strictObject({
  months: Count,
  share: z.number(),
  low: z.number(),
  high: z.number(),
  /** Customers observed for so long. */
  atRisk: Count,
});
export type SurvivalPoint = z.infer<typeof SurvivalPoint>;

/**
 * `GET /v1/portfolio/figures`: the whole base in figures, as of a day. What takes long comes in steps: while `left` is
 * above 0 the figures are those of a part of the customers, and the same request goes on. Money in major units.
 */
export const PortfolioFigures = z.strictObject({
  currency: Currency,
  asOf: IsoDate,
  /** Parts of the customers still to be worked out. */
  left: Count,
  /** The first day of which anything is known; null without any history. */
  since: z.nullable(IsoDate),
  monthEnds: z.array(IsoDate),
  customers: z.strictObject({
    known: Count,
    /** At the beginning of the last twelve months, and now. */
    before: Count,
    now: Count,
    new: Count,
    wonBack: Count,
    lost: Count,
    history: z.array(Count),
  }),
  figures: z.record(FigureName, PortfolioFigure),
  npsClasses: z.strictObject({ promoters: Count, passives: Count, detractors: Count }),
  cycles: z.array(QuadrantCycle),
  bridge: RevenueBridge,
  cohorts: CohortTable,
  survival: z.array(SurvivalPoint),
  /** Customer equity: the lifetime value of all, at each refresh of the last year. */
  equity: z.array(z.strictObject({ asOf: IsoDate, clv: z.number(), residual: z.number() })),
});
export type PortfolioFigures = z.infer<typeof PortfolioFigures>;
