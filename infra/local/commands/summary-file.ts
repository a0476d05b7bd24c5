import type { SheetCell } from '#shared/tabular';
import { UnusableInput } from './command.ts';
import type { CustomerHistory, Histories } from './customer-history.ts';
import { readCsv } from './read-csv.ts';

/** Further rules that a model has for a row; what it says is what is wrong with the column. */
export type RowRule = (row: {
  readonly x: number;
  readonly tX: number;
  readonly T: number;
}) => { readonly column: string; readonly wrong: string } | null;

/** BG/BB counts opportunities: whole numbers, with no more orders than there were until the last. */
export const opportunityRule: RowRule = ({ x, tX, T }) => {
  if (!Number.isInteger(tX)) return { column: 't_x', wrong: `${tX} is not a whole number of opportunities` };
  if (!Number.isInteger(T)) return { column: 'T', wrong: `${T} is not a whole number of opportunities` };
  return x > tX ? { column: 'x', wrong: `${x} orders do not fit in ${tX} opportunities` } : null;
};

/**
 * Reads `x,t_x,T`, and `id` and `m_x` where they are there, to full precision; other columns are left alone. Rows
 * without an id are called by their number, from 1. A row that is no history is an error that names it.
 */
export function readSummary(path: string, rule: RowRule = () => null): Histories {
  const [header = [], ...rows] = readCsv(path, 'en');
  const readRow = rowReader(path, header.map(textOf), rule);
  const customers: CustomerHistory[] = [];
  for (const [i, row] of rows.entries()) {
    const cells = row.map(textOf);
    if (cells.some((cell) => cell !== '')) customers.push(readRow(cells, i + 2, customers.length + 1));
  }
  if (customers.length === 0) throw new UnusableInput(`${path} holds no customer`);
  return { customers, notes: [], dated: null };
}

/** Reads the cells of one row; `line` is its place in the file, `number` its place among the customers. */
function rowReader(path: string, header: readonly string[], rule: RowRule) {
  for (const name of ['x', 't_x', 'T']) {
    if (header.includes(name)) continue;
    throw new UnusableInput(`${path} has no column ${name}: a summary has the columns x,t_x,T`);
  }
  const hasId = header.includes('id');
  const hasSpend = header.includes('m_x');

  return (cells: readonly string[], line: number, number: number): CustomerHistory => {
    const cell = (name: string) => cells[header.indexOf(name)] ?? '';
    const refuse = (column: string, wrong: string) =>
      new UnusableInput(`${path}, row ${line}, ${column}: ${wrong}`);
    const numberIn = (name: string) => {
      const value = cell(name) === '' ? Number.NaN : Number(cell(name));
      if (Number.isFinite(value) && value >= 0) return value;
      throw refuse(name, `"${cell(name)}" is not a number of 0 or more`);
    };
    const x = numberIn('x');
    const tX = numberIn('t_x');
    const T = numberIn('T');
    if (!Number.isInteger(x)) throw refuse('x', `${x} is not a whole number of orders`);
    if (tX > T) throw refuse('t_x', `the last order, at ${tX}, is later than T, ${T}`);
    if (x === 0 && tX > 0) throw refuse('t_x', `${tX} is the time of a repeat order, but x is 0`);
    const broken = rule({ x, tX, T });
    if (broken) throw refuse(broken.column, broken.wrong);
    // Nobody who never came back has a mean of repeat orders; files leave it out or write 0.
    const knowsSpend = x > 0 || cell('m_x') !== '';
    return {
      id: hasId ? cell('id') : String(number),
      counts: { x, tX, T },
      meanSpend: hasSpend ? (knowsSpend ? numberIn('m_x') : 0) : null,
    };
  };
}

function textOf(cell: SheetCell | undefined): string {
  return String(cell ?? '').trim();
}
