/** A piece of a drawing as plain data, so that drawing is a pure function and the page alone touches the DOM. */
export interface Shape {
  tag: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (Shape | string)[];
}

export function shape(
  tag: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Shape | string)[]
): Shape {
  return { tag, attributes, children };
}
