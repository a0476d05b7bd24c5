import type { CustomerFacts } from '#shared/contracts';
import { type Day, dayOf } from '#shared/history';

export type NpsClass = 'promoter' | 'passive' | 'detractor';

export const PROMOTER_FROM = 9;
export const DETRACTOR_AT_MOST = 6;

/** Reichheld (2003): 9–10 promotes, 7–8 is passive, 0–6 speaks against us. */
export function npsClass(nps: number): NpsClass {
  if (nps >= PROMOTER_FROM) return 'promoter';
  return nps <= DETRACTOR_AT_MOST ? 'detractor' : 'passive';
}

/** `inertia` is what Dick & Basu call spurious loyalty: it stays for the cost of leaving, not for us. */
export type LoyaltyKind = 'loyal' | 'inertia' | 'latent' | 'none' | 'unknown';

/**
 * Attitude against behaviour (Dick & Basu 1994), attitude told by the NPS. Without a score, and with a passive one,
 * which says neither, it is unknown.
 */
export function attitudeAgainstBehaviour(longTerm: boolean, nps: number | undefined): LoyaltyKind {
  const attitude = nps === undefined ? 'passive' : npsClass(nps);
  if (attitude === 'passive') return 'unknown';
  if (attitude === 'promoter') return longTerm ? 'loyal' : 'latent';
  return longTerm ? 'inertia' : 'none';
}

/** What makes a loyal customer more than a good one. Null where nothing tells. */
export interface LoyaltyTests {
  /** Has used us long, and again and again. */
  readonly repeats: boolean;
  /** Does not buy from competitors. */
  readonly exclusive: boolean | null;
  /** Recommends us. */
  readonly recommends: boolean | null;
  /** All three; null while one that could decide is untold. */
  readonly loyal: boolean | null;
}

/** Wallet sizes are estimates: four fifths of one is taken for all of it. */
const EXCLUSIVE_FROM_SHARE = 0.8;

/** `walletShare` 0…1, own sales over all that the customer buys of our kind; null where unknown. */
export function loyaltyTests(customer: {
  readonly longTerm: boolean;
  readonly walletShare: number | null;
  readonly facts: Pick<CustomerFacts, 'nps' | 'referrals12m'>;
}): LoyaltyTests {
  const { longTerm: repeats, walletShare } = customer;
  const exclusive = walletShare === null ? null : walletShare >= EXCLUSIVE_FROM_SHARE;
  const recommends = recommendsUs(customer.facts);
  const answers = [repeats, exclusive, recommends];
  const loyal = answers.includes(false) ? false : answers.includes(null) ? null : true;
  return { repeats, exclusive, recommends, loyal };
}

function recommendsUs({ nps, referrals12m }: Pick<CustomerFacts, 'nps' | 'referrals12m'>): boolean | null {
  if ((referrals12m ?? 0) > 0) return true;
  return nps === undefined ? null : npsClass(nps) === 'promoter';
}

export const SILENT_DAYS = 180;

/**
 * A customer that neither comes to us, nor complains, nor says what it thinks leaves without a word. Null where
 * nobody keeps note of when it came to us.
 */
export function isSilent(
  facts: Pick<CustomerFacts, 'lastInbound' | 'complaintState' | 'nps'>,
  asOf: Day,
): boolean | null {
  if (facts.lastInbound === undefined) return null;
  const hasSpoken = facts.nps !== undefined || (facts.complaintState ?? 'none') !== 'none';
  return !hasSpoken && asOf - dayOf(facts.lastInbound) >= SILENT_DAYS;
}
