import type { ScoredAction } from '#shared/contracts';
import { isoDateOf } from '#shared/history';
import { ACTION_LABEL, ACTION_REASON, DATA_PROBLEM, formatDate, type Phrase, say } from '#shared/i18n';
import { actionFigures } from './action-figures.ts';
import type { ActionId, DecidedAction, GateAction } from './catalogue.ts';
import type { Choices, ChosenAction } from './choose.ts';
import { figuresFor, moneyFor, type Reader } from './figures.ts';
import { REASON_FOR } from './reasons.ts';
import type { Economics, Situation } from './situation.ts';

export interface Recommendation {
  readonly primaryAction: ScoredAction;
  /** In the order of the choices. */
  readonly alternatives: ScoredAction[];
}

/** What is said of an action beside its reason: see `explainAction`. */
export type Explain = (action: DecidedAction, s: Situation, reader: Reader) => Partial<ScoredAction>;

/** What to do about a scored customer and why, in the reader's words and money. */
export function recommend(
  { primary, alternatives }: Choices,
  s: Situation,
  reader: Reader,
  explain?: Explain,
): Recommendation {
  const told = (chosen: ChosenAction): ScoredAction => {
    const reason = REASON_FOR[chosen.action];
    const phrase = ACTION_REASON[typeof reason === 'string' ? reason : reason(s)];
    const action = scoredAction(chosen, say(phrase, reader.locale, figuresFor(phrase, s, reader)), reader);
    return explain ? { ...action, ...explain(chosen.action, s, reader) } : action;
  };
  return { primaryAction: told(primary), alternatives: alternatives.map(told) };
}

const DATA_PROBLEMS = new Map<string, Phrase>(Object.entries(DATA_PROBLEM));

/** For a row that cannot be scored. `problem`: a code of `DATA_PROBLEM`, or the words of whoever keeps the list. */
export function recommendFixing(choices: Choices<'A01'>, problem: string, reader: Reader): Recommendation {
  const phrase = DATA_PROBLEMS.get(problem);
  const told = phrase ? say(phrase, reader.locale) : problem;
  return unscored(choices, say(ACTION_REASON.unscorable, reader.locale, { problem: told }), reader);
}

export function recommendForProspect(
  choices: Choices<'A32'>,
  economics: Economics,
  reader: Reader,
): Recommendation {
  const typicalYear = moneyFor(reader)(economics.newCustomerValue);
  return unscored(choices, say(ACTION_REASON.prospect, reader.locale, { typicalYear }), reader);
}

/** Beside it there is nothing but to wait. */
function unscored(
  { primary, alternatives }: Choices<GateAction>,
  reason: string,
  reader: Reader,
): Recommendation {
  const waiting = (due: ChosenAction['due']) =>
    say(ACTION_REASON.nothingToDo, reader.locale, {
      nextCheck: due === null ? '' : formatDate(isoDateOf(due), reader.locale),
    });
  return {
    primaryAction: scoredAction(primary, reason, reader),
    alternatives: alternatives.map((each) => scoredAction(each, waiting(each.due), reader)),
  };
}

function scoredAction(chosen: ChosenAction<ActionId>, reason: string, reader: Reader): ScoredAction {
  const label = say(ACTION_LABEL[chosen.action], reader.locale);
  return { ...actionFigures(chosen, reader.minorPerMajor), label, reason };
}
