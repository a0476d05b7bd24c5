const NAMESPACE = 'http://www.w3.org/2000/svg';

/** An SVG element with its attributes and content. Texts are never read as markup. */
export function svgTag<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly (string | Node)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...content);
  return made;
}

/** A drawing of ours that comes as text, as the report needs it. */
export function svgOf(text: string): Element {
  return document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
}
