import type { CustomerFacts, Locale, Sign } from '#shared/contracts';
import { type Assortment, type Day, EMPTY_ASSORTMENT, type Ledger } from '#shared/history';
import { formatDate, formatPercent, SIGN, say } from '#shared/i18n';
import {
  attitudeAgainstBehaviour,
  crossSoldCategories,
  isSilent,
  isUpsold,
  loyaltyTests,
  salesDynamics,
  stakeholderCoverage,
} from '#shared/relations';
import { type Guard, isHiddenAdvocate } from '#shared/segmentation';

/** A change of sales by less is the ordinary up and down of a year. */
const NOTABLE_CHANGE = 0.2;
/** Names of product kinds that a sentence can carry. */
const MOST_CATEGORIES = 3;

export interface Shown {
  readonly facts: CustomerFacts;
  readonly ledger: Ledger;
  readonly assortment?: Assortment;
  readonly asOf: Day;
  readonly longTerm: boolean;
  readonly walletShare: number | null;
  readonly guard: Guard | null;
  readonly returnRate: number;
}

type SignCode = keyof typeof SIGN;
type Told = readonly [code: SignCode, values?: Readonly<Record<string, string | number>>];

/** What the customer shows of its loyalty beside the quadrant: attitude first, then people, then what it buys. */
export function signsOf(shown: Shown, locale: Locale): Sign[] {
  return [...attitude(shown, locale), ...people(shown), ...purchases(shown, locale)].map(
    ([code, values]) => ({ code, text: say(SIGN[code], locale, values) }),
  );
}

function attitude({ facts, asOf, longTerm, walletShare }: Shown, locale: Locale): Told[] {
  const kind = attitudeAgainstBehaviour(longTerm, facts.nps);
  const told: Told[] = [];
  if (kind === 'loyal' || kind === 'inertia' || kind === 'latent') {
    told.push([`attitude_${kind}`, { nps: facts.nps ?? '' }]);
  }
  if (loyaltyTests({ longTerm, walletShare, facts }).loyal) told.push(['loyal_by_all_tests']);
  if (isHiddenAdvocate({ contacts12m: facts.tickets12m ?? 0, nps: facts.nps }))
    told.push(['hidden_advocate']);
  if (facts.lastInbound !== undefined && isSilent(facts, asOf)) {
    told.push(['silent', { lastInbound: formatDate(facts.lastInbound, locale) }]);
  }
  if (facts.complaintState === 'resolved_satisfied') told.push(['complaint_settled']);
  return told;
}

function people({ facts }: Shown): Told[] {
  const coverage = stakeholderCoverage(facts);
  if (coverage === null) return [];
  const told: Told[] = [];
  if (coverage.opposed) told.push(['contact_opposed']);
  if (coverage.singleContact) told.push(['single_contact']);
  // With one contact or none, each circle is missing in turn: one sentence says it all.
  else for (const circle of coverage.missing) told.push([`circle_${circle}_missing`]);
  return told;
}

function purchases(shown: Shown, locale: Locale): Told[] {
  const { ledger, assortment = EMPTY_ASSORTMENT, asOf, guard, returnRate } = shown;
  const told: Told[] = [];
  const { growth } = salesDynamics(ledger, asOf);
  if (growth !== null && Math.abs(growth) >= NOTABLE_CHANGE) {
    const change = formatPercent(Math.abs(growth), locale);
    told.push([growth > 0 ? 'sales_growing' : 'sales_falling', { change }]);
  }
  if (isUpsold(ledger, asOf)) told.push(['upsold']);
  const categories = crossSoldCategories(assortment, asOf) ?? [];
  if (categories.length > 0) {
    told.push(['cross_sold', { categories: categories.slice(0, MOST_CATEGORIES).join(', ') }]);
  }
  if (guard !== null) told.push([`guard_${guard}`, { returned: formatPercent(returnRate, locale) }]);
  return told;
}
