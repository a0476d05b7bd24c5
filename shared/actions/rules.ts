import type { DecidedAction } from './catalogue.ts';
import { COMMERCIAL, type ConditionName, PREDICATE } from './predicates.ts';
import type { Situation } from './situation.ts';

/** One named condition, or several of which one must hold. */
export type Condition = ConditionName | { readonly either: readonly ConditionName[] };

/** When all of `when` hold, the first choice whose own conditions hold is proposed. */
export interface Rule {
  readonly when: readonly Condition[];
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly action: DecidedAction;
  readonly when: readonly Condition[];
}

/** Actions that a state of the customer forbids, whatever they would bring. */
export interface Block {
  readonly when: readonly Condition[];
  readonly actions: readonly DecidedAction[];
}

const choice = (action: DecidedAction, ...when: readonly Condition[]): Choice => ({ action, when });
const rule = (when: readonly Condition[], ...choices: readonly Choice[]): Rule => ({ when, choices });
const either = (...names: readonly ConditionName[]): Condition => ({ either: names });

/**
 * The order in which a customer's needs are looked at: obligations, dates, threats, growth, care. The first rule
 * that proposes something gives the primary action; every rule that proposes something gives an alternative.
 */
export const DECISION_LIST: readonly Rule[] = [
  rule(['complaintOpen'], choice('A02')),
  rule(['complaintBadlyClosed'], choice('A03')),
  rule([either('noticeGiven', 'cancelPageViewed')], choice('A04', 'earning'), choice('A33')),
  rule(['contractEndsSoon'], choice('A05', 'earning'), choice('A21')),
  rule(['soldBelowCost', 'settled', 'stillHere'], choice('A21')),
  rule(['isNew'], choice('A25')),
  rule(['lapsed'], choice('A33', 'lowProfit'), choice('A08', 'wasLoyal', 'winBackOpen'), choice('A19')),
  rule(
    ['slipping', 'highProfit'],
    choice('A07', either('longTerm', 'wasLoyal')),
    choice('A18', 'butterfly', 'neverLoyal', 'contactsLeft'),
    choice('A19', 'butterfly', 'neverLoyal', 'contactedInVain'),
  ),
  rule(
    ['detractorUnanswered', 'highProfit', 'stillHere'],
    choice('A10', 'longTenure', 'longTerm'),
    choice('A09'),
  ),
  rule(['highProfit', 'supportUnanswered', 'stillHere'], choice('A12')),
  rule(
    ['priceVisitUnanswered', either('highProfit', 'barnacleWithRoom'), 'stillHere'],
    choice('A15', 'usageGrowing', 'unguarded'),
    choice('A13'),
  ),
  rule(['highProfit', 'usageFalling', 'stillHere'], choice('A31')),
  rule(['trueFriend', 'active', 'silent', 'neverScored'], choice('A06')),
  rule(['trueFriend', either('fewContacts', 'opposedContact')], choice('A11')),
  rule(['trueFriend', 'roomInWallet', 'unguarded'], choice('A14')),
  rule(['trueFriend', 'promoter', 'neverComplained', 'storyUntold'], choice('A23')),
  rule(['trueFriend', 'withoutManager'], choice('A28')),
  rule(['trueFriend'], choice('A22')),
  rule(['butterfly', 'stillHere', 'contactsLeft'], choice('A18')),
  rule(['barnacle', 'promoter', 'hasReferred', 'earning'], choice('A24')),
  rule(['barnacle'], choice('A30', 'walletToMeasure'), choice('A16', 'worthGrowing'), choice('A17')),
  rule(['stranger', 'notNew', 'stillHere'], choice('A20')),
];

/** What may stand beside a primary action, but never is one. */
export const FURTHER_ALTERNATIVES: readonly Rule[] = [
  rule(['trueFriend', 'promoter', 'neverComplained', 'earning'], choice('A24')),
  rule(['stillHere', either('neverScored', 'scoreStale')], choice('A26')),
  rule(
    [either('trueFriend', 'isNew', 'barnacleWithRoom'), either('supportVisits', 'usesLess')],
    choice('A27'),
  ),
  rule([either('barnacle', 'stranger'), 'personalTouch', 'serviceEatsMargin'], choice('A29')),
  rule(
    [
      either('butterfly', 'barnacleWithRoom'),
      'withoutContract',
      'paysListPrice',
      'marginBearsDiscount',
      'contactsLeft',
      'stillHere',
    ],
    choice('A36'),
  ),
];

/** What stands above them all: care for the customer forbids to sell to it. */
export const BLOCKS: readonly Block[] = [
  { when: ['complaintFresh'], actions: [...COMMERCIAL, 'A13', 'A18'] },
  { when: [either('complaintOpen', 'complaintBadlyClosed')], actions: ['A22', 'A29'] },
  // Whoever is leaving is heard, not sold to.
  { when: [either('noticeGiven', 'cancelPageViewed')], actions: [...COMMERCIAL, 'A18'] },
  { when: ['highProfit', 'detractor'], actions: ['A14', 'A15', 'A16', 'A23', 'A24', 'A36'] },
  { when: [either('lapsed', 'stranger')], actions: ['A14', 'A15', 'A16', 'A22', 'A23', 'A24', 'A28'] },
  { when: ['contactedLately'], actions: COMMERCIAL },
];

export function holds(condition: Condition, s: Situation): boolean {
  if (typeof condition === 'string') return PREDICATE[condition](s);
  return condition.either.some((name) => PREDICATE[name](s));
}

export function allHold(conditions: readonly Condition[], s: Situation): boolean {
  return conditions.every((condition) => holds(condition, s));
}

/** The actions that are forbidden now. */
export function blockedActions(s: Situation): ReadonlySet<DecidedAction> {
  return new Set(BLOCKS.filter(({ when }) => allHold(when, s)).flatMap(({ actions }) => actions));
}
