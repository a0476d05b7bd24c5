import type { Contract, CustomerFacts } from '#shared/contracts';
import { type ContractTerm, type Day, dayOf, isoDateOf } from '#shared/history';

/** A renewal may be signed to begin a little before the old term ends; a longer overlap is another contract. */
const RENEWAL_OVERLAP_DAYS = 60;

/**
 * The contract as of a day: the started term that ends last, with the terms before it counted as renewals where the
 * term itself does not tell. A later end on the customer list wins: it is the newer paper.
 */
export function contractFacts(
  terms: readonly ContractTerm[] = [],
  stated: Contract | undefined,
  asOf: Day,
): CustomerFacts {
  const chain = chainUpTo(terms, asOf);
  const [term] = chain;
  if (term === undefined || (stated !== undefined && dayOf(stated.end) > term.end)) return {};
  const since = startOfRelation(chain);
  return {
    contract: {
      ...(since !== undefined && { start: isoDateOf(since) }),
      end: isoDateOf(term.end),
      annualValueMinor: term.annualValueMinor,
      renewals: renewalsIn(chain),
      ...(term.notice !== undefined && { notice: term.notice }),
    },
  };
}

/** The term in force or last in force, then the one it renewed, and so on back. */
function chainUpTo(terms: readonly ContractTerm[], asOf: Day): ContractTerm[] {
  const byEnd = terms
    .filter(({ start }) => start === undefined || start <= asOf)
    .sort((a, b) => b.end - a.end || (a.start ?? a.end) - (b.start ?? b.end));
  const chain: ContractTerm[] = [];
  for (const [index, term] of byEnd.entries()) {
    const successor = chain[chain.length - 1];
    const fits = successor === undefined ? hasBegun(term, byEnd[index + 1], asOf) : renews(successor, term);
    if (fits) chain.push(term);
  }
  return chain;
}

/** A term that does not tell its start begins when the one before it has ended. */
function hasBegun(term: ContractTerm, before: ContractTerm | undefined, asOf: Day): boolean {
  return term.start !== undefined || before === undefined || before.end < asOf;
}

function renews(later: ContractTerm, earlier: ContractTerm): boolean {
  if (earlier.end >= later.end) return false;
  return later.start === undefined || earlier.end <= later.start + RENEWAL_OVERLAP_DAYS;
}

function renewalsIn(chain: readonly ContractTerm[]): number {
  const telling = chain.findIndex(({ renewals }) => renewals !== undefined);
  return telling < 0 ? chain.length - 1 : telling + (chain[telling]?.renewals ?? 0);
}

/** Known only where the oldest term tells its start and had none before it. */
function startOfRelation(chain: readonly ContractTerm[]): Day | undefined {
  const oldest = chain[chain.length - 1];
  return (oldest?.renewals ?? 0) === 0 ? oldest?.start : undefined;
}
