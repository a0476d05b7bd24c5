import { types } from 'node:util';

/**
 * The parameter lists a member accepts, each as the kinds of its parameters: `['', 'integer integer']`. A kind is
 * `string`, `number`, `integer`, `boolean`, `date`, `any`, `object`, `any[]`, `any[][]` (and so on for strings), or
 * the name of a double's class or enum, such as `Range`. A `?` after it also takes null.
 */
export type Signatures = readonly string[];

/** The class or enum a value is a double of, or null. */
export type KindOf = (value: unknown) => string | null;

export function fits(args: readonly unknown[], signatures: Signatures, kindOf: KindOf): boolean {
  return signatures.some((signature) => {
    const kinds = signature === '' ? [] : signature.split(' ');
    return kinds.length === args.length && kinds.every((kind, index) => isKind(args[index], kind, kindOf));
  });
}

/** `(String,number,null)`, as Google lists arguments in "The parameters … don't match the method signature". */
export function describeArguments(args: readonly unknown[], kindOf: KindOf): string {
  return `(${args.map((argument) => describe(argument, kindOf)).join(',')})`;
}

function isKind(value: unknown, kind: string, kindOf: KindOf): boolean {
  if (kind.endsWith('?')) return value === null || isKind(value, kind.slice(0, -1), kindOf);
  if (kind.endsWith('[]')) {
    const item = kind.slice(0, -2);
    return Array.isArray(value) && (item === 'any' || value.every((entry) => isKind(entry, item, kindOf)));
  }
  switch (kind) {
    case 'any':
      return true;
    case 'string':
    case 'boolean':
      return typeof value === kind;
    case 'number':
      return typeof value === 'number' && !Number.isNaN(value);
    // Google cuts fractions off; a fractional row is a mistake in the caller.
    case 'integer':
      return Number.isInteger(value);
    case 'date':
      return types.isDate(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) && kindOf(value) === null;
    default:
      return kindOf(value) === kind;
  }
}

function describe(value: unknown, kindOf: KindOf): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (types.isDate(value)) return 'Date';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : describe(value[0], kindOf)}[]`;
  return kindOf(value) ?? typeof value;
}
