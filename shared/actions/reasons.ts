import type { ACTION_REASON } from '#shared/i18n';
import { ROOM_BELOW_SHARE } from '#shared/segmentation';
import type { DecidedAction } from './catalogue.ts';
import * as is from './predicates.ts';
import type { Situation } from './situation.ts';

export type ReasonKey = keyof typeof ACTION_REASON;

/** Which sentence tells why, where an action can have several causes. */
export const REASON_FOR: Readonly<Record<DecidedAction, ReasonKey | ((s: Situation) => ReasonKey)>> = {
  A02: ({ facts }) => (facts.complaintDate === undefined ? 'complaintOpen' : 'complaintOpenSince'),
  A03: 'complaintBadlyClosed',
  A04: (s) => (is.noticeGiven(s) ? 'noticeGiven' : 'cancelPageViewed'),
  A05: 'contractEnds',
  A06: 'silent',
  A07: 'overdue',
  A08: ({ contract }) => (contract ? 'lostGoodContract' : 'lostGood'),
  A09: 'detractor',
  A10: 'inertia',
  A11: 'fewContacts',
  A12: 'supportVisits',
  A13: ({ facts }) => (facts.usageTrend === undefined ? 'priceVisit' : 'priceVisitWithUsage'),
  A14: 'roomInWallet',
  A15: 'readyForMore',
  A16: 'roomInWallet',
  A17: barnacleCost,
  A18: ({ provisional, contract }) => (provisional && !contract ? 'profitableUnproven' : 'profitableForNow'),
  A19: stoppedInvesting,
  A20: 'littleAndShort',
  A21: (s) => (is.contractEndsSoon(s) && !is.earning(s) ? 'contractEndsWithoutProfit' : 'soldBelowCost'),
  A22: 'trueFriend',
  A23: 'promoterWithoutCase',
  A24: (s) => (is.hasReferred(s) ? 'advocate' : 'promoterToAsk'),
  A25: ({ contract }) => (contract ? 'newContract' : 'newCustomer'),
  A26: (s) => (is.neverScored(s) ? 'neverAsked' : 'askedLongAgo'),
  A27: (s) => (is.supportVisits(s) ? 'needsTraining' : 'usesLess'),
  A28: 'managerPays',
  A29: 'serviceEatsMargin',
  A30: 'walletUnknown',
  A31: 'usageFell',
  A33: (s) => {
    if (!is.lapsed(s)) return 'leavingWithoutLoss';
    return s.contract ? 'lostPoorContract' : 'lostPoor';
  },
  A34: 'nothingToDo',
  A36: 'discountForMore',
};

function barnacleCost({ guard, contribution, wallet }: Situation): ReasonKey {
  if (guard === 'returns') return 'barnacleReturns';
  if (guard === 'discount_dependent') return 'barnacleOnDiscount';
  if (contribution <= 0 || wallet === null) return 'barnacleAtALoss';
  return wallet.share < ROOM_BELOW_SHARE ? 'barnacleSmallWallet' : 'barnacleFullWallet';
}

function stoppedInvesting(s: Situation): ReasonKey {
  if (!is.lapsed(s)) return 'contactedInVain';
  if (s.contract) return 'lostGoodContract';
  return s.wasLoyal ? 'lostBeyondReturn' : 'lostButterfly';
}
