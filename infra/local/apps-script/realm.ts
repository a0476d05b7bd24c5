import { types } from 'node:util';
import { type Context, runInContext } from 'node:vm';

/**
 * Makes values with a script's own constructors: in a script, `value instanceof Date` must hold for a date that
 * `getValues` gave, and `error instanceof Error` for what a service threw.
 */
export interface Realm {
  date(milliseconds: number): Date;
  array(length: number): unknown[];
  object(): Record<string, unknown>;
  error(name: string, message: string): Error;
  /** A copy of plain data (and dates) inside the realm. */
  copy(value: unknown): unknown;
}

const MAKERS = `({
  date: (milliseconds) => new Date(milliseconds),
  array: (length) => new Array(length),
  object: () => ({}),
  error: (name, message) => Object.assign(new Error(message), { name }),
})`;

export function realmOf(context: Context): Realm {
  const makers: Omit<Realm, 'copy'> = runInContext(MAKERS, context);
  const copy = (value: unknown): unknown => {
    if (types.isDate(value)) return makers.date(value.getTime());
    if (Array.isArray(value)) {
      const array = makers.array(value.length);
      for (let index = 0; index < value.length; index++) array[index] = copy(value[index]);
      return array;
    }
    if (typeof value !== 'object' || value === null) return value;
    const object = makers.object();
    for (const [key, field] of Object.entries(value)) object[key] = copy(field);
    return object;
  };
  return { ...makers, copy };
}
