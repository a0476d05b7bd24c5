import { types } from 'node:util';

/**
 * The rules of `google.script.run`: what passes between a page and the script is made of strings, finite numbers,
 * booleans, null, arrays and plain objects. Google refuses or quietly drops the rest; here it is an error that says
 * where. The result is a copy.
 */
export function transferable(value: unknown, where: string): unknown {
  return copy(value, where, []);
}

function copy(value: unknown, where: string, above: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw refused(String(value), where);
  }
  if (typeof value !== 'object') throw refused(typeof value, where);
  if (above.includes(value)) throw refused('a circular reference', where);
  const path = [...above, value];
  if (Array.isArray(value)) {
    // A sparse array's holes are undefined too: Array.from visits them, map would not.
    return Array.from(value, (item, index) => copy(item, `${where}[${index}]`, path));
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const proto: unknown = Object.getPrototypeOf(value);
  const isPlain =
    kind === 'Object' && !types.isProxy(value) && (proto === null || Object.getPrototypeOf(proto) === null);
  if (!isPlain) throw refused(kind === 'Object' ? `an object of a class (${String(value)})` : kind, where);
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, copy(field, `${where}.${key}`, path)]),
  );
}

function refused(what: string, where: string): Error {
  return new TypeError(`google.script.run cannot carry ${what}: ${where}`);
}
