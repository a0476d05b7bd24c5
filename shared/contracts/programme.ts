import * as z from 'zod/mini';
import { Currency, Id, IsoDate, Quadrant } from './primitives.ts';
import { PROGRAMME_LIMITS } from './programme-limits.ts';
import { type NumberLimit, numberWithin } from './settings-limits.ts';

/** More rules than these no customer remembers (S003, S004: rules must be simple). */
export const MAX_PROGRAMME_RULES = 3;
/** So many customers are simulated at most; of more, a sample that stands for them. */
export const MAX_SIMULATED_CUSTOMERS = 10_000;
export const MAX_DESIGNS = 2;

export const ProgrammeType = z.enum([
  'points',
  'tiers',
  'complementary',
  'partnership',
  'individual',
  'paid',
]);
export type ProgrammeType = z.infer<typeof ProgrammeType>;

/** A programme, or none of them. */
export const AdvisedType = z.enum([...ProgrammeType.options, 'none']);
export type AdvisedType = z.infer<typeof AdvisedType>;

const Money = numberWithin(PROGRAMME_LIMITS.money);
const Count = z.int().check(z.nonnegative());

/** What holds the truth in eight cases of ten: one in ten lies below it, one in ten above. */
const rangeWithin = (limit: NumberLimit) => {
  const bound = numberWithin(limit);
  return z
    .strictObject({ low: bound, high: bound })
    .check(z.refine(({ low, high }) => low <= high, 'the low end is above the high one'));
};
export type AssumedRange = { readonly low: number; readonly high: number };

/** What nobody knows before the programme runs. */
export const ProgrammeAssumptions = z.strictObject({
  /** Of the invited, the share that joins, by quadrant. */
  join: z.record(Quadrant, rangeWithin(PROGRAMME_LIMITS.join)),
  /** How much more a member buys than it would have, as a fraction of that. */
  uplift: rangeWithin(PROGRAMME_LIMITS.uplift),
  /** By how much fewer members leave than would have, as a fraction of that. */
  stay: rangeWithin(PROGRAMME_LIMITS.stay),
  /** The part of what is bought in addition that was only bought earlier. */
  pulledForward: rangeWithin(PROGRAMME_LIMITS.pulledForward),
  /** The part of the rewards earned that is redeemed; the rest is breakage. */
  redeem: rangeWithin(PROGRAMME_LIMITS.redeem),
  /** What running and benefits come to, as a multiple of what was planned. */
  costs: rangeWithin(PROGRAMME_LIMITS.costs),
});
export type ProgrammeAssumptions = z.infer<typeof ProgrammeAssumptions>;

/** From so many sales in a year on, this part of them comes back as a reward, at what it costs. */
const ProgrammeRule = z.strictObject({ from: Money, rate: numberWithin(PROGRAMME_LIMITS.rewardRate) });
export type ProgrammeRule = z.infer<typeof ProgrammeRule>;

/** A programme as it would run. Money in major units; a year where not said otherwise. */
export const ProgrammeDesign = z.strictObject({
  type: ProgrammeType,
  invited: z.array(Quadrant).check(z.minLength(1), z.maxLength(4)),
  /** Who bought less in its last year is not invited. */
  minimumSales: Money,
  /** Lowest first; the last one reached counts. */
  rules: z.array(ProgrammeRule).check(
    z.maxLength(MAX_PROGRAMME_RULES),
    z.refine((rules) => rules.every(({ from }, i) => i === 0 || from > (rules[i - 1]?.from ?? 0)), 'order'),
  ),
  /** Rewards for all sales, or only for those above the customer's own last year. */
  rewardOn: z.enum(['all_sales', 'growth']),
  /** What gifts and services cost for one member. */
  benefitPerMember: Money,
  /** What a member pays. */
  feePerMember: Money,
  runningCost: Money,
  /** Once. */
  startCost: Money,
  assumptions: ProgrammeAssumptions,
});
export type ProgrammeDesign = z.infer<typeof ProgrammeDesign>;

/** `POST /v1/programmes/simulate`: what would these programmes earn, if they began today? */
export const SimulationRequest = z.strictObject({
  designs: z.array(ProgrammeDesign).check(z.minLength(1), z.maxLength(MAX_DESIGNS)),
  months: numberWithin(PROGRAMME_LIMITS.months),
});
export type SimulationRequest = z.infer<typeof SimulationRequest>;

const Spread = z.strictObject({
  mean: z.number(),
  /** The quantiles of 10% and 90%. */
  low: z.number(),
  high: z.number(),
});

/** What the gain is made of: means over all futures, discounted; what costs is below 0. */
export const ProgrammeParts = z.strictObject({
  extraSales: z.number(),
  stayingLonger: z.number(),
  fees: z.number(),
  /** Rewards for what would have been bought anyway. */
  rewardsAnyway: z.number(),
  rewardsForExtra: z.number(),
  benefits: z.number(),
  running: z.number(),
  start: z.number(),
});
export type ProgrammeParts = z.infer<typeof ProgrammeParts>;

/** What a programme's gain depends on: the assumptions, the margin, and the rules that a company chooses itself. */
export const Lever = z.enum([
  'join',
  'uplift',
  'stay',
  'pulledForward',
  'redeem',
  'costs',
  'margin',
  'rewardRate',
  'benefit',
  'fee',
]);
export type Lever = z.infer<typeof Lever>;

const QuadrantGain = z.strictObject({
  quadrant: Quadrant,
  /** Members in the mean, and their gain before what the programme costs as a whole. */
  members: z.number(),
  gain: Spread,
});

export const SimulatedProgramme = z.strictObject({
  /** The probability, 0…1, that it earns more than it costs. */
  pGain: z.number(),
  gain: Spread,
  median: z.number(),
  /** The mean of the worst tenth. */
  worst: z.number(),
  /** Months until it has paid back: the middle one of the futures in which it does; null where it never does. */
  paybackMonths: z.nullable(z.int()),
  /** The probability that it pays back within the months simulated. */
  pPayback: z.number(),
  members: z.number(),
  parts: ProgrammeParts,
  /** By how much more members have to buy for a mean gain of 0; null where none would do. */
  breakEvenUplift: z.nullable(z.number()),
  quadrants: z.array(QuadrantGain),
  /** The mean gain with one thing at its low and high end and the rest as it comes; the widest first. */
  levers: z.array(
    z.strictObject({
      lever: Lever,
      /** Chosen by the company, not assumed. */
      chosen: z.boolean(),
      atLow: z.number(),
      atHigh: z.number(),
    }),
  ),
  /** The share of the futures in each bin of `SimulationResponse.bins`. */
  histogram: z.array(z.number()),
});
export type SimulatedProgramme = z.infer<typeof SimulatedProgramme>;

/** How many customers there are that can be scored, and how many of them were looked at and stand for all. */
const Base = z.strictObject({ customers: Count, simulated: Count });

/** Money in major units, today's worth, over all the months together. */
export const SimulationResponse = z.strictObject({
  asOf: IsoDate,
  currency: Currency,
  base: Base,
  draws: Count,
  months: Count,
  programmes: z.array(SimulatedProgramme),
  /** The second against the first, in the same futures; null with one. */
  difference: z.nullable(z.strictObject({ pSecondBetter: z.number(), gain: Spread })),
  /** Ends of the bins, ascending: one more than bins. What lies outside counts in the outermost. */
  bins: z.array(z.number()),
});
export type SimulationResponse = z.infer<typeof SimulationResponse>;

/** What the history cannot tell; null where nobody answered. */
export const AdviceRequest = z.strictObject({
  /** Other companies would give our customers something of theirs. */
  partners: z.nullable(z.boolean()),
  /** Customers pay, or would, for a better service or a status that others see. */
  paidService: z.nullable(z.boolean()),
});
export type AdviceRequest = z.infer<typeof AdviceRequest>;

/** Something of the portfolio that speaks for or against a type. */
export const TraitName = z.enum([
  'fewHoldHalf',
  'ordersMonthly',
  'enoughCustomers',
  'wideVolumes',
  'partners',
  'paidService',
  'manyStay',
  'littleRoom',
  'friendsToThank',
  'guardedBarnacles',
]);
export type TraitName = z.infer<typeof TraitName>;

const Trait = z.strictObject({
  trait: TraitName,
  speaks: z.enum(['for', 'against']),
  /** What it is here, and from where on it counts; null for an answer of yes or no. */
  value: z.nullable(z.number()),
  threshold: z.nullable(z.number()),
});

export const Advice = z.strictObject({
  type: AdvisedType,
  /** The trait that the type is for is here. */
  fits: z.boolean(),
  traits: z.array(Trait),
  /** A design with this portfolio's own amounts, and what a short simulation says of it; null for none. */
  design: z.nullable(ProgrammeDesign),
  price: z.nullable(
    z.strictObject({
      /** What it costs in a year, in the mean. */
      costPerYear: z.number(),
      /** Of that, rewards for what would have been bought anyway. */
      anywayPerYear: z.number(),
      /** What a member gets back in a year as rewards; 0 without any. */
      rewardPerMember: z.number(),
      gain: z.number(),
      pGain: z.number(),
      breakEvenUplift: z.nullable(z.number()),
      members: z.number(),
    }),
  ),
});
export type Advice = z.infer<typeof Advice>;

/** The best first. Money in major units. */
export const AdviceResponse = z.strictObject({
  asOf: IsoDate,
  currency: Currency,
  base: Base,
  months: Count,
  advice: z.array(Advice),
  /** So many of the company's own pilots have told what the uplift may be. */
  pilots: Count,
  /** Barnacles that buy by returns, discounts or service what they seem to bring, and their sales in a year. */
  guarded: z.strictObject({ customers: Count, sales: z.number() }),
});
export type AdviceResponse = z.infer<typeof AdviceResponse>;

/** `POST /v1/programmes/managers`: which accounts would pay for an account manager? */
export const ManagersRequest = z.strictObject({
  /** How many of the accounts to name. */
  most: z.int().check(z.gte(1), z.lte(500)),
});
export type ManagersRequest = z.infer<typeof ManagersRequest>;

const ManagedAccount = z.strictObject({
  customerId: Id,
  name: z.string(),
  quadrant: Quadrant,
  hasManager: z.boolean(),
  /** Margin on additional sales, and what keeping more of the customer is worth, in a year. */
  fromSales: z.number(),
  fromKeeping: z.number(),
  /** Both, less the cost. */
  net: z.number(),
  /** By how much sales have to grow; null where no growth would do. */
  breakEvenUplift: z.nullable(z.number()),
});
export type ManagedAccount = z.infer<typeof ManagedAccount>;

export const ManagersResponse = z.strictObject({
  asOf: IsoDate,
  currency: Currency,
  base: Base,
  /** A year of one manager, for one account, and the accounts that one looks after. */
  costPerAccount: z.number(),
  accountsPerManager: Count,
  /** How much more an account buys with a manager, as the actions assume or have learnt it. */
  uplift: z.number(),
  /** Accounts that pay for their part of a manager; the best first, at most `most` of them named. */
  deserving: Count,
  accounts: z.array(ManagedAccount),
  /** Managers that earn more than their whole year costs, and what they earn above it. */
  managers: Count,
  net: z.number(),
  /** The same under other uplifts. */
  sensitivity: z.array(
    z.strictObject({ uplift: z.number(), deserving: Count, managers: Count, net: z.number() }),
  ),
});
export type ManagersResponse = z.infer<typeof ManagersResponse>;
