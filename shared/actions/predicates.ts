import { type Day, dayOf } from '#shared/history';
import { ORDERS_THAT_PROVE_REPEAT, RENEWAL_WINDOW_DAYS, ROOM_BELOW_SHARE } from '#shared/segmentation';
import type { Situation } from './situation.ts';

/** One condition of a rule, named so that a marketer can read the rule aloud. */
export type Predicate = (s: Situation) => boolean;

const DETRACTOR_AT_MOST = 6;
const PROMOTER_FROM = 9;

export const not =
  (predicate: Predicate): Predicate =>
  (s) =>
    !predicate(s);

export const either =
  (...predicates: readonly Predicate[]): Predicate =>
  (s) =>
    predicates.some((predicate) => predicate(s));

// The matrix and the lifecycle
export const trueFriend: Predicate = (s) => s.quadrant === 'TRUE_FRIEND';
export const butterfly: Predicate = (s) => s.quadrant === 'BUTTERFLY';
export const barnacle: Predicate = (s) => s.quadrant === 'BARNACLE';
export const stranger: Predicate = (s) => s.quadrant === 'STRANGER';
export const highProfit: Predicate = (s) => s.highProfit;
export const longTerm: Predicate = (s) => s.longTerm;
export const wasLoyal: Predicate = (s) => s.wasLoyal;
export const isNew: Predicate = (s) => s.lifecycle === 'NEW';
export const lapsed: Predicate = (s) => s.lifecycle === 'LAPSED';
export const slipping: Predicate = (s) => s.lifecycle === 'SLIPPING';
export const earning: Predicate = (s) => s.contribution > 0;

// Complaints (Goodman's states)
const RECOVERY_DAYS = 90;
const COMPLAINT_REST_DAYS = 30;
export const complaintOpen: Predicate = (s) => s.facts.complaintState === 'open';
export const complaintBadlyClosed: Predicate = (s) =>
  s.facts.complaintState === 'resolved_unsatisfied' &&
  (s.facts.complaintDate === undefined || isWithin(s, s.facts.complaintDate, RECOVERY_DAYS));
export const neverComplained: Predicate = (s) => (s.facts.complaintState ?? 'none') === 'none';
/** Until thirty days after it is closed, a complaint forbids selling and asking favours. */
export const complaintFresh: Predicate = (s) =>
  complaintOpen(s) ||
  complaintBadlyClosed(s) ||
  (s.facts.complaintState === 'resolved_satisfied' &&
    isWithin(s, s.facts.complaintDate, COMPLAINT_REST_DAYS));

// Contracts and signals of leaving
const CANCEL_SIGNAL_DAYS = 30;
export const noticeGiven: Predicate = (s) => s.lifecycle === 'NOTICE_GIVEN';
export const cancelPageViewed: Predicate = (s) => isWithin(s, s.facts.cancelPageViewed, CANCEL_SIGNAL_DAYS);
export const contractEndsSoon: Predicate = (s) =>
  s.contract?.running === true && s.contract.end - s.asOf <= RENEWAL_WINDOW_DAYS;
export const withoutContract: Predicate = (s) => s.contract === null;

// Orders
/** Enough orders, or a renewal, to speak of a habit. */
export const settled: Predicate = (s) =>
  s.orders >= ORDERS_THAT_PROVE_REPEAT || (s.contract?.renewals ?? 0) >= 1;
export const soldBelowCost: Predicate = (s) => s.gross <= 0;

const WINBACK_DAYS = 730;
const WINBACK_CYCLES = 3;
const MOST_WINBACKS = 3;
/** Not gone for longer than two years or three cycles, and not yet tried three times. */
export const winBackOpen: Predicate = (s) =>
  s.silentDays <= Math.max(WINBACK_DAYS, WINBACK_CYCLES * s.cycleDays) &&
  (s.facts.winbackAttempts ?? 0) < MOST_WINBACKS;

const MOST_CONTACTS = 5;
/** Reinartz & Kumar's catalogue firm wrote to a Butterfly four or five times after an order, then stopped. */
export const contactsLeft: Predicate = (s) => (s.facts.contactsSinceLastOrder ?? 0) < MOST_CONTACTS;

// What it says of us
const LONG_TENURE_DAYS = 730;
const SILENT_DAYS = 180;
const SCORE_VALID_DAYS = 180;
export const detractor: Predicate = (s) => s.facts.nps !== undefined && s.facts.nps <= DETRACTOR_AT_MOST;
/** A detractor that brings little is told from the matrix alone. */
export const detractorToAnswer: Predicate = (s) => highProfit(s) && detractor(s);
export const promoter: Predicate = (s) => s.facts.nps !== undefined && s.facts.nps >= PROMOTER_FROM;
export const longTenure: Predicate = (s) => s.asOf - s.since >= LONG_TENURE_DAYS;
export const silent: Predicate = (s) =>
  s.facts.lastInbound !== undefined && !isWithin(s, s.facts.lastInbound, SILENT_DAYS - 1);
export const neverScored: Predicate = (s) => s.facts.nps === undefined;
export const scoreStale: Predicate = (s) =>
  s.facts.npsDate !== undefined && !isWithin(s, s.facts.npsDate, SCORE_VALID_DAYS);
export const hasReferred: Predicate = (s) => (s.facts.referrals12m ?? 0) >= 1;
export const storyTold: Predicate = (s) => s.facts.caseDone === true;

// What it does on our pages
const PRICE_SIGNAL_DAYS = 14;
const SUPPORT_VISITS = 2;
const USAGE_CHANGE = { growing: 0.2, falling: -0.3 } as const;
export const pricePageViewed: Predicate = (s) => isWithin(s, s.facts.pricePageViewed, PRICE_SIGNAL_DAYS);
export const supportVisits: Predicate = (s) => (s.facts.supportViews14d ?? 0) >= SUPPORT_VISITS;
export const usageGrowing: Predicate = (s) => (s.facts.usageTrend ?? 0) >= USAGE_CHANGE.growing;
export const usageFalling: Predicate = (s) => (s.facts.usageTrend ?? 0) <= USAGE_CHANGE.falling;
export const usesLess: Predicate = (s) => (s.facts.usageTrend ?? 0) < 0;

// Whom we know there, and what more it could buy
const FEWEST_CIRCLES = 2;
export const fewContacts: Predicate = ({ facts: { circles } }) =>
  circles !== undefined && (circles[0] <= 1 || circles.filter((known) => known > 0).length < FEWEST_CIRCLES);
export const withoutManager: Predicate = (s) => s.facts.hasAccountManager === false;
export const roomInWallet: Predicate = (s) => s.wallet !== null && s.wallet.share < ROOM_BELOW_SHARE;
export const barnacleWithRoom: Predicate = (s) => barnacle(s) && roomInWallet(s);
export const guarded: Predicate = (s) => s.guard !== null;
export const discountDependent: Predicate = (s) => s.facts.discountDependent === true;
export const shouldGrow: Predicate = (s) => s.course === 'GROW';
export const shouldMeasure: Predicate = (s) => s.course === 'MEASURE';

const SERVICE_SHARE = 0.5;
export const serviceEatsMargin: Predicate = (s) => s.costToServe > SERVICE_SHARE * Math.max(s.gross, 0);
export const personalTouch: Predicate = (s) => s.touchTier !== 'TECH';

function isWithin({ asOf }: { readonly asOf: Day }, isoDate: string | undefined, days: number): boolean {
  if (isoDate === undefined) return false;
  const age = asOf - dayOf(isoDate);
  return age >= 0 && age <= days;
}
