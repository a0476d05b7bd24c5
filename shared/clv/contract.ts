import type { Contract } from '#shared/contracts';
import { type Day, dayOf } from '#shared/history';
import { DAYS_PER_YEAR } from './active-year.ts';

/** A contract as it stands on a day. */
export interface ContractState {
  readonly start: Day;
  readonly end: Day;
  readonly running: boolean;
  /** Completed so far. */
  readonly renewals: number;
  readonly noticeGiven: boolean;
  readonly annualValueMinor: number;
}

/** Without a start, one year for the running term and one for each renewal is counted back from the end. */
export function contractState(contract: Contract, asOf: Day): ContractState {
  const end = dayOf(contract.end);
  const renewals = contract.renewals ?? 0;
  return {
    start: contract.start === undefined ? end - DAYS_PER_YEAR * (renewals + 1) : dayOf(contract.start),
    end,
    running: end >= asOf,
    renewals,
    noticeGiven: contract.notice ?? false,
    annualValueMinor: contract.annualValueMinor,
  };
}

/** What is left of the chance to renew when usage collapses and the customer is a detractor at once. */
const DISCONTENT_FACTOR = 0.6;
const COLLAPSED_USAGE = -0.3;
const HIGHEST_DETRACTOR_SCORE = 6;
/** Some withdraw their notice. */
const RENEWAL_AFTER_NOTICE = 0.05;
const LOWEST_RENEWAL = 0.05;
const HIGHEST_RENEWAL = 0.95;

/** How a customer under contract feels; what is not known is taken for well. */
export interface Mood {
  readonly usageTrend?: number | undefined;
  readonly nps?: number | undefined;
}

/** Renewals and losses that a contract starts with, before any is seen. */
const PRIOR_RENEWALS = 3;
const PRIOR_LOSSES = 1;

/**
 * r, the probability that a contract is renewed: (3 + k)/(4 + k) after k renewals, the mean of a Beta(3, 1) that
 * has seen k renewals and no loss, so it rises with tenure (the sorting effect of Fader & Hardie 2007).
 */
export function renewalProbability(
  contract: Pick<ContractState, 'renewals' | 'noticeGiven'>,
  mood: Mood,
): number {
  const seen = PRIOR_RENEWALS + contract.renewals;
  return asThingsStand(seen / (seen + PRIOR_LOSSES), contract, mood);
}

/** The quantile of the same Beta(3 + k, 1), whose distribution function is r^(3 + k), 0 < `quantile` < 1. */
export function renewalQuantile(
  quantile: number,
  contract: Pick<ContractState, 'renewals' | 'noticeGiven'>,
  mood: Mood,
): number {
  return asThingsStand(quantile ** (1 / (PRIOR_RENEWALS + contract.renewals)), contract, mood);
}

/** What notice and discontent leave of a chance to renew. */
function asThingsStand(
  renewal: number,
  { noticeGiven }: Pick<ContractState, 'noticeGiven'>,
  { usageTrend = 0, nps = HIGHEST_DETRACTOR_SCORE + 1 }: Mood,
): number {
  if (noticeGiven) return RENEWAL_AFTER_NOTICE;
  const unhappy = usageTrend <= COLLAPSED_USAGE && nps <= HIGHEST_DETRACTOR_SCORE;
  return Math.min(HIGHEST_RENEWAL, Math.max(LOWEST_RENEWAL, renewal * (unhappy ? DISCONTENT_FACTOR : 1)));
}

/**
 * Years of contribution still to come from a running contract, discounted: r/(1 + d − r), the next payment
 * uncertain and one period away (Gupta & Lehmann 2003; the booking of Fader & Hardie 2012).
 */
export function renewalMultiple(renewal: number, discountRate: number): number {
  return renewal / (1 + discountRate - renewal);
}
