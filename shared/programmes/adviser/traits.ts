import type { AdviceRequest, TraitName } from '#shared/contracts';
import type { CustomerOutlook } from '#shared/scoring';
import { quantileOf } from '../simulator/spread.ts';

/** A customer whose programme is looked for, and how many it stands for. */
export type AdvisedCustomer = CustomerOutlook & { readonly standsFor: number };

/** Something of the portfolio, and whether it is so. */
export interface Trait {
  readonly holds: boolean;
  /** Null for an answer of yes or no. */
  readonly value: number | null;
  readonly threshold: number | null;
}

/** What the history or an answer tells; a trait of which nothing is known is absent. */
export type Traits = Readonly<Partial<Record<TraitName, Trait>>>;

/** Few enough to know each of them (S003: individual programmes for a handful of accounts). */
const FEW_ACCOUNTS = 10;
const HALF = 0.5;
const ORDERS_FOR_POINTS = 12;
const CUSTOMERS_FOR_POINTS = 50;
/** The large buy so many times what the small do. */
const WIDE_VOLUMES = 10;
const MANY_STAY = 0.9;
/** Whoever buys so much of all it buys from us has little left to give. */
const LITTLE_ROOM = 0.7;
const WALLETS_THAT_TELL = 5;

/** The traits that decide on a type of programme (S003, S004). */
export function traitsOf(customers: readonly AdvisedCustomer[], answers: AdviceRequest): Traits {
  const active = customers.filter(({ lifecycle }) => lifecycle !== 'LAPSED');
  const atLeast = (value: number | null, threshold: number) =>
    value === null ? undefined : { holds: value >= threshold, value, threshold };
  const atMost = (value: number | null, threshold: number) =>
    value === null ? undefined : { holds: value <= threshold, value, threshold };
  const answered = (answer: boolean | null) =>
    answer === null ? undefined : { holds: answer, value: null, threshold: null };
  const traits: Record<TraitName, Trait | undefined> = {
    fewHoldHalf: atMost(accountsHolding(HALF, customers), FEW_ACCOUNTS),
    ordersMonthly: atLeast(usualOrdersAYear(active), ORDERS_FOR_POINTS),
    enoughCustomers: atLeast(Math.round(numberOf(active)), CUSTOMERS_FOR_POINTS),
    wideVolumes: atLeast(volumeRange(active), WIDE_VOLUMES),
    partners: answered(answers.partners),
    paidService: answered(answers.paidService),
    manyStay: atLeast(shareThatStaysAYear(active), MANY_STAY),
    littleRoom: atLeast(shareOfWallets(active), LITTLE_ROOM),
    friendsToThank: atLeast(
      Math.round(numberOf(active.filter(({ quadrant }) => quadrant === 'TRUE_FRIEND'))),
      1,
    ),
    guardedBarnacles: atLeast(Math.round(numberOf(guardedBarnacles(active))), 1),
  };
  return Object.fromEntries(Object.entries(traits).filter(([, trait]) => trait !== undefined));
}

/** Barnacles whose returns, discounts or service take what they seem to bring. */
export function guardedBarnacles(customers: readonly AdvisedCustomer[]): AdvisedCustomer[] {
  return customers.filter(({ quadrant, guarded }) => quadrant === 'BARNACLE' && guarded);
}

export function numberOf(customers: readonly AdvisedCustomer[]): number {
  return customers.reduce((sum, { standsFor }) => sum + standsFor, 0);
}

/** A quantile over customers, each counted for those that it stands for; null of none. */
export function quantileOver(
  customers: readonly AdvisedCustomer[],
  share: number,
  of: (customer: AdvisedCustomer) => number,
): number | null {
  const ranked = customers
    .map((customer) => ({ value: of(customer), standsFor: customer.standsFor }))
    .sort((a, b) => a.value - b.value);
  if (ranked.every(({ standsFor }) => standsFor === 1)) {
    return ranked.length === 0
      ? null
      : quantileOf(
          Float64Array.from(ranked, ({ value }) => value),
          share,
        );
  }
  let left = share * numberOf(customers);
  for (const { value, standsFor } of ranked) {
    left -= standsFor;
    if (left <= 0) return value;
  }
  return null;
}

/** The fewest accounts that hold this share of all that is earned; null where nothing is. */
export function accountsHolding(share: number, customers: readonly AdvisedCustomer[]): number | null {
  const earning = customers
    .filter(({ contribution }) => contribution > 0)
    .sort((a, b) => b.contribution - a.contribution);
  const all = earning.reduce((sum, { contribution, standsFor }) => sum + contribution * standsFor, 0);
  let held = 0;
  let accounts = 0;
  for (const { contribution, standsFor } of earning) {
    if (held >= share * all) break;
    held += contribution * standsFor;
    accounts += standsFor;
  }
  return earning.length === 0 ? null : Math.round(accounts);
}

function usualOrdersAYear(active: readonly AdvisedCustomer[]): number | null {
  return quantileOver(
    active.filter(({ underContract }) => !underContract),
    0.5,
    ({ ordersLastYear }) => ordersLastYear,
  );
}

function volumeRange(active: readonly AdvisedCustomer[]): number | null {
  const buying = active.filter(({ sales }) => sales > 0);
  const low = quantileOver(buying, 0.1, ({ sales }) => sales);
  const high = quantileOver(buying, 0.9, ({ sales }) => sales);
  return low === null || high === null ? null : high / low;
}

function shareThatStaysAYear(active: readonly AdvisedCustomer[]): number | null {
  if (active.length === 0) return null;
  const staying = active.reduce(
    (sum, { standsFor, futures }) =>
      sum +
      standsFor *
        futures.reduce(
          (stays, { weight, pAlive, leavesPerYear }) => stays + weight * pAlive * Math.exp(-leavesPerYear),
          0,
        ),
    0,
  );
  return staying / numberOf(active);
}

function shareOfWallets(active: readonly AdvisedCustomer[]): number | null {
  const known = active.filter(({ wallet }) => wallet !== null);
  if (known.length < WALLETS_THAT_TELL) return null;
  const sum = (of: (customer: AdvisedCustomer) => number) =>
    known.reduce((total, customer) => total + customer.standsFor * of(customer), 0);
  return sum(({ sales, wallet }) => Math.min(sales, wallet ?? 0)) / sum(({ wallet }) => wallet ?? 0);
}
