/** Types that tie the double's classes to Google's own declarations, so that a signature cannot drift. */
/// <reference types="google-apps-script" />
import type { Signatures } from './signatures.ts';

type Plain = string | boolean | bigint | symbol | null | undefined | Date;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Google's enums are declared as numbers, to which numbers are assignable; to a script, and to us, they are objects. */
type IsEnum<T> = T extends number ? (Same<T, number> extends true ? false : true) : false;

/** Google's service objects and enums become our own; plain data stays what it is. */
type Returned<T> = T extends Plain
  ? T
  : IsEnum<T> extends true
    ? object
    : T extends readonly (infer Item)[]
      ? Returned<Item>[]
      : T extends object
        ? object
        : T;

/** An object of Google's as a parameter may be narrowed to our own class; signatures check it when it is called. */
type Taken<T> = T extends Plain
  ? T
  : IsEnum<T> extends true
    ? never
    : T extends readonly (infer Item)[]
      ? Taken<Item>[]
      : T extends object
        ? never
        : T;

/** The members `K` of Google's class `T` as our class must have them. */
export type Doubles<T, K extends keyof T> = {
  [Member in K]: T[Member] extends (...args: infer Args) => infer Result
    ? (...args: { [Index in keyof Args]: Taken<Args[Index]> }) => Returned<Result>
    : never;
};

type MethodNames<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T];

/** Every method of a double with the parameters it accepts. What is not listed does not exist for a script. */
export type Members<T> = Readonly<Record<MethodNames<T> & string, Signatures>>;

/** A double on which scripts may set properties of their own, as they do on a template. */
export interface OpenDouble {
  readonly properties: Map<string, unknown>;
}

export function isOpen(target: object): target is OpenDouble {
  return 'properties' in target && target.properties instanceof Map;
}

/** A double whose members stand in several classes, each with one theme: what the parts have, the whole has. */
export interface ComposedDouble {
  readonly parts: readonly object[];
}

export interface Description {
  /** As Google's messages name it: `SpreadsheetApp.Range`. */
  readonly fullName: string;
  readonly members: Readonly<Record<string, Signatures>>;
  /** Enumerations that hang on the service: `Ui.ButtonSet`. */
  readonly enums: Readonly<Record<string, Readonly<Record<string, EnumValue>>>>;
}

const descriptions = new Map<object, Description>();

/** Makes a class usable by scripts; called once, right after the class. */
export function describeDouble<T extends object>(
  type: abstract new (...args: never[]) => T,
  fullName: string,
  members: Members<T>,
  enums: Description['enums'] = {},
): void {
  descriptions.set(type.prototype, { fullName, members, enums });
}

/** The description of a double, or null for plain data. */
export function descriptionOf(value: object): Description | null {
  return descriptions.get(Object.getPrototypeOf(value) ?? value) ?? null;
}

/** What every double has, one description for each class. */
export function allDescriptions(): readonly Description[] {
  return [...descriptions.values()];
}

/** A member of a double or of one of its parts; null where there is none. */
export function memberOf(
  target: object,
  key: string,
): { signatures: Signatures; call: (args: unknown[]) => unknown } | null {
  const parts: readonly unknown[] = 'parts' in target && Array.isArray(target.parts) ? target.parts : [];
  for (const part of [target, ...parts]) {
    if (typeof part !== 'object' || part === null) continue;
    const members = descriptionOf(part)?.members ?? {};
    const signatures = Object.hasOwn(members, key) ? members[key] : undefined;
    const method: unknown = Reflect.get(part, key);
    if (signatures && typeof method === 'function') {
      return { signatures, call: (args) => method.apply(part, args) };
    }
  }
  return null;
}

/** One value of an enumeration, such as `ScriptApp.AuthMode.LIMITED`. */
export class EnumValue {
  readonly enumName: string;
  readonly value: string;

  constructor(enumName: string, value: string) {
    this.enumName = enumName;
    this.value = value;
  }

  name(): string {
    return this.value;
  }

  toString(): string {
    return this.value;
  }
}

describeDouble(EnumValue, 'Enum', { name: [''], toString: [''] });

/** `{ DOCUMENT: EnumValue, PROJECT: EnumValue }`. */
export function enumOf<Name extends string>(
  enumName: string,
  names: readonly Name[],
): Record<Name, EnumValue> {
  const values = {} as Record<Name, EnumValue>;
  for (const name of names) values[name] = new EnumValue(enumName, name);
  return values;
}
