import { CARE_HOURS } from '#shared/segmentation';
import { CATALOGUE, type DecidedAction, forTier } from './catalogue.ts';
import type { Economics, Situation } from './situation.ts';

/**
 * How well actions work. All are assumptions until the company's own outcomes are known: shares of the value at
 * stake that an action keeps or adds.
 */
export const EFFECTS = {
  /** A risk that is talked about in time is averted. */
  save: 0.25,
  winBack: 0.12,
  /** Each attempt that failed halves the next one's chance. */
  winBackDecay: 0.5,
  nudge: 0.35,
  renewalLift: 0.05,
  onboarding: 0.1,
  delight: 0.02,
  training: 0.02,
  crossSell: 0.15,
  upSell: 0.2,
  /** The next level costs the customer this much more of what it buys. */
  priceStep: 0.2,
  harvest: 0.2,
  /** An order won by contact is worth a quarter of the year. */
  harvestShare: 0.25,
  costCut: 0.4,
  /** Customers lost by a cut in service or a higher price. */
  attrition: 0.05,
  priceKept: 0.7,
  targetMargin: 0.1,
  managerUplift: 0.1,
  managerRetention: 0.03,
  caseLeads: 2,
  caseConversion: 0.1,
  referralsAYear: 1,
  referralConversion: 0.2,
  prospectConversion: 0.1,
  /** A discount that is offered against so much more volume is taken by so many. */
  discount: 0.05,
  discountVolume: 0.3,
  discountTaken: 0.15,
} as const;

/** Probability that the customer leaves over what the action is about. Assumptions as well. */
export const RISKS = {
  openComplaint: 0.25,
  badlyClosedComplaint: 0.15,
  silence: 0.1,
  detractor: 0.15,
  inertia: 0.2,
  singleContact: 0.08,
  friction: 0.08,
  price: 0.12,
  misfit: 0.2,
} as const;

/** Half of what a single contact carries is lost with it. */
const SINGLE_CONTACT_LOSS = 0.5;
/** The shares of the wallet that growth aims at: a True Friend's, a Barnacle's. */
const AIMED_SHARE = { trueFriend: 0.7, barnacle: 0.5 } as const;

/** Money against doing nothing, before the cost of the work; null where none can be claimed. */
const BENEFIT: Readonly<Record<DecidedAction, (s: Situation) => number | null>> = {
  A02: (s) => RISKS.openComplaint * s.pAlive * s.valueIfActive,
  A03: (s) => RISKS.badlyClosedComplaint * s.pAlive * s.valueIfActive,
  A04: (s) => EFFECTS.save * s.valueIfActive,
  A05: (s) => EFFECTS.renewalLift * s.valueIfActive,
  A06: (s) => RISKS.silence * EFFECTS.save * s.valueIfActive,
  A07: (s) => EFFECTS.nudge * (1 - s.pAlive) * s.valueIfActive,
  A08: (s) => EFFECTS.winBack * EFFECTS.winBackDecay ** (s.facts.winbackAttempts ?? 0) * s.valueIfActive,
  A09: (s) => RISKS.detractor * EFFECTS.save * s.valueIfActive,
  A10: (s) => RISKS.inertia * EFFECTS.save * s.valueIfActive,
  A11: (s) => RISKS.singleContact * SINGLE_CONTACT_LOSS * s.valueIfActive,
  A12: (s) => RISKS.friction * EFFECTS.save * s.valueIfActive,
  A13: (s) => RISKS.price * EFFECTS.save * s.valueIfActive,
  A14: (s) => EFFECTS.crossSell * missingContribution(s, AIMED_SHARE.trueFriend) * s.yearsAhead,
  A15: (s) => EFFECTS.upSell * EFFECTS.priceStep * s.gross * s.yearsAhead,
  A16: (s) => EFFECTS.crossSell * missingContribution(s, AIMED_SHARE.barnacle) * s.yearsAhead,
  A17: (s) => EFFECTS.costCut * s.costToServe * s.yearsAhead - lossByAttrition(s),
  A18: (s) => EFFECTS.harvest * EFFECTS.harvestShare * s.contribution,
  A19: savedCare,
  A20: savedCare,
  A21: (s) =>
    (EFFECTS.targetMargin * s.sales - s.gross) * EFFECTS.priceKept * s.yearsAhead - lossByAttrition(s),
  A22: (s) => EFFECTS.delight * s.valueIfActive,
  A23: (s) =>
    EFFECTS.caseLeads * EFFECTS.caseConversion * s.economics.newCustomerValue +
    EFFECTS.delight * s.valueIfActive,
  A24: (s) => EFFECTS.referralsAYear * EFFECTS.referralConversion * s.economics.newCustomerValue,
  A25: (s) => EFFECTS.onboarding * s.valueIfActive,
  A26: () => null,
  A27: (s) => EFFECTS.training * s.valueIfActive,
  A28: (s) => accountManagerGain(s) - s.economics.accountManagerCost,
  A29: (s) =>
    (CARE_HOURS[s.touchTier] - CARE_HOURS[s.touchTier === 'HIGH' ? 'LOW' : 'TECH']) * s.economics.hourCost -
    lossByAttrition(s),
  A30: () => null,
  A31: (s) => RISKS.misfit * EFFECTS.save * s.valueIfActive,
  A33: savedCare,
  A34: () => 0,
  A36: (s) =>
    EFFECTS.discountTaken *
    (EFFECTS.discountVolume * (s.gross - EFFECTS.discount * s.sales) - EFFECTS.discount * s.sales),
};

/** Δ, the expected money of an action against doing nothing, in minor units; null where none is claimed. */
export function netEffect(action: DecidedAction, s: Situation): number | null {
  const benefit = BENEFIT[action](s);
  const hours = forTier(CATALOGUE[action].hours, s.touchTier);
  return benefit === null ? null : benefit - hours * s.economics.hourCost;
}

/** The level of care that a row without a score gets: a person, with little time. */
export const GATE_TIER = 'LOW';

/** Δ of looking into a prospect: its chance of becoming a typical customer, less the work. */
export function prospectEffect({ newCustomerValue, hourCost }: Economics): number {
  return EFFECTS.prospectConversion * newCustomerValue - forTier(CATALOGUE.A32.hours, GATE_TIER) * hourCost;
}

/** What a dedicated account manager adds in a year: more sales, and more of the customers kept. */
export function accountManagerGain(s: Situation): number {
  return EFFECTS.managerUplift * s.gross + EFFECTS.managerRetention * s.valueIfActive;
}

function missingContribution(s: Situation, aimedShare: number): number {
  return s.wallet === null ? 0 : (aimedShare - s.wallet.share) * s.wallet.sizeMinor * s.marginRate;
}

function lossByAttrition(s: Situation): number {
  return EFFECTS.attrition * s.pAlive * s.valueIfActive;
}

/** A year of the care that the customer would have had. */
function savedCare(s: Situation): number {
  return CARE_HOURS[s.touchTier] * s.economics.hourCost;
}
