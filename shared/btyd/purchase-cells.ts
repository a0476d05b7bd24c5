import { ranking, rowsInOrder } from './ranking.ts';

/**
 * What buy-till-you-die models know of a customer (Fader, Hardie & Lee 2005), from the first order on. Any unit of
 * time, one and the same throughout: `0 ≤ tX ≤ T`, finite.
 */
export interface PurchaseCounts {
  /** Orders after the first, a whole number. */
  readonly x: number;
  /** Time from the first order to the last; 0 when x = 0. */
  readonly tX: number;
  /** Time from the first order to the moment of counting. */
  readonly T: number;
  /**
   * Where known, the sum of the logarithms of the x gaps between one order and the next: how regularly the customer
   * orders, which only the Erlang models ask. In a cell, the mean of its customers.
   */
  readonly logGaps?: number;
}

/** What to know at `T` of a customer who ordered at 0 and at these times, ascending; later ones are not counted. */
export function countPurchases(purchases: readonly number[], T: number): PurchaseCounts {
  let x = 0;
  let tX = 0;
  let logGaps = 0;
  for (const time of purchases) {
    if (time > T) break;
    x++;
    logGaps += Math.log(time - tX);
    tX = time;
  }
  return { x, tX, T, logGaps };
}

/** Customers that share one history. */
export interface PurchaseCell extends PurchaseCounts {
  readonly count: number;
}

/** Customers by column, row by row: what a million of them should come as. */
export interface PurchaseColumns {
  readonly x: ArrayLike<number>;
  readonly tX: ArrayLike<number>;
  readonly T: ArrayLike<number>;
  readonly logGaps?: ArrayLike<number>;
}

/**
 * The portfolio as its distinct histories, sorted, with the number of customers of each: the same customers in any
 * order give the same cells, and a likelihood costs one term a cell instead of one a customer.
 */
export function compressCells(customers: Iterable<PurchaseCounts> | PurchaseColumns): PurchaseCell[] {
  const { x, tX, T, logGaps } = 'T' in customers ? customers : columnsOf([...customers]);
  const orders = ranking(x);
  const lasts = ranking(tX);
  const ages = ranking(T);
  const rows = rowsInOrder([orders, ages, lasts], T.length);
  const cells: PurchaseCell[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const first = rows[from] as number;
    const order = orders.rank[first] as number;
    const age = ages.rank[first] as number;
    const last = lasts.rank[first] as number;
    for (let row: number | undefined = first; row !== undefined; row = rows[++to]) {
      if (lasts.rank[row] !== last || ages.rank[row] !== age || orders.rank[row] !== order) break;
    }
    const cell = {
      x: orders.distinct[order] as number,
      tX: lasts.distinct[last] as number,
      T: ages.distinct[age] as number,
      count: to - from,
    };
    cells.push(logGaps ? { ...cell, ...meanLogGaps(rows.subarray(from, to), logGaps) } : cell);
  }
  return cells;
}

/** Gaps are summed in ascending order, lest the order of the customers show in the last digit. */
function meanLogGaps(rows: Uint32Array, logGaps: ArrayLike<number>): Pick<PurchaseCell, 'logGaps'> {
  const ascending = Float64Array.from(rows, (row) => logGaps[row] as number).sort();
  const sum = ascending.reduce((total, value) => total + value, 0);
  return Number.isNaN(sum) ? {} : { logGaps: sum / rows.length };
}

export function columnsOf(customers: readonly PurchaseCounts[]): PurchaseColumns {
  const x = new Float64Array(customers.length);
  const tX = new Float64Array(customers.length);
  const T = new Float64Array(customers.length);
  const logGaps = new Float64Array(customers.length).fill(Number.NaN);
  let regularityKnown = false;
  for (let row = 0; row < customers.length; row++) {
    const customer = customers[row] as PurchaseCounts;
    x[row] = customer.x;
    tX[row] = customer.tX;
    T[row] = customer.T;
    if (customer.logGaps === undefined) continue;
    logGaps[row] = customer.logGaps;
    regularityKnown = true;
  }
  return regularityKnown ? { x, tX, T, logGaps } : { x, tX, T };
}

/** The cells in the order that `compressCells` gives them. */
export function sortedCells(cells: readonly PurchaseCell[]): readonly PurchaseCell[] {
  const inOrder = cells.every((cell, i) => i === 0 || byHistory(cells[i - 1] as PurchaseCell, cell) <= 0);
  return inOrder ? cells : [...cells].sort(byHistory);
}

export function byHistory(a: PurchaseCounts, b: PurchaseCounts): number {
  return a.x - b.x || a.T - b.T || a.tX - b.tX;
}

/**
 * About `customers` of the portfolio, evenly spread over its sorted cells, each standing for as many as make up the
 * whole again; all of them where there are no more. Always the same ones.
 */
export function sampleCells<Cell extends { readonly count: number }>(
  cells: readonly Cell[],
  customers: number,
): readonly Cell[] {
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  if (total <= customers) return cells;
  const share = customers / total;
  const sample: Cell[] = [];
  let reached = 0;
  let taken = 0;
  for (const cell of cells) {
    reached += cell.count;
    const count = Math.round(reached * share) - taken;
    if (count === 0) continue;
    sample.push({ ...cell, count: count / share });
    taken += count;
  }
  return sample;
}
