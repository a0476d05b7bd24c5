import { UnusableInput } from './command.ts';
import type { CustomerHistory, Histories } from './customer-history.ts';
import { readCsv } from './read-file.ts';

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
  const columns = header.map((cell) => String(cell).trim());
  const columnOf = (name: string) => {
    const column = columns.indexOf(name);
    if (column === -1)
      throw new UnusableInput(`${path} has no column ${name}: a summary has the columns x,t_x,T`);
    return column;
  };
  const at = { x: columnOf('x'), t_x: columnOf('t_x'), T: columnOf('T') };
  const id = columns.indexOf('id');
  const spend = columns.indexOf('m_x');

  const customers: CustomerHistory[] = [];
  for (const [i, row] of rows.entries()) {
    if (row.every((cell) => cell === '')) continue;
    const text = (column: number) => String(row[column] ?? '').trim();
    const refuse = (column: string, wrong: string) =>
      new UnusableInput(`${path}, row ${i + 2}, ${column}: ${wrong}`);
    const number = (name: string, column: number) => {
      const value = text(column) === '' ? Number.NaN : Number(text(column));
      if (Number.isFinite(value) && value >= 0) return value;
      throw refuse(name, `"${text(column)}" is not a number of 0 or more`);
    };
    const x = number('x', at.x);
    const tX = number('t_x', at.t_x);
    const T = number('T', at.T);
    if (!Number.isInteger(x)) throw refuse('x', `${x} is not a whole number of orders`);
    if (tX > T) throw refuse('t_x', `the last order, at ${tX}, is later than T, ${T}`);
    if (x === 0 && tX > 0) throw refuse('t_x', `${tX} is the time of a repeat order, but x is 0`);
    const broken = rule({ x, tX, T });
    if (broken) throw refuse(broken.column, broken.wrong);
    // Nobody who never came back has a mean of repeat orders; files leave it out or write 0.
    const knowsSpend = spend !== -1 && (x > 0 || text(spend) !== '');
    customers.push({
      id: id === -1 ? String(customers.length + 1) : text(id),
      counts: { x, tX, T },
      meanSpend: spend === -1 ? null : knowsSpend ? number('m_x', spend) : 0,
    });
  }
  if (customers.length === 0) throw new UnusableInput(`${path} holds no customer`);
  return { customers, notes: [], dated: null };
}
