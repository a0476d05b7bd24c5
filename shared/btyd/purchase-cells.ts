import { type Ranking, ranking } from './ranking.ts';

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
  const ages = ranking(T);
  const lasts = ranking(tX);
  const ordersAtAge = ranking(pairKeys(x, ages));
  const keys = pairKeys(ordersAtAge.rank, lasts);
  const sorted = keys.slice().sort();
  const cells: PurchaseCell[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const key = sorted[from] as number;
    while (sorted[to] === key) to++;
    // Undoes `pairKeys`, twice.
    const pair = Math.floor(key / lasts.distinct.length);
    const pairKey = ordersAtAge.distinct[pair] as number;
    const orders = Math.floor(pairKey / ages.distinct.length);
    cells.push({
      x: orders,
      tX: lasts.distinct[key - pair * lasts.distinct.length] as number,
      T: ages.distinct[pairKey - orders * ages.distinct.length] as number,
      count: to - from,
    });
  }
  return logGaps ? withMeanLogGaps(cells, keys, logGaps) : cells;
}

/** One number for a whole number and a ranked value, in the order of both; exact below 2^53. */
function pairKeys(first: ArrayLike<number>, second: Ranking): Float64Array {
  const width = second.distinct.length;
  const keys = new Float64Array(first.length);
  for (let row = 0; row < keys.length; row++) {
    keys[row] = (first[row] as number) * width + (second.rank[row] as number);
  }
  return keys;
}

/** Gaps are summed in ascending order, lest the order of the customers show in the last digit. */
function withMeanLogGaps(
  cells: readonly PurchaseCell[],
  keys: Float64Array,
  logGaps: ArrayLike<number>,
): PurchaseCell[] {
  const rows = Uint32Array.from(keys, (_, row) => row).sort(
    (a, b) => (keys[a] as number) - (keys[b] as number) || (logGaps[a] as number) - (logGaps[b] as number),
  );
  let row = 0;
  return cells.map((cell) => {
    let sum = 0;
    for (const end = row + cell.count; row < end; row++) sum += logGaps[rows[row] as number] as number;
    return Number.isNaN(sum) ? cell : { ...cell, logGaps: sum / cell.count };
  });
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
export function sampleCells(cells: readonly PurchaseCell[], customers: number): readonly PurchaseCell[] {
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  if (total <= customers) return cells;
  const share = customers / total;
  const sample: PurchaseCell[] = [];
  let before = 0;
  for (const cell of cells) {
    const after = before + cell.count;
    const count = Math.round(after * share) - Math.round(before * share);
    if (count > 0) sample.push({ ...cell, count: count / share });
    before = after;
  }
  return sample;
}
