import type { Locale, NumberLimit } from '#shared/contracts';
import { DESIGN, say } from '#shared/i18n';
import { textField } from '../settings/field.ts';
import { numberText, readNumber, type Unit } from '../settings/number-text.ts';
import { tag } from '../sidebar/page.ts';

/** Something of a form that is read as a whole. */
export interface Read<Value> {
  readonly element: HTMLElement;
  /** The value, or undefined where it will not do; with `show` it says why. */
  read(show: boolean): Value | undefined;
}

const SIGN: Readonly<Record<Unit, string>> = { money: '', percent: '%', plain: '' };

/** One number, which may not be left empty. */
export function numberField(
  label: string,
  value: number,
  { unit, limit, currency = '' }: { unit: Unit; limit: NumberLimit; currency?: string },
  locale: Locale,
): Read<number> {
  const field = textField(label, numberText(value, unit, locale), {
    unit: unit === 'money' ? currency : SIGN[unit],
  });
  field.input.inputMode = 'decimal';
  return {
    element: field.element,
    read(show) {
      const { value: number, problem } = asked(field.input.value, unit, limit, locale);
      field.judge(problem, show);
      return number;
    },
  };
}

/** Two numbers between which the truth lies. */
export function rangeField(
  name: string,
  { low, high }: { low: number; high: number },
  limit: NumberLimit,
  locale: Locale,
): Read<{ low: number; high: number }> {
  const inputs = [
    percentInput(low, say(DESIGN.lowEnd, locale, { name }), locale),
    percentInput(high, say(DESIGN.highEnd, locale, { name }), locale),
  ] as const;
  const wrong = tag('p', 'wrong');
  const element = tag(
    'div',
    'field range',
    tag('span', 'range-name', name),
    tag(
      'div',
      'entry',
      inputs[0],
      tag('span', 'soft', say(DESIGN.to, locale)),
      inputs[1],
      tag('span', 'soft', '%'),
    ),
    wrong,
  );
  return {
    element,
    read(show) {
      const [from, to] = inputs.map((input) => asked(input.value, 'percent', limit, locale));
      const crossed = (from?.value ?? 0) > (to?.value ?? 0);
      const problem = from?.problem ?? to?.problem ?? (crossed ? say(DESIGN.endsCrossed, locale) : null);
      if (show || problem === null) {
        wrong.textContent = problem ?? '';
        for (const input of inputs) input.setAttribute('aria-invalid', String(problem !== null));
      }
      return problem === null && from?.value !== undefined && to?.value !== undefined
        ? { low: from.value, high: to.value }
        : undefined;
    },
  };
}

function percentInput(value: number, label: string, locale: Locale): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'text';
  input.inputMode = 'decimal';
  input.autocomplete = 'off';
  input.value = numberText(value, 'percent', locale);
  input.setAttribute('aria-label', label);
  return input;
}

function asked(
  text: string,
  unit: Unit,
  limit: NumberLimit,
  locale: Locale,
): { value?: number; problem: string | null } {
  const read = readNumber(text, unit, limit, locale);
  if ('problem' in read) return { problem: read.problem };
  if (read.value === null) return { problem: say(DESIGN.missing, locale) };
  return { value: read.value, problem: null };
}
