import { type ContractState, type Mood, renewalProbability, renewalQuantile } from '#shared/clv';
import { evenPoint } from '#shared/forecast';
import type { Outlook } from './outlook.ts';

/** What is to be expected of a contract. */
export interface ContractOutlook extends Outlook {
  readonly pBuysAgain: null;
  readonly expectedOrders: null;
  readonly possible: readonly PossibleRenewal[];
}

/** What is to be expected if the contract is renewed with one of the probabilities that it may have. */
export interface PossibleRenewal {
  /** 0…1; together 1. */
  readonly weight: number;
  readonly pAlive: number;
  readonly projectedShare: number;
  readonly renewal: number;
}

/** Enough for the probability of a quadrant to ±.02. */
const POSSIBILITIES = 64;

/**
 * A contract's loss is seen, not guessed: surely active while it runs, gone after its end. L is the mean of the
 * chances to be there after one, two and three renewals.
 */
export function contractOutlook(contract: ContractState, mood: Mood): ContractOutlook {
  const likeliest = renewed(contract, renewalProbability(contract, mood), 1);
  return {
    pAlive: likeliest.pAlive,
    pBuysAgain: null,
    projectedShare: likeliest.projectedShare,
    expectedOrders: null,
    possible: Array.from({ length: POSSIBILITIES }, (_, i) =>
      renewed(contract, renewalQuantile(evenPoint(i).staying.uniform, contract, mood), 1 / POSSIBILITIES),
    ),
  };
}

function renewed({ running, noticeGiven }: ContractState, renewal: number, weight: number): PossibleRenewal {
  if (!running) return { weight, renewal, pAlive: 0, projectedShare: 0 };
  return {
    weight,
    renewal,
    pAlive: noticeGiven ? renewal : 1,
    projectedShare: shareOverRenewals(renewal),
  };
}

/** L of a running contract: the mean of the chances to be there after one, two and three renewals. */
export function shareOverRenewals(renewal: number): number {
  return (renewal + renewal ** 2 + renewal ** 3) / 3;
}
