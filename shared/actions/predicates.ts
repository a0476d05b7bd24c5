import { DAYS_PER_YEAR } from '#shared/clv';
import { type Day, dayOf } from '#shared/history';
import type { CONDITION } from '#shared/i18n';
import { DETRACTOR_AT_MOST, PROMOTER_FROM, SILENT_DAYS } from '#shared/relations';
import { ORDERS_THAT_PROVE_REPEAT, RENEWAL_WINDOW_DAYS, ROOM_BELOW_SHARE } from '#shared/segmentation';
import { effectsOf } from './formulas.ts';
import type { Situation } from './situation.ts';

/** Every condition that a rule can name has a phrase in `CONDITION`, and every phrase a meaning here. */
export type ConditionName = keyof typeof CONDITION;
export type Predicate = (s: Situation) => boolean;

/** The numbers that conditions decide by: days, counts, and shares below one. */
export const CRITERIA = {
  settledOrders: ORDERS_THAT_PROVE_REPEAT,
  renewalWindowDays: RENEWAL_WINDOW_DAYS,
  roomBelowShare: ROOM_BELOW_SHARE,
  recoveryDays: 90,
  /** Until so long after it is closed, a complaint forbids selling and asking favours. */
  complaintRestDays: 30,
  cancelSignalDays: 30,
  winBackDays: 730,
  winBackCycles: 3,
  mostWinBacks: 3,
  /** Reinartz & Kumar's catalogue firm wrote to a Butterfly four or five times after an order, then stopped. */
  mostContacts: 5,
  detractorAtMost: DETRACTOR_AT_MOST,
  promoterFrom: PROMOTER_FROM,
  longTenureYears: 2,
  silentDays: SILENT_DAYS,
  scoreValidDays: 180,
  priceSignalDays: 14,
  supportSignalDays: 14,
  supportVisits: 2,
  usageGrowing: 0.2,
  usageFalling: -0.3,
  fewestCircles: 2,
  serviceShare: 0.5,
  /** A True Friend hears of at most one offer a month (Reinartz & Kumar). */
  contactCapDays: 30,
} as const;

/** Actions that sell or ask a favour: what a complaint, a bad score or a wish to leave forbids. */
export const COMMERCIAL = ['A14', 'A15', 'A16', 'A23', 'A24', 'A28', 'A36'] as const;

export const PREDICATE: Readonly<Record<ConditionName, Predicate>> = {
  // The matrix and the lifecycle
  trueFriend: (s) => s.quadrant === 'TRUE_FRIEND',
  butterfly: (s) => s.quadrant === 'BUTTERFLY',
  barnacle: (s) => s.quadrant === 'BARNACLE',
  stranger: (s) => s.quadrant === 'STRANGER',
  highProfit: (s) => s.highProfit,
  lowProfit: (s) => !s.highProfit,
  earning: (s) => s.contribution > 0,
  longTerm: (s) => s.longTerm,
  wasLoyal: (s) => s.wasLoyal,
  neverLoyal: (s) => !s.wasLoyal,
  isNew: (s) => s.lifecycle === 'NEW',
  notNew: (s) => s.lifecycle !== 'NEW',
  lapsed: (s) => s.lifecycle === 'LAPSED',
  stillHere: (s) => s.lifecycle !== 'LAPSED',
  active: (s) => s.lifecycle === 'ACTIVE',
  slipping: (s) => s.lifecycle === 'SLIPPING',

  // Complaints (Goodman's states)
  complaintOpen: (s) => s.facts.complaintState === 'open',
  complaintBadlyClosed,
  complaintFresh: (s) =>
    s.facts.complaintState === 'open' ||
    complaintBadlyClosed(s) ||
    (s.facts.complaintState === 'resolved_satisfied' &&
      isWithin(s, s.facts.complaintDate, CRITERIA.complaintRestDays)),
  neverComplained: (s) => (s.facts.complaintState ?? 'none') === 'none',

  // Contracts and signals of leaving
  noticeGiven: (s) => s.lifecycle === 'NOTICE_GIVEN',
  cancelPageViewed: (s) => isWithin(s, s.facts.cancelPageViewed, CRITERIA.cancelSignalDays),
  contractEndsSoon: (s) =>
    s.contract?.running === true && s.contract.end - s.asOf <= CRITERIA.renewalWindowDays,
  withoutContract: (s) => s.contract === null,

  // Orders
  settled: (s) => s.orders >= CRITERIA.settledOrders || (s.contract?.renewals ?? 0) >= 1,
  soldBelowCost: (s) => s.gross <= 0,
  winBackOpen: (s) =>
    s.silentDays <= Math.max(CRITERIA.winBackDays, CRITERIA.winBackCycles * s.cycleDays) &&
    (s.facts.winbackAttempts ?? 0) < CRITERIA.mostWinBacks,
  contactsLeft: (s) => !contactedInVain(s),
  contactedInVain,

  // What it says of us
  detractor,
  detractorUnanswered: (s) =>
    detractor(s) && !doneWithin(s, ['A09', 'A10'], daysSince(s, s.facts.npsDate, CRITERIA.scoreValidDays)),
  promoter: (s) => s.facts.nps !== undefined && s.facts.nps >= CRITERIA.promoterFrom,
  longTenure: (s) => s.asOf - s.since >= CRITERIA.longTenureYears * DAYS_PER_YEAR,
  silent: (s) => daysSince(s, s.facts.lastInbound, 0) >= CRITERIA.silentDays,
  neverScored: (s) => s.facts.nps === undefined,
  scoreStale: (s) => daysSince(s, s.facts.npsDate, 0) > CRITERIA.scoreValidDays,
  hasReferred: (s) => (s.facts.referrals12m ?? 0) >= 1,
  storyUntold: (s) => s.facts.caseDone !== true,

  // What it does on our pages
  priceVisitUnanswered: (s) =>
    isWithin(s, s.facts.pricePageViewed, CRITERIA.priceSignalDays) &&
    !doneWithin(s, ['A13', 'A15'], daysSince(s, s.facts.pricePageViewed, 0)),
  supportVisits,
  supportUnanswered: (s) => supportVisits(s) && !doneWithin(s, ['A12'], CRITERIA.supportSignalDays),
  usageGrowing: (s) => (s.facts.usageTrend ?? 0) >= CRITERIA.usageGrowing,
  usageFalling: (s) => (s.facts.usageTrend ?? 0) <= CRITERIA.usageFalling,
  usesLess: (s) => (s.facts.usageTrend ?? 0) < 0,

  // Whom we know there, and what more it could buy
  fewContacts: ({ facts: { circles, singleContact } }) =>
    singleContact === true ||
    (circles !== undefined &&
      (circles[0] <= 1 || circles.filter((known) => known > 0).length < CRITERIA.fewestCircles)),
  opposedContact: (s) => (s.facts.opposedContacts ?? 0) >= 1,
  withoutManager: (s) => s.facts.hasAccountManager === false,
  roomInWallet,
  barnacleWithRoom: (s) => s.quadrant === 'BARNACLE' && roomInWallet(s),
  unguarded: (s) => s.guard === null,
  paysListPrice: (s) => s.facts.discountDependent !== true,
  worthGrowing: (s) => s.course === 'GROW',
  walletToMeasure: (s) => s.course === 'MEASURE',
  marginBearsDiscount: (s) => s.sales > 0 && s.gross > effectsOf(s.economics).discount.mean * s.sales,
  serviceEatsMargin: (s) => s.costToServe > CRITERIA.serviceShare * Math.max(s.gross, 0),
  personalTouch: (s) => s.touchTier !== 'TECH',
  contactedLately: (s) =>
    s.quadrant === 'TRUE_FRIEND' && doneWithin(s, COMMERCIAL, CRITERIA.contactCapDays - 1),
};

function complaintBadlyClosed(s: Situation): boolean {
  const { complaintState, complaintDate } = s.facts;
  return (
    complaintState === 'resolved_unsatisfied' &&
    (complaintDate === undefined || isWithin(s, complaintDate, CRITERIA.recoveryDays))
  );
}

function contactedInVain({ facts }: Situation): boolean {
  return (facts.contactsSinceLastOrder ?? 0) >= CRITERIA.mostContacts;
}

function detractor({ facts }: Situation): boolean {
  return facts.nps !== undefined && facts.nps <= CRITERIA.detractorAtMost;
}

function supportVisits({ facts }: Situation): boolean {
  return (facts.supportViews14d ?? 0) >= CRITERIA.supportVisits;
}

function roomInWallet({ wallet }: Situation): boolean {
  return wallet !== null && wallet.share < CRITERIA.roomBelowShare;
}

function isWithin({ asOf }: { readonly asOf: Day }, isoDate: string | undefined, days: number): boolean {
  if (isoDate === undefined) return false;
  const age = asOf - dayOf(isoDate);
  return age >= 0 && age <= days;
}

function daysSince({ asOf }: Situation, isoDate: string | undefined, unknown: number): number {
  return isoDate === undefined ? unknown : asOf - dayOf(isoDate);
}

/** One of the actions was done in the last `days` days. */
function doneWithin(
  { asOf, pastActions = [] }: Situation,
  actions: readonly string[],
  days: number,
): boolean {
  return pastActions.some(
    ({ action, day, done }) => done && day <= asOf && asOf - day <= days && actions.includes(action),
  );
}
