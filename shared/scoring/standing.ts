import {
  type ActiveYear,
  type ContractState,
  type Contribution,
  contractState,
  contribution,
  knownMargin,
  lastActiveYear,
  type Margin,
} from '#shared/clv';
import { type CustomerRecord, countPurchases, type Day, type Purchases } from '#shared/history';

/** What a record amounts to on a day: something to score, or the reason why not. */
export type Standing =
  | { readonly kind: 'unscorable'; readonly problem: string }
  | { readonly kind: 'prospect' }
  | ScorableStanding;

export type ScorableStanding = OrderStanding | ContractStanding;

export interface OrderStanding {
  readonly kind: 'orders';
  readonly purchases: Purchases;
  readonly year: ActiveYear;
}

export interface ContractStanding {
  readonly kind: 'contract';
  readonly contract: ContractState;
}

/** A contract speaks for its customer while it runs, and after its end unless orders have followed. */
export function standingOf({ facts, ledger }: CustomerRecord, asOf: Day): Standing {
  if (facts.dataError !== undefined) return { kind: 'unscorable', problem: facts.dataError };
  const purchases = countPurchases(ledger, asOf);
  const contract = facts.contract ? contractState(facts.contract, asOf) : null;
  const lastOrder = purchases === null ? null : asOf - purchases.recencyDays;
  if (contract && (contract.running || lastOrder === null || lastOrder <= contract.end)) {
    return { kind: 'contract', contract };
  }
  if (purchases && lastOrder !== null) {
    return { kind: 'orders', purchases, year: lastActiveYear(ledger, lastOrder, asOf) };
  }
  return facts.isProspect ? { kind: 'prospect' } : { kind: 'unscorable', problem: 'no_valid_order' };
}

/** Net sales of the last active year, or the contract's annual value, in minor units. */
export function annualSales(standing: ScorableStanding): number {
  return standing.kind === 'orders' ? standing.year.netMinor : standing.contract.annualValueMinor;
}

/** Null where neither orders nor the company tell a margin. */
export function marginOf(standing: ScorableStanding, { facts }: CustomerRecord): Margin | null {
  return knownMargin(standing.kind === 'orders' ? standing.year : null, facts.grossMargin);
}

/** y and its parts, minor units. An unknown cost to serve counts as none. */
export function contributionOf(
  standing: ScorableStanding,
  { facts }: CustomerRecord,
  margin: Margin,
): Contribution {
  return contribution(annualSales(standing), margin.rate, facts.costToServe12mMinor ?? 0);
}
