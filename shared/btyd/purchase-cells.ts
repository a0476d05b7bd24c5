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
}

/** Customers that share one history. */
export interface PurchaseCell extends PurchaseCounts {
  readonly count: number;
}

/**
 * The portfolio as its distinct histories, sorted, with the number of customers of each: the same customers in any
 * order give the same cells, and a likelihood costs one term a cell instead of one a customer.
 */
export function compressCells(customers: Iterable<PurchaseCounts>): PurchaseCell[] {
  const cells: { x: number; tX: number; T: number; count: number }[] = [];
  let open: (typeof cells)[number] | undefined;
  for (const customer of [...customers].sort(byHistory)) {
    if (open && byHistory(open, customer) === 0) {
      open.count++;
    } else {
      open = { x: customer.x, tX: customer.tX, T: customer.T, count: 1 };
      cells.push(open);
    }
  }
  return cells;
}

export function byHistory(a: PurchaseCounts, b: PurchaseCounts): number {
  return a.x - b.x || a.T - b.T || a.tX - b.tX;
}
