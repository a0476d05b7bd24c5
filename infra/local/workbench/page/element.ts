/**
 * A DOM element with its attributes and children, in one expression.
 *
 * @example element('button', { type: 'button', class: 'primary' }, 'OK')
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A push button that calls `onPress`. */
export function button(
  attributes: Readonly<Record<string, string>>,
  label: Node | string,
  onPress: (event: MouseEvent) => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onPress);
  return made;
}
