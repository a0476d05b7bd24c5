import type { Locale, NumberLimit } from '#shared/contracts';
import { POINTS_PART, say } from '#shared/i18n';
import type { Field } from '../../settings/field.ts';
import { readNumber, type Unit } from '../../settings/number-text.ts';

/** Reads the fields of a form, says beside each what is wrong with it, and remembers whether anything was. */
export interface Judge {
  /** Null where the field is empty, or wrong. */
  number(field: Field, unit: Unit, limit: NumberLimit): number | null;
  /** An empty field is wrong, too; gives 0 for one that is. */
  needed(field: Field, unit: Unit, limit: NumberLimit): number;
  /** What is wrong with a field, for a reason that the field itself does not know. */
  refuse(field: Field, problem: string): void;
  allRight(): boolean;
}

export function newJudge(locale: Locale): Judge {
  let right = true;
  const tell = (field: Field, problem: string | null) => {
    field.judge(problem, true);
    if (problem !== null) right = false;
  };
  const judge: Judge = {
    number(field, unit, limit) {
      const read = readNumber(field.input.value, unit, limit, locale);
      tell(field, 'problem' in read ? read.problem : null);
      return 'problem' in read ? null : read.value;
    },
    needed(field, unit, limit) {
      const value = judge.number(field, unit, limit);
      if (field.input.value.trim() === '') tell(field, say(POINTS_PART.needed, locale));
      return value ?? 0;
    },
    refuse: tell,
    allRight: () => right,
  };
  return judge;
}
