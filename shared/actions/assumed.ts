import type { EffectName } from '#shared/contracts';

/**
 * How well actions work, and what else their money rests on: assumptions, until the company overrules them or its
 * own outcomes teach better. Shares where the name does not say otherwise; the plain numbers are
 * `EFFECTS_THAT_COUNT`.
 */
export const ASSUMED: Readonly<Record<EffectName, number>> = {
  /** Of the customers that want to leave, or have a cause to, so many are kept by an action in time. */
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
  /** The shares of the wallet that growth aims at. */
  aimedShareTrueFriend: 0.7,
  aimedShareBarnacle: 0.5,

  // Chances that the customer leaves over what an action is about
  openComplaint: 0.25,
  badlyClosedComplaint: 0.15,
  silence: 0.1,
  detractor: 0.15,
  inertia: 0.2,
  singleContact: 0.08,
  friction: 0.08,
  price: 0.12,
  misfit: 0.2,
  /** What a single contact carries is lost in half with it. */
  singleContactLoss: 0.5,
};
