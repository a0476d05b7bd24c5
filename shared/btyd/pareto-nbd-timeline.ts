import { momentsOf } from './moments.ts';
import { groupByOrders, type OrderGroup } from './order-groups.ts';
import type { PurchaseCell } from './purchase-cells.ts';

/** The cells of one x, and the distinct times among them. */
export interface GroupWithMoments extends OrderGroup {
  /** Places in the timeline's `times`, ascending. */
  readonly moments: Uint32Array;
}

/** A portfolio on one time axis. `last` and `now` say where a cell's tX and T stand among its group's moments. */
export interface Timeline {
  readonly times: Float64Array;
  readonly groups: readonly GroupWithMoments[];
  readonly last: Uint32Array;
  readonly now: Uint32Array;
  readonly counts: Float64Array;
}

/** The timeline of cells sorted by x. */
export function timelineOf(cells: readonly PurchaseCell[]): Timeline {
  const { times, last, now } = momentsOf(cells);
  const counts = Float64Array.from(cells, ({ count }) => count);
  const place = new Uint32Array(times.length);
  const groups = groupByOrders(cells).map((group) => {
    const { from, to } = group;
    const moments = distinctOf(last.subarray(from, to), now.subarray(from, to));
    for (const [i, moment] of moments.entries()) place[moment] = i;
    for (let cell = from; cell < to; cell++) {
      last[cell] = place[last[cell] as number] as number;
      now[cell] = place[now[cell] as number] as number;
    }
    return { ...group, moments };
  });
  return { times, groups, last, now, counts };
}

function distinctOf(first: Uint32Array, second: Uint32Array): Uint32Array {
  const all = new Uint32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  all.sort();
  return all.filter((value, i) => i === 0 || value !== all[i - 1]);
}
