import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import { display } from '../../workbook/number-format.ts';
import type { ValidationRule } from '../../workbook/protocol.ts';
import type { Regional } from '../../workbook/regional.ts';
import { conditionPhrases } from './validation-words.ts';

/** What a cell under the rule takes: in the words of whoever made the rule, else in ours. */
export function ruleInWords(
  { condition, helpText }: ValidationRule,
  locale: Locale,
  regional: Regional,
): string {
  if (helpText) return helpText;
  const number = (value: number) => display(value, undefined, regional);
  const values: Record<string, string> = {};
  if (condition.type === 'dateAfter') values.date = display(condition.date, regional.dateFormat, regional);
  if (condition.type === 'numberBetween' || condition.type === 'numberAtLeast')
    values.least = number(condition.least);
  if (condition.type === 'numberBetween') values.most = number(condition.most);
  if (condition.type === 'list') values.values = condition.values.join(', ');
  return say(conditionPhrases[condition.type], locale, values);
}
