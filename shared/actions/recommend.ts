import type { ScoredAction } from '#shared/contracts';
import { type Day, isoDateOf } from '#shared/history';
import { ACTION_LABEL, ACTION_REASON, DATA_PROBLEM, formatDate, type Phrase, say } from '#shared/i18n';
import { howTo } from './cadence.ts';
import { type ActionId, CATALOGUE, forTier, type GateAction, UNSCORED_TIER } from './catalogue.ts';
import { type ChosenAction, chooseActions } from './choose.ts';
import { explainMoney } from './explain-money.ts';
import { figuresFor, moneyFor, type Reader } from './figures.ts';
import { prospectEffect } from './money.ts';
import { REASON_FOR } from './reasons.ts';
import type { Economics, Situation } from './situation.ts';

export interface Recommendation {
  readonly primaryAction: ScoredAction;
  /** Ranked by money; the last is A34, doing nothing. */
  readonly alternatives: ScoredAction[];
}

/** What to do about a scored customer, in the reader's words and money. */
export function recommend(s: Situation, reader: Reader): Recommendation {
  const { primary, alternatives } = chooseActions(s);
  const told = (chosen: ChosenAction): ScoredAction => {
    const reason = REASON_FOR[chosen.action];
    const phrase = ACTION_REASON[typeof reason === 'string' ? reason : reason(s)];
    const action = scoredAction(chosen, say(phrase, reader.locale, figuresFor(phrase, s, reader)), reader);
    if (!reader.detail) return action;
    return {
      ...action,
      how: howTo(chosen.action, s.touchTier, reader.locale),
      ...explainMoney(chosen.action, s, reader),
    };
  };
  return { primaryAction: told(primary), alternatives: alternatives.map(told) };
}

const DATA_PROBLEMS = new Map<string, Phrase>(Object.entries(DATA_PROBLEM));

/** For a row that cannot be scored. `problem`: a code of `DATA_PROBLEM`, or the words of whoever keeps the list. */
export function recommendFixing(problem: string, asOf: Day, reader: Reader): Recommendation {
  const phrase = DATA_PROBLEMS.get(problem);
  const told = phrase ? say(phrase, reader.locale) : problem;
  return gate('A01', null, say(ACTION_REASON.unscorable, reader.locale, { problem: told }), asOf, reader);
}

/** For a prospect: nothing is known of it but what a typical customer brings. */
export function recommendForProspect(asOf: Day, economics: Economics, reader: Reader): Recommendation {
  const typicalYear = moneyFor(reader)(economics.newCustomerValue);
  const reason = say(ACTION_REASON.prospect, reader.locale, { typicalYear });
  return gate('A32', prospectEffect(economics), reason, asOf, reader);
}

function gate(
  action: GateAction,
  netEffect: number | null,
  reason: string,
  asOf: Day,
  reader: Reader,
): Recommendation {
  const dueAfter = (id: GateAction | 'A34') => asOf + forTier(CATALOGUE[id].dueDays, UNSCORED_TIER);
  const nextCheck = formatDate(isoDateOf(dueAfter('A34')), reader.locale);
  const nothing = say(ACTION_REASON.nothingToDo, reader.locale, { nextCheck });
  return {
    primaryAction: scoredAction({ action, netEffect, due: dueAfter(action) }, reason, reader),
    alternatives: [scoredAction({ action: 'A34', netEffect: 0, due: dueAfter('A34') }, nothing, reader)],
  };
}

function scoredAction(
  { action, netEffect, due }: { action: ActionId; netEffect: number | null; due: Day | null },
  reason: string,
  { locale, minorPerMajor }: Reader,
): ScoredAction {
  return {
    id: action,
    code: CATALOGUE[action].code,
    label: say(ACTION_LABEL[action], locale),
    reason,
    netEffect: netEffect === null ? null : Math.round(netEffect) / minorPerMajor,
    dueDate: due === null ? null : isoDateOf(due),
  };
}
