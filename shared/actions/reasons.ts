import type { ACTION_REASON } from '#shared/i18n';
import { ROOM_BELOW_SHARE } from '#shared/segmentation';
import type { DecidedAction } from './catalogue.ts';
import { paysItsWay } from './choose.ts';
import { CRITERIA, PREDICATE } from './predicates.ts';
import type { Situation } from './situation.ts';

export type ReasonKey = keyof typeof ACTION_REASON;

/** Which sentence tells why, where an action can have several causes. */
export const REASON_FOR: Readonly<Record<DecidedAction, ReasonKey | ((s: Situation) => ReasonKey)>> = {
  A02: ({ facts }) => (facts.complaintDate === undefined ? 'complaintOpen' : 'complaintOpenSince'),
  A03: ({ facts }) => (facts.complaintDate === undefined ? 'complaintBadlyClosed' : 'complaintBadlyClosedOn'),
  A04: (s) => (PREDICATE.noticeGiven(s) ? 'noticeGiven' : 'cancelPageViewed'),
  A05: 'contractEnds',
  A06: 'silent',
  A07: 'overdue',
  A08: ({ contract }) => (contract ? 'lostGoodContract' : 'lostGood'),
  A09: (s) => (PREDICATE.neverComplained(s) ? 'detractor' : 'detractorAfterComplaint'),
  A10: 'inertia',
  A11: contactGap,
  A12: 'supportVisits',
  A13: ({ facts }) => (facts.usageTrend === undefined ? 'priceVisit' : 'priceVisitWithUsage'),
  A14: room,
  A15: 'readyForMore',
  A16: room,
  A17: barnacleCost,
  A18: (s) => (s.provisional ? unproven(s, 'profitableUnproven') : 'profitableForNow'),
  A19: stoppedInvesting,
  A20: (s) => (s.provisional ? unproven(s, 'littleAndUnproven') : 'littleAndShort'),
  A21: unearned,
  A22: 'trueFriend',
  A23: 'promoterWithoutCase',
  A24: (s) => (PREDICATE.hasReferred(s) ? 'advocate' : 'promoterToAsk'),
  A25: ({ contract }) => (contract ? 'newContract' : 'newCustomer'),
  A26: scoreToAsk,
  A27: (s) => (PREDICATE.supportVisits(s) ? 'needsTraining' : 'usesLess'),
  A28: 'managerPays',
  A29: 'serviceEatsMargin',
  A30: 'walletUnknown',
  A31: 'usageFell',
  A33: letGo,
  A34: 'nothingToDo',
  A36: 'discountForMore',
};

function contactGap(s: Situation): ReasonKey {
  if (!PREDICATE.fewContacts(s)) return 'opposedContact';
  const { circles, singleContact } = s.facts;
  return circles === undefined || singleContact === true ? 'singleContact' : 'fewContacts';
}

function room({ facts }: Situation): ReasonKey {
  const byRank = facts.walletAnnualMinor === undefined && facts.walletShareStated !== undefined;
  return byRank ? 'roomBySupplierRank' : 'roomInWallet';
}

/** What cannot be told yet: a habit after few orders, or whether a first contract is renewed. */
function unproven({ contract }: Situation, byOrders: ReasonKey): ReasonKey {
  return contract ? 'contractUnproven' : byOrders;
}

function unearned(s: Situation): ReasonKey {
  if (PREDICATE.contractEndsSoon(s) && !PREDICATE.earning(s)) return 'contractEndsWithoutProfit';
  if (s.guard === 'returns') return 'belowCostByReturns';
  return s.guard === 'discount_dependent' ? 'belowCostByDiscounts' : 'soldBelowCost';
}

/** A call from a customer that is served without people may come from a loyal one whom revenue hides. */
function scoreToAsk(s: Situation): ReasonKey {
  const spokeLately = s.facts.lastInbound !== undefined && !PREDICATE.silent(s);
  if (s.touchTier === 'TECH' && spokeLately) return 'heardFromAfar';
  return PREDICATE.neverScored(s) ? 'neverAsked' : 'askedLongAgo';
}

function letGo(s: Situation): ReasonKey {
  if (PREDICATE.lapsed(s)) return s.contract ? 'lostPoorContract' : 'lostPoor';
  if (!PREDICATE.earning(s)) return 'leavingWithoutLoss';
  return paysItsWay('A04', s) ? 'leavingAfterTalks' : 'leavingNotWorthSaving';
}

function barnacleCost({ guard, contribution, wallet }: Situation): ReasonKey {
  if (guard === 'returns') return 'barnacleReturns';
  if (guard === 'discount_dependent') return 'barnacleOnDiscount';
  if (contribution <= 0 || wallet === null) return 'barnacleAtALoss';
  return wallet.share < ROOM_BELOW_SHARE ? 'barnacleSmallWallet' : 'barnacleFullWallet';
}

function stoppedInvesting(s: Situation): ReasonKey {
  if (!PREDICATE.lapsed(s)) return 'contactedInVain';
  if (s.contract) return 'lostGoodContract';
  if (s.wasLoyal && (s.facts.winbackAttempts ?? 0) >= CRITERIA.mostWinBacks) return 'wonBackInVain';
  return s.wasLoyal ? 'lostBeyondReturn' : 'lostButterfly';
}
