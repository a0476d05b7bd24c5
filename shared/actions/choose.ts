import type { Day } from '#shared/history';
import { type ActionId, CATALOGUE, type DecidedAction, forTier } from './catalogue.ts';
import { isResting } from './limits.ts';
import { netEffect } from './money.ts';
import { allHold, blockedActions, DECISION_LIST, FURTHER_ALTERNATIVES, type Rule } from './rules.ts';
import type { Situation } from './situation.ts';

export interface ChosenAction<Action extends ActionId = DecidedAction> {
  readonly action: Action;
  /** Δ against doing nothing, minor units; null where none is claimed. */
  readonly netEffect: number | null;
  /** Null for a policy that asks for no deed. */
  readonly due: Day | null;
}

export interface Choices<Action extends ActionId = DecidedAction> {
  readonly primary: ChosenAction<Action>;
  /** Best money first, each better than doing nothing or without a claim; the last is A34, doing nothing. */
  readonly alternatives: readonly ChosenAction[];
}

/** The primary action by the decision list, and every other that is open, ranked by money. */
export function chooseActions(s: Situation): Choices {
  const blocked = blockedActions(s);
  const [first = 'A34', ...rest] = proposals(DECISION_LIST, s, blocked);
  const others = new Set([...rest, ...proposals(FURTHER_ALTERNATIVES, s, blocked)]);
  others.delete(first);
  const alternatives = [...others]
    .map((action) => chosen(action, s))
    .filter(({ netEffect }) => netEffect === null || netEffect > 0)
    .sort((a, b) => (b.netEffect ?? 0) - (a.netEffect ?? 0));
  return {
    primary: chosen(first, s),
    alternatives: first === 'A34' ? alternatives : [...alternatives, chosen('A34', s)],
  };
}

/** What each rule proposes, in the order of the rules. A blocked proposal is dropped, not replaced. */
function proposals(
  rules: readonly Rule[],
  s: Situation,
  blocked: ReadonlySet<DecidedAction>,
): DecidedAction[] {
  return rules
    .filter(({ when }) => allHold(when, s))
    .map(({ choices }) => choices.find(({ action, when }) => allHold(when, s) && isOpen(action, s)))
    .flatMap((choice) => (choice && !blocked.has(choice.action) ? [choice.action] : []));
}

function isOpen(action: DecidedAction, s: Situation): boolean {
  return paysItsWay(action, s) && !isResting(action, s);
}

export function paysItsWay(action: DecidedAction, s: Situation): boolean {
  return !CATALOGUE[action].mustPay || (netEffect(action, s) ?? 0) > 0;
}

function chosen(action: DecidedAction, s: Situation): ChosenAction {
  return { action, netEffect: netEffect(action, s), due: dueDay(action, s) };
}

/** When an action is due; null for a policy. After a contract's end it would be too late. */
export function dueDay(action: DecidedAction, { asOf, touchTier, contract }: Situation): Day | null {
  const { dueDays } = CATALOGUE[action];
  if (dueDays === null) return null;
  const due = asOf + forTier(dueDays, touchTier);
  return contract?.running ? Math.min(due, contract.end) : due;
}
