import { type A1Range, parseA1 } from './a1.ts';
import type { Regional } from './regional.ts';

/** What stands between the brackets of a call: a cell, a range, or a value as written. */
export type FormulaArgument =
  | { type: 'cell' | 'range'; range: A1Range }
  | { type: 'value'; value: string | number };

/** A formula that is one call of one function: `=CUSTOMER_CLV(A2:A20)`. */
export interface FormulaCall {
  /** In capitals: they do not matter in a formula. */
  name: string;
  arguments: FormulaArgument[];
}

const CALL = /^=\s*([A-Za-z]\w*)\s*\(([\s\S]*)\)\s*$/;

/** Reads such a formula as the locale writes it; null where it is any other. */
export function parseCall(formula: string, { decimal }: Regional): FormulaCall | null {
  const [, name, inside = ''] = CALL.exec(formula) ?? [];
  if (name === undefined) return null;
  const read = partsOf(inside, decimal).map((part) => parseArgument(part.trim(), decimal));
  const known = read.filter((argument) => argument !== null);
  return known.length === read.length ? { name: name.toUpperCase(), arguments: known } : null;
}

/** Where the comma is the decimal mark, the semicolon parts arguments; within quotes neither does. */
function partsOf(inside: string, decimal: string): string[] {
  if (inside.trim() === '') return [];
  const mark = decimal === ',' ? ';' : ',';
  const parts = [''];
  let quote: string | null = null;
  for (const character of inside) {
    if (character === mark && quote === null) {
      parts.push('');
      continue;
    }
    if (character === quote) quote = null;
    else if (quote === null && (character === '"' || character === "'")) quote = character;
    parts[parts.length - 1] += character;
  }
  return parts;
}

function parseArgument(text: string, decimal: string): FormulaArgument | null {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { type: 'value', value: (quoted[1] ?? '').replaceAll('""', '"') };
  const number = text.replace(decimal, '.');
  if (/^-?\d+(\.\d+)?$/.test(number)) return { type: 'value', value: Number(number) };
  const range = parseA1(text);
  if (!range) return null;
  return { type: text.slice(text.lastIndexOf('!') + 1).includes(':') ? 'range' : 'cell', range };
}
