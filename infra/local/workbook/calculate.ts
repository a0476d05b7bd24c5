import type { A1Range } from './a1.ts';
import { type FormulaArgument, type FormulaCall, parseCall } from './formula.ts';
import type { Cell, CellValue } from './protocol.ts';
import type { SheetModel } from './sheet-model.ts';
import { clearSpread, findSpread, showResult } from './spread.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** What a function is called with: a cell, or the rows of cells of a range. */
export type Given = Cell | null | (Cell | null)[][];

/** One value, or rows of values that are all of the same length. */
export type Result = CellValue | CellValue[][];

/** The functions that formulas may call. */
export interface Functions {
  /** In capitals. */
  names: ReadonlySet<string>;
  /** Throws nothing: an error is a value, `#ERROR!`. */
  call(name: string, given: readonly Given[]): Result;
}

export interface Calculator {
  /** Brings every cell with a call up to date. Nothing is called twice with the same. */
  calculate(): void;
  /** Lets the next `calculate` make all calls anew. */
  forget(): void;
}

/**
 * Calculates formulas that are one call of one of the functions. Every other formula stays as it is: the workbook
 * knows no function that Sheets has built in, and no formula inside a formula.
 */
export function calculatorOf(workbook: WorkbookModel, functions: Functions): Calculator {
  let results = new Map<string, Result>();

  const callIn = ({ formula = '' }: Cell): FormulaCall | null => {
    const call = formula === '' ? null : parseCall(formula, workbook.regional);
    return call && functions.names.has(call.name) ? call : null;
  };

  return {
    forget: () => results.clear(),
    calculate() {
      const used = new Map<string, Result>();
      const resultOf = ({ name, arguments: wanted }: FormulaCall, sheet: SheetModel): Result => {
        const given = wanted.map((argument) => givenBy(argument, sheet, workbook));
        const known = given.filter((one) => one !== undefined);
        if (known.length < given.length) return '#REF!';
        const key = JSON.stringify([name, known.map(valuesOf)]);
        const result = used.get(key) ?? results.get(key) ?? functions.call(name, known);
        used.set(key, result);
        return result;
      };
      for (const sheet of workbook.sheets) {
        const { calls, stale } = findSpread(sheet, callIn);
        for (const { row, column, call } of calls) {
          const result = resultOf(call, sheet);
          showResult(sheet, { row, column }, Array.isArray(result) ? result : [[result]], stale);
        }
        clearSpread(sheet, stale);
      }
      results = used;
    },
  };
}

/** Undefined where the formula names cells that are not there. */
function givenBy(argument: FormulaArgument, home: SheetModel, workbook: WorkbookModel): Given | undefined {
  if (argument.type === 'value') return { value: argument.value };
  const { range } = argument;
  const sheet = range.sheetName === null ? home : workbook.sheetByName(range.sheetName);
  if (!sheet) return undefined;
  const cells = cellsOf(sheet, range);
  return argument.type === 'range' ? cells : cells[0]?.[0];
}

/** A range without an end goes on to the edge of its sheet; what lies beyond the edge is not there. */
function cellsOf(sheet: SheetModel, range: A1Range): (Cell | null)[][] {
  const row = range.firstRow ?? 0;
  const column = range.firstColumn ?? 0;
  const lastRow = Math.min(range.lastRow ?? sheet.rowCount, sheet.rowCount - 1);
  const lastColumn = Math.min(range.lastColumn ?? sheet.columnCount, sheet.columnCount - 1);
  return sheet.map(
    { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 },
    (cell) => cell,
  );
}

function valuesOf(given: Given): unknown {
  return Array.isArray(given) ? given.map((row) => row.map(valuesOf)) : (given?.value ?? null);
}
