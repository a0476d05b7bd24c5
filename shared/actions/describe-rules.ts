import type { Locale } from '#shared/contracts';
import { ACTION_LABEL, CONDITION, formatNumber, formatPercent, RULE_LINE, say } from '#shared/i18n';
import { CATALOGUE, type DecidedAction } from './catalogue.ts';
import { paysItsWay } from './choose.ts';
import { isResting } from './limits.ts';
import { type ConditionName, CRITERIA } from './predicates.ts';
import {
  allHold,
  BLOCKS,
  blockedActions,
  type Choice,
  type Condition,
  DECISION_LIST,
  holds,
  type Rule,
} from './rules.ts';
import type { Situation } from './situation.ts';

/** One line of the decision list, as a marketer reads it. */
export interface RuleLine {
  readonly action: DecidedAction;
  /** "When it is late with its order; earns well; brings more than the work costs: …" */
  readonly text: string;
}

/** The decision list in the order in which it is asked, then what stands above it. */
export interface RuleBook {
  readonly list: RuleLine[];
  /** "When it has an open complaint, then not: …" */
  readonly blocks: string[];
}

const LINES = DECISION_LIST.flatMap((rule) =>
  rule.choices.map((choice, i) => ({ rule, choice, isFirst: i === 0 })),
);

/** The rules in the reader's language. They are the very rules that decide. */
export function describeRules(locale: Locale): RuleBook {
  const conditions = (list: readonly Condition[]) =>
    list.map((condition) => tellCondition(condition, locale));
  const label = (action: DecidedAction) => say(ACTION_LABEL[action], locale);
  return {
    list: LINES.map(({ rule, choice, isFirst }) => {
      const told = conditions([...rule.when, ...choice.when]);
      const ifItPays = CATALOGUE[choice.action].mustPay ? [say(RULE_LINE.pays, locale)] : [];
      const text = say(isFirst ? RULE_LINE.when : RULE_LINE.otherwise, locale, {
        conditions: [...told, ...ifItPays].join('; '),
        label: label(choice.action),
      });
      return { action: choice.action, text };
    }),
    blocks: BLOCKS.map(({ when, actions }) =>
      say(RULE_LINE.never, locale, {
        conditions: conditions(when).join('; '),
        labels: actions.map(label).join('; '),
      }),
    ),
  };
}

/** Why a line of the list gave the action, or did not. */
export type Verdict = 'chosen' | 'not_met' | 'blocked' | 'costs_more' | 'tried_enough';

export interface LineJudged {
  readonly action: DecidedAction;
  readonly label: string;
  readonly verdict: Verdict;
  readonly conditions: { readonly text: string; readonly holds: boolean }[];
}

/** Why this and not that: each line that was asked for a customer, down to the one that gave the primary action. */
export function judgeRules(s: Situation, locale: Locale): LineJudged[] {
  const blocked = blockedActions(s);
  const judged: LineJudged[] = [];
  for (const rule of DECISION_LIST) {
    for (const choice of rule.choices) {
      const verdict = judge(rule, choice, s, blocked);
      const conditions = [...rule.when, ...choice.when];
      judged.push({
        action: choice.action,
        label: say(ACTION_LABEL[choice.action], locale),
        verdict,
        conditions: conditions.map((condition) => ({
          text: tellCondition(condition, locale),
          holds: holds(condition, s),
        })),
      });
      if (verdict === 'chosen') return judged;
      // A blocked proposal is dropped, not replaced by the rule's next choice.
      if (verdict === 'blocked') break;
    }
  }
  return judged;
}

function judge(
  rule: Rule,
  { action, when }: Choice,
  s: Situation,
  blocked: ReadonlySet<DecidedAction>,
): Verdict {
  if (!allHold(rule.when, s) || !allHold(when, s)) return 'not_met';
  if (!paysItsWay(action, s)) return 'costs_more';
  if (isResting(action, s)) return 'tried_enough';
  return blocked.has(action) ? 'blocked' : 'chosen';
}

function tellCondition(condition: Condition, locale: Locale): string {
  const names: readonly ConditionName[] = typeof condition === 'string' ? [condition] : condition.either;
  const values = criteriaFor(locale);
  return names.map((name) => say(CONDITION[name], locale, values)).join(say(RULE_LINE.or, locale));
}

const criteria = new Map<Locale, Record<string, string>>();

/** The numbers of the conditions as the reader writes them: shares below one as per cent. */
function criteriaFor(locale: Locale): Record<string, string> {
  const known = criteria.get(locale);
  if (known) return known;
  const written = Object.fromEntries(
    Object.entries(CRITERIA).map(([name, value]) => {
      const size = Math.abs(value);
      return [name, size < 1 ? formatPercent(size, locale) : formatNumber(size, locale)];
    }),
  );
  criteria.set(locale, written);
  return written;
}
