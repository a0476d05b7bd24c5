import { columnsOf, type PurchaseCell } from './purchase-cells.ts';
import { ranking } from './ranking.ts';

/** The distinct times of a portfolio, ascending, and where each cell's tX (`last`) and T (`now`) stand among them. */
export interface Moments {
  readonly times: Float64Array;
  readonly last: Uint32Array;
  readonly now: Uint32Array;
}

export function momentsOf(cells: readonly PurchaseCell[]): Moments {
  const { tX, T } = columnsOf(cells);
  const both = new Float64Array(2 * cells.length);
  both.set(tX);
  both.set(T, cells.length);
  const { distinct, rank } = ranking(both);
  return { times: distinct, last: rank.subarray(0, cells.length), now: rank.subarray(cells.length) };
}
