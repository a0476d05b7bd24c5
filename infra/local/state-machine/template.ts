import type { Template } from '../../../lambdas/refresh/asl.ts';

/** What `$$` leads to. */
export interface Context {
  readonly Execution: { readonly Name: string };
  readonly Map?: { readonly Item: { readonly Index: number; readonly Value: unknown } };
}

/** A path of a state machine that leads nowhere, or that is of a kind we do not use. */
export class PathError extends Error {}

/** The template with everything filled in that its `.$` keys ask for. */
export function fillIn(template: Template, input: unknown, context: Context): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) =>
      key.endsWith('.$')
        ? [key.slice(0, -2), valueAt(String(value), input, context)]
        : [key, isTemplate(value) ? fillIn(value, input, context) : value],
    ),
  );
}

/** What stands at `$`, `$.a.b` of the input or `$$.a.b` of the context. */
export function valueAt(path: string, input: unknown, context: Context): unknown {
  if (!/^\${1,2}(\.\w+)*$/.test(path)) throw new PathError(`${path} is no path that we know`);
  const [root, ...names] = path.split('.');
  let value: unknown = root === '$$' ? context : input;
  for (const name of names) {
    if (!isTemplate(value) || !(name in value)) throw new PathError(`there is nothing at ${path}`);
    value = value[name];
  }
  return value;
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
