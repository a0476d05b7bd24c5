import { columnsOf, type PurchaseCell } from './purchase-cells.ts';
import { ranking } from './ranking.ts';

/** The cells of one x, and the distinct times among them. */
export interface OrderGroup {
  readonly x: number;
  readonly customers: number;
  /** Places in the timeline's `times`, ascending. */
  readonly moments: Uint32Array;
  /** The first of its cells, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** A portfolio on one time axis. `last` and `now` say where a cell's tX and T stand among its group's moments. */
export interface Timeline {
  readonly times: Float64Array;
  readonly groups: readonly OrderGroup[];
  readonly last: Uint32Array;
  readonly now: Uint32Array;
  readonly counts: Float64Array;
}

/** The timeline of cells sorted by x. */
export function timelineOf(cells: readonly PurchaseCell[]): Timeline {
  const size = cells.length;
  const { x, tX, T } = columnsOf(cells);
  const both = new Float64Array(2 * size);
  both.set(tX);
  both.set(T, size);
  const { distinct: times, rank } = ranking(both);
  const last = rank.slice(0, size);
  const now = rank.slice(size);
  const counts = Float64Array.from(cells, ({ count }) => count);
  const place = new Uint32Array(times.length);
  const groups: OrderGroup[] = [];
  for (let from = 0; from < size; ) {
    let to = from;
    let customers = 0;
    for (; to < size && x[to] === x[from]; to++) customers += counts[to] as number;
    const moments = distinctOf(last.subarray(from, to), now.subarray(from, to));
    for (const [i, moment] of moments.entries()) place[moment] = i;
    for (let cell = from; cell < to; cell++) {
      last[cell] = place[last[cell] as number] as number;
      now[cell] = place[now[cell] as number] as number;
    }
    groups.push({ x: x[from] as number, customers, moments, from, to });
    from = to;
  }
  return { times, groups, last, now, counts };
}

function distinctOf(first: Uint32Array, second: Uint32Array): Uint32Array {
  const all = new Uint32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  all.sort();
  return all.filter((value, i) => i === 0 || value !== all[i - 1]);
}
