import type { ActionOutcome } from '#shared/actions';
import type { Settings } from '#shared/contracts';
import { type CustomerRecord, type Day, minorPerMajor } from '#shared/history';
import { npsClass } from '#shared/relations';
import { knownRecord } from './known-record.ts';
import {
  type LearningSample,
  mergeSamples,
  rankOf,
  type SampledCustomer,
  sampleOf,
} from './learning-sample.ts';
import { addOutcomes, pastOutcomes } from './past-outcomes.ts';
import type { NpsAnswers } from './portfolio-model.ts';
import { hourCostOf } from './settings.ts';
import { annualSales, marginOf, type ScorableStanding, standingOf } from './standing.ts';

/**
 * All that a model is learnt from: counts and sums of all customers, and of as many as tell how customers buy and what
 * they bring, each by itself. Tallies of parts of a portfolio merge, in any order, into that of the whole; see
 * `mergeLearningTallies`. Plain JSON.
 */
export interface LearningTally {
  /** All of whom anything is known. */
  readonly customers: number;
  /** How many first bought on each day, ascending; of those read by their orders. Whole, unless a share stands for all. */
  readonly firstOrders: readonly (readonly [day: Day, customers: number])[];
  readonly repeatCustomers: number;
  readonly nps: NpsAnswers;
  readonly outcomes: readonly ActionOutcome[];
  /** A year's sales where the margin is known, and what is left of them; whole minor units, so that sums are exact. */
  readonly marginKnown: { readonly salesMinor: number; readonly grossMinor: number };
  /** Customers that can be scored. */
  readonly sample: LearningSample;
}

export const EMPTY_LEARNING_TALLY: LearningTally = {
  customers: 0,
  firstOrders: [],
  repeatCustomers: 0,
  nps: { promoters: 0, passives: 0, detractors: 0 },
  outcomes: [],
  marginKnown: { salesMinor: 0, grossMinor: 0 },
  sample: [],
};

/** What these customers are, as of a day, for a model to be learnt from. */
export function learningTallyOf(
  records: Iterable<CustomerRecord>,
  settings: Settings,
  asOf: Day,
): LearningTally {
  const hourCostMinor = Math.round(hourCostOf(settings) * minorPerMajor(settings.currency));
  const nps = { promoters: 0, passives: 0, detractors: 0 };
  const marginKnown = { salesMinor: 0, grossMinor: 0 };
  const firstOrders = new Map<Day, number>();
  const sampled: SampledCustomer[] = [];
  const known: CustomerRecord[] = [];
  let repeatCustomers = 0;
  for (const each of records) {
    const record = knownRecord(each, asOf, hourCostMinor);
    known.push(record);
    const standing = standingOf(record, asOf);
    if (standing.kind !== 'orders' && standing.kind !== 'contract') continue;
    const customer = sampledCustomer(record, standing, asOf);
    const [first, second] = customer.occasions;
    if (first !== undefined) firstOrders.set(first, (firstOrders.get(first) ?? 0) + 1);
    if (second !== undefined) repeatCustomers++;
    if (record.facts.nps !== undefined) nps[`${npsClass(record.facts.nps)}s`]++;
    if (customer.marginRate !== null) {
      marginKnown.salesMinor += Math.round(customer.annualSalesMinor);
      marginKnown.grossMinor += Math.round(customer.annualSalesMinor * customer.marginRate);
    }
    sampled.push(customer);
  }
  return {
    customers: known.length,
    firstOrders: ascending(firstOrders),
    repeatCustomers,
    nps,
    outcomes: pastOutcomes(known, asOf),
    marginKnown,
    sample: sampleOf(sampled),
  };
}

/** The tally of two parts that share no customer, together. */
export function mergeLearningTallies(a: LearningTally, b: LearningTally): LearningTally {
  const firstOrders = new Map(a.firstOrders);
  for (const [day, customers] of b.firstOrders) firstOrders.set(day, (firstOrders.get(day) ?? 0) + customers);
  return {
    customers: a.customers + b.customers,
    firstOrders: ascending(firstOrders),
    repeatCustomers: a.repeatCustomers + b.repeatCustomers,
    nps: {
      promoters: a.nps.promoters + b.nps.promoters,
      passives: a.nps.passives + b.nps.passives,
      detractors: a.nps.detractors + b.nps.detractors,
    },
    outcomes: addOutcomes([...a.outcomes, ...b.outcomes]),
    marginKnown: {
      salesMinor: a.marginKnown.salesMinor + b.marginKnown.salesMinor,
      grossMinor: a.marginKnown.grossMinor + b.marginKnown.grossMinor,
    },
    sample: mergeSamples(a.sample, b.sample),
  };
}

/**
 * The tally of all customers from that of a share of them (0…1], chosen by where their ids fall: what is counted and
 * summed up is that of so many more. What became of actions stays as it was seen, for it is
 * evidence, and more of it there is not.
 */
export function standingForAll(tally: LearningTally, share: number): LearningTally {
  const all = (seen: number) => Math.round(seen / share);
  const { nps, marginKnown } = tally;
  return {
    ...tally,
    customers: all(tally.customers),
    // Whole customers only in their sum: few came on any one day.
    firstOrders: tally.firstOrders.map(([day, customers]) => [day, customers / share]),
    repeatCustomers: all(tally.repeatCustomers),
    nps: {
      promoters: all(nps.promoters),
      passives: all(nps.passives),
      detractors: all(nps.detractors),
    },
    marginKnown: { salesMinor: all(marginKnown.salesMinor), grossMinor: all(marginKnown.grossMinor) },
  };
}

/** Of the customers that are read by their orders, those that had bought by the end of the day. */
export function customersBy({ firstOrders }: LearningTally, day: Day): number {
  return Math.round(
    firstOrders.reduce((sum, [first, customers]) => (first <= day ? sum + customers : sum), 0),
  );
}

function sampledCustomer(record: CustomerRecord, standing: ScorableStanding, asOf: Day): SampledCustomer {
  const occasions = standing.kind === 'orders' ? standing.purchases.occasions : [];
  return {
    rank: rankOf(record.customerId),
    occasions,
    repeatNetMinor: repeatNet(record, occasions, asOf),
    annualSalesMinor: annualSales(standing),
    marginRate: marginOf(standing, record)?.rate ?? null,
    costToServeMinor: record.facts.costToServe12mMinor ?? 0,
  };
}

/** The first order belongs to winning the customer: the literature averages spend over those that follow. */
function repeatNet({ ledger }: CustomerRecord, [first]: readonly Day[], asOf: Day): number {
  if (first === undefined) return 0;
  return ledger.reduce((sum, { day, netMinor }) => (day > first && day <= asOf ? sum + netMinor : sum), 0);
}

function ascending(customers: ReadonlyMap<Day, number>): [Day, number][] {
  return [...customers].sort(([a], [b]) => a - b);
}
