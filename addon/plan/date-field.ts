import { tag } from '../sidebar/page.ts';

/** Days from `least` to `most` can be chosen; ISO dates. */
export interface DayLimits {
  readonly least: string;
  readonly most: string;
}

/** A field for a day. */
export interface DateField {
  readonly element: HTMLElement;
  value(): string;
  isRight(): boolean;
  /** Says what is wrong with it, or that it is right (null). */
  judge(problem: string | null): void;
}

let made = 0;

export function dateField(label: string, value: string, { least, most }: DayLimits): DateField {
  made += 1;
  const input = document.createElement('input');
  input.type = 'date';
  input.id = `day-${made}`;
  input.min = least;
  input.max = most;
  input.value = value;
  input.setAttribute('aria-describedby', `${input.id}-wrong`);
  const name = document.createElement('label');
  name.htmlFor = input.id;
  name.textContent = label;
  const wrong = tag('p', 'wrong');
  wrong.id = `${input.id}-wrong`;
  return {
    element: tag('div', 'field', name, input, wrong),
    value: () => input.value,
    isRight: () => input.value >= least && input.value <= most,
    judge(problem) {
      wrong.textContent = problem ?? '';
      input.setAttribute('aria-invalid', String(problem !== null));
    },
  };
}
