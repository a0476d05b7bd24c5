import type { Shape } from './shape.ts';

/** The shape as an element of the page. */
export function svgOf({ tag, attributes, children }: Shape): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children.map((child) => (typeof child === 'string' ? child : svgOf(child))));
  return made;
}
