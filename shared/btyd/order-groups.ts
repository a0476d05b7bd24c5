/** Consecutive cells with the same x. */
export interface OrderGroup {
  readonly x: number;
  readonly customers: number;
  /** The first of its cells, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

interface Cell {
  readonly x: number;
  readonly count: number;
}

/** The groups of cells sorted by x: what depends on x alone is worked out once for each. */
export function groupByOrders(sorted: readonly Cell[]): OrderGroup[] {
  const groups: OrderGroup[] = [];
  for (let from = 0; from < sorted.length; ) {
    const { x } = sorted[from] as Cell;
    let customers = 0;
    let to = from;
    do {
      customers += (sorted[to] as Cell).count;
      to++;
    } while (sorted[to]?.x === x);
    groups.push({ x, customers, from, to });
    from = to;
  }
  return groups;
}
