/**
 * What stands in a payload under a path like `contact.company.name`; undefined where nothing does. Only what the
 * payload itself holds is found, whatever its fields are called.
 */
export function fieldAt(payload: unknown, path: string): unknown {
  let place: unknown = payload;
  for (const name of path.split('.')) {
    if (typeof place !== 'object' || place === null) return undefined;
    place = Object.getOwnPropertyDescriptor(place, name)?.value;
  }
  return place;
}

/** A text or a number as text; undefined for anything else, and for a text without a sign in it. */
export function textAt(payload: unknown, path: string): string | undefined {
  const value = fieldAt(payload, path);
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  return text === '' ? undefined : text;
}
