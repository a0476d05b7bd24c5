import { tag } from '../sidebar/page.ts';

/** A field with its label, a hint under it, and room to say what is wrong. */
export interface Field {
  element: HTMLElement;
  input: HTMLInputElement;
  hint(text: string): void;
  label(text: string): void;
  /**
   * Marks the field as right (null) or says what is wrong with it. While a person is still typing, only a field that
   * was already called wrong hears of it.
   */
  judge(problem: string | null, show: boolean): void;
}

let made = 0;

/** A field of one line; `unit` stands behind it. */
export function textField(label: string, value: string, { unit = '', wide = false } = {}): Field {
  made += 1;
  const id = `field-${made}`;
  const input = document.createElement('input');
  input.type = 'text';
  input.id = id;
  input.value = value;
  input.autocomplete = 'off';
  if (wide) input.className = 'wide';
  input.setAttribute('aria-describedby', `${id}-hint ${id}-wrong`);
  const name = document.createElement('label');
  name.htmlFor = id;
  name.textContent = label;
  const hint = tag('p', 'soft hint');
  hint.id = `${id}-hint`;
  const wrong = tag('p', 'wrong');
  wrong.id = `${id}-wrong`;
  const entry = tag('div', 'entry', input, ...(unit ? [tag('span', 'soft', unit)] : []));
  return {
    element: tag('div', 'field', name, entry, wrong, hint),
    input,
    hint: (text) => {
      hint.textContent = text;
    },
    label: (text) => {
      name.textContent = text;
    },
    judge(problem, show) {
      if (problem !== null && !show && wrong.textContent === '') return;
      wrong.textContent = problem ?? '';
      input.setAttribute('aria-invalid', String(problem !== null));
    },
  };
}
