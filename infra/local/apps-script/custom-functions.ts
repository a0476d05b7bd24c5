import { types } from 'node:util';
import type { Functions, Given, Result } from '../workbook/calculate.ts';
import type { CellValue } from '../workbook/protocol.ts';
import type { WorkbookModel } from '../workbook/workbook-model.ts';
import { GoogleError } from './google-error.ts';
import { ownError } from './script-error.ts';
import { scriptValue } from './services/cell-values.ts';

const CUSTOM_FUNCTION =
  /\/\*\*(?:(?!\*\/)[\s\S])*@customfunction\b(?:(?!\*\/)[\s\S])*\*\/\s*function (\w*[A-Za-z0-9])\s*\(/g;

/** Names of the functions that Sheets offers in formulas: global ones whose comment has the tag `@customfunction`. */
export function customFunctionsIn(code: string): string[] {
  return [...code.matchAll(CUSTOM_FUNCTION)].map(([, name = '']) => name);
}

/** Runs a function of the script by its name, with values as `getValues` gives them. */
export type RunCustomFunction = (name: string, args: readonly unknown[]) => unknown;

/** A script's custom functions as the workbook's formulas call them. `log` hears why a cell shows `#ERROR!`. */
export function formulaFunctions(
  code: string,
  workbook: WorkbookModel,
  run: RunCustomFunction,
  log: (line: string) => void,
): Functions {
  const written = new Map(customFunctionsIn(code).map((name) => [name.toUpperCase(), name]));
  return {
    names: new Set(written.keys()),
    call(upperName, given) {
      const name = written.get(upperName) ?? upperName;
      try {
        return resultOf(
          run(
            name,
            given.map((one) => valuesOf(one, workbook)),
          ),
        );
      } catch (thrown) {
        log(`${name}: ${ownError(thrown).message}`);
        return '#ERROR!';
      }
    },
  };
}

function valuesOf(given: Given, workbook: WorkbookModel): unknown {
  if (!Array.isArray(given)) return scriptValue(given, workbook);
  return given.map((row) => row.map((cell) => scriptValue(cell, workbook)));
}

/** What a function gave, as cells show it: one value, a row of values, or rows of them. */
function resultOf(given: unknown): Result {
  if (!Array.isArray(given)) return shownValue(given);
  const rows = given.some(Array.isArray) ? given : [given];
  const values = rows.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(shownValue));
  const columns = Math.max(...values.map((row) => row.length));
  if (columns < 1) return '';
  return values.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => '')]);
}

function shownValue(value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const what = types.isDate(value) ? 'a date' : String(value);
  throw new GoogleError(
    `The double shows no ${what} that a custom function gave: only text, numbers and booleans.`,
  );
}
