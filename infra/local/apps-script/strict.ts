import { types } from 'node:util';
import { type AuthMode, assertAuthorised } from './authorisation.ts';
import { descriptionOf, EnumValue, isOpen, memberOf } from './doubles.ts';
import { GoogleError } from './google-error.ts';
import type { Realm } from './realm.ts';
import { describeArguments, fits } from './signatures.ts';

export interface StrictOptions {
  realm: Realm;
  authMode: AuthMode;
  scopes: readonly string[];
  /** Hears of each call before it is made, by the member's full name; throws what Google would throw in its place. */
  before(member: string): void;
  /** Hears of members and arguments that Google does not know. */
  misused(message: string): void;
  /** Hears each call of a member by its full name: `SpreadsheetApp.Range.getValues`. */
  called(member: string, milliseconds: number): void;
}

/** Turns a double, or data with doubles in it, into what a script may hold. */
export type Expose = (value: unknown) => unknown;

/**
 * Gives scripts strict views of doubles: a member that the double does not have throws instead of being undefined,
 * arguments must fit a signature, scopes and the authorisation mode are kept, calls are counted, and results and
 * errors belong to the script's realm.
 */
export function strictViews(options: StrictOptions): Expose {
  const { realm } = options;
  const views = new WeakMap<object, object>();
  const targets = new WeakMap<object, object>();
  const targetOf = (value: unknown) => (isObject(value) ? targets.get(value) : undefined);
  /** Lists hold either doubles or plain values, which may be very many. */
  const ownOf = (value: unknown): unknown =>
    Array.isArray(value) && holdsDoubles(value) ? value.map(ownOf) : (targetOf(value) ?? value);
  const holdsDoubles = ([first]: readonly unknown[]): boolean =>
    Array.isArray(first) ? holdsDoubles(first) : targetOf(first) !== undefined;
  const kindOf = (value: unknown): string | null => {
    const target = targetOf(value);
    if (target === undefined) return null;
    if (target instanceof EnumValue) return target.enumName;
    return shortName(descriptionOf(target)?.fullName ?? '');
  };

  /** A mistake in the script, whatever it was about to do: it is told even if the script catches it. */
  function misuse(message: string): Error {
    options.misused(message);
    return realm.error('TypeError', message);
  }

  const expose: Expose = (value) => {
    if (!isObject(value)) return value;
    if (targets.has(value)) return value;
    if (types.isDate(value)) return realm.date(value.getTime());
    if (Array.isArray(value)) {
      const array = realm.array(value.length);
      for (let index = 0; index < value.length; index++) array[index] = expose(value[index]);
      return array;
    }
    if (descriptionOf(value)) return view(value);
    const object = realm.object();
    for (const [key, field] of Object.entries(value)) object[key] = expose(field);
    return object;
  };

  function view(target: object): object {
    const known = views.get(target);
    if (known) return known;
    const description = descriptionOf(target);
    if (!description) throw new Error('Only a described double has a strict view.');
    const methods = new Map<string, unknown>();
    const proxy = new Proxy(target, {
      get: (_, key) => {
        // Promises and JSON ask every object for these.
        if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
        const enumeration = Object.hasOwn(description.enums, key) ? description.enums[key] : undefined;
        if (enumeration) return strictEnum(`${description.fullName}.${key}`, enumeration);
        if (key === 'toString' && memberOf(target, key) === null) {
          return () => shortName(description.fullName);
        }
        if (key === 'valueOf') return () => proxy;
        if (isOpen(target) && target.properties.has(key)) return target.properties.get(key);
        const method = methods.get(key) ?? strictMethod(target, description.fullName, key);
        methods.set(key, method);
        return method;
      },
      has: (_, key) => typeof key === 'string' && memberOf(target, key) !== null,
      set: (_, key, value) => {
        if (!isOpen(target)) throw misuse(`${description.fullName}.${String(key)} cannot be set.`);
        target.properties.set(String(key), value);
        return true;
      },
      ownKeys: () => [],
      getOwnPropertyDescriptor: () => undefined,
      getPrototypeOf: () => null,
    });
    views.set(target, proxy);
    targets.set(proxy, target);
    return proxy;
  }

  function strictMethod(target: object, fullName: string, key: string) {
    const member = `${fullName}.${key}`;
    const found = memberOf(target, key);
    if (!found) throw misuse(`${member} does not exist in Google Apps Script, or its double here lacks it.`);
    const { signatures, call } = found;
    return (...args: unknown[]) => {
      const start = performance.now();
      try {
        options.before(member);
        assertAuthorised(member, options.authMode, options.scopes);
        if (!fits(args, signatures, kindOf)) {
          const given = describeArguments(args, kindOf);
          const message = `The parameters ${given} don't match the method signature for ${member}.`;
          options.misused(message);
          throw new GoogleError(message);
        }
        return expose(call(args.map(ownOf)));
      } catch (error) {
        throw error instanceof GoogleError ? realm.error(error.name, error.message) : error;
      } finally {
        options.called(member, performance.now() - start);
      }
    };
  }

  function strictEnum(fullName: string, values: Readonly<Record<string, EnumValue>>): object {
    return new Proxy(values, {
      get: (_, key) => {
        const value = typeof key === 'string' ? values[key] : undefined;
        if (!value) throw misuse(`${fullName}.${String(key)} does not exist.`);
        return expose(value);
      },
    });
  }

  return expose;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function shortName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('.') + 1);
}
