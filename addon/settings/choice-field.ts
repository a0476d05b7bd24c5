import { tag } from '../sidebar/page.ts';

export interface ChoiceField<Value extends string> {
  element: HTMLElement;
  select: HTMLSelectElement;
  value(): Value;
}

let made = 0;

/** A field with a label, of which one of few values is chosen. */
export function choiceField<Value extends string>(
  label: string,
  options: readonly (readonly [value: Value, name: string])[],
  chosen: Value,
): ChoiceField<Value> {
  made += 1;
  const select = document.createElement('select');
  select.id = `choice-${made}`;
  for (const [value, name] of options) select.append(new Option(name, value, false, value === chosen));
  const name = document.createElement('label');
  name.htmlFor = select.id;
  name.textContent = label;
  return {
    element: tag('div', 'field', name, select),
    select,
    value: () => options.find(([value]) => value === select.value)?.[0] ?? chosen,
  };
}
