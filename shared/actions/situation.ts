import type { ContractState } from '#shared/clv';
import type { CustomerFacts, Lifecycle, Quadrant, TouchTier } from '#shared/contracts';
import type { Day } from '#shared/history';
import type { BarnacleCourse, Guard, Wallet } from '#shared/segmentation';
import type { ActionOutcome, Effects } from './effects.ts';

/** What an hour of work and a place with an account manager cost, and what a new customer brings. Minor units. */
export interface Economics {
  readonly hourCost: number;
  /** A year of a dedicated account manager, for one account. */
  readonly accountManagerCost: number;
  /** What a typical customer contributes in a year. */
  readonly newCustomerValue: number;
  /** How well actions work here; without it the assumptions stand. */
  readonly effects?: Effects;
}

/** An action of the past and what became of it. */
export interface PastAction extends ActionOutcome {
  readonly day: Day;
}

/** All that decides on the action for one scored customer. Money in minor units, yearly where not said otherwise. */
export interface Situation {
  readonly asOf: Day;
  readonly facts: CustomerFacts;
  readonly economics: Economics;
  /** What was tried with the customer before; absent means nothing is known. */
  readonly pastActions?: readonly PastAction[];

  readonly quadrant: Quadrant;
  readonly highProfit: boolean;
  readonly longTerm: boolean;
  readonly wasLoyal: boolean;
  readonly provisional: boolean;
  readonly lifecycle: Lifecycle;
  readonly touchTier: TouchTier;

  /** Occasions; 0 for a customer under contract. */
  readonly orders: number;
  /** First order, or start of the contract. */
  readonly since: Day;
  /** Days since the last order, or since a contract ended. */
  readonly silentDays: number;
  readonly cycleDays: number;
  /** Silence in cycles of the customer's own rhythm. */
  readonly overdueCycles: number;
  readonly contract: ContractState | null;

  readonly sales: number;
  readonly gross: number;
  readonly costToServe: number;
  /** y, the contribution of the last active year. */
  readonly contribution: number;
  readonly marginRate: number;
  readonly returnRate: number;
  readonly guard: Guard | null;
  readonly wallet: Wallet | null;
  readonly course: BarnacleCourse;

  readonly pAlive: number;
  readonly projectedShare: number;
  readonly horizonDays: number;
  /** V: from now on, if surely active. */
  readonly valueIfActive: number;
  /** Discounted years that the customer is expected to stay. */
  readonly yearsAhead: number;
}
