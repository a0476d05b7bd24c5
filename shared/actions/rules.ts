import type { DecidedAction } from './catalogue.ts';
import type { Predicate } from './predicates.ts';
import * as is from './predicates.ts';

const { either, not } = is;

/** When all of `when` hold, the first choice whose own conditions hold is proposed. */
export interface Rule {
  readonly when: readonly Predicate[];
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly action: DecidedAction;
  readonly when: readonly Predicate[];
}

const choice = (action: DecidedAction, ...when: readonly Predicate[]): Choice => ({ action, when });
const rule = (when: readonly Predicate[], ...choices: readonly Choice[]): Rule => ({ when, choices });

/**
 * The order in which a customer's needs are looked at: obligations, dates, threats, growth, care. The first rule
 * that proposes something gives the primary action; every rule that proposes something gives an alternative.
 */
export const DECISION_LIST: readonly Rule[] = [
  rule([is.complaintOpen], choice('A02')),
  rule([is.complaintBadlyClosed], choice('A03')),
  rule([either(is.noticeGiven, is.cancelPageViewed)], choice('A04', is.earning), choice('A33')),
  rule([is.contractEndsSoon], choice('A05', is.earning), choice('A21')),
  rule([is.soldBelowCost, is.settled, not(is.lapsed)], choice('A21')),
  rule([is.isNew], choice('A25')),
  rule(
    [is.lapsed],
    choice('A33', not(is.highProfit)),
    choice('A08', is.wasLoyal, is.winBackOpen),
    choice('A19'),
  ),
  rule(
    [is.slipping, is.highProfit],
    choice('A07', either(is.longTerm, is.wasLoyal)),
    choice('A18', is.butterfly, not(is.wasLoyal), is.contactsLeft),
    choice('A19', is.butterfly, not(is.wasLoyal)),
  ),
  rule([is.detractorToAnswer, not(is.lapsed)], choice('A10', is.longTenure, is.longTerm), choice('A09')),
  rule([is.highProfit, is.supportVisits, not(is.lapsed)], choice('A12')),
  rule(
    [is.pricePageViewed, either(is.highProfit, is.barnacleWithRoom), not(is.lapsed)],
    choice('A15', is.usageGrowing, not(is.guarded)),
    choice('A13'),
  ),
  rule([is.highProfit, is.usageFalling, not(is.lapsed)], choice('A31')),
  rule([is.trueFriend, is.silent, is.neverScored], choice('A06')),
  rule([is.trueFriend, is.fewContacts], choice('A11')),
  rule([is.trueFriend, is.roomInWallet, not(is.guarded)], choice('A14')),
  rule([is.trueFriend, is.promoter, is.neverComplained, not(is.storyTold)], choice('A23')),
  rule([is.trueFriend, is.withoutManager], choice('A28')),
  rule([is.trueFriend], choice('A22')),
  rule([is.butterfly, not(is.lapsed), is.contactsLeft], choice('A18')),
  rule([is.barnacle, is.promoter, is.hasReferred, is.earning], choice('A24')),
  rule([is.barnacle], choice('A30', is.shouldMeasure), choice('A16', is.shouldGrow), choice('A17')),
  rule([is.stranger, not(is.isNew), not(is.lapsed)], choice('A20')),
];

/** What may stand beside a primary action, but never is one. */
export const FURTHER_ALTERNATIVES: readonly Rule[] = [
  rule([is.trueFriend, is.promoter, is.neverComplained, is.earning], choice('A24')),
  rule([not(is.lapsed), either(is.neverScored, is.scoreStale)], choice('A26')),
  rule(
    [either(is.trueFriend, is.isNew, is.barnacleWithRoom), either(is.supportVisits, is.usesLess)],
    choice('A27'),
  ),
  rule([either(is.barnacle, is.stranger), is.personalTouch, is.serviceEatsMargin], choice('A29')),
  rule(
    [
      either(is.butterfly, is.barnacleWithRoom),
      is.withoutContract,
      not(is.discountDependent),
      not(is.lapsed),
    ],
    choice('A36'),
  ),
];

/** Actions that a state of the customer forbids, whatever they would bring. */
export const BLOCKS: readonly { readonly when: Predicate; readonly actions: readonly DecidedAction[] }[] = [
  { when: is.complaintFresh, actions: ['A14', 'A15', 'A16', 'A23', 'A24', 'A28', 'A36'] },
  { when: either(is.complaintOpen, is.complaintBadlyClosed), actions: ['A13', 'A18', 'A22', 'A29'] },
  // Whoever is leaving is heard, not sold to.
  {
    when: either(is.noticeGiven, is.cancelPageViewed),
    actions: ['A14', 'A15', 'A16', 'A18', 'A23', 'A24', 'A28', 'A36'],
  },
  { when: is.detractorToAnswer, actions: ['A14', 'A15', 'A16', 'A23', 'A24', 'A36'] },
  {
    when: either(is.lapsed, is.stranger),
    actions: ['A14', 'A15', 'A16', 'A22', 'A23', 'A24', 'A28'],
  },
];
