import type { CustomerOutlook } from '#shared/scoring';

let made = 0;

/** A True Friend under no contract that orders monthly, 12,000 a year at 30%, and stays for good. */
export function outlook(
  changes: Partial<CustomerOutlook> & { readonly standsFor?: number } = {},
): CustomerOutlook & { readonly standsFor: number } {
  made += 1;
  const sales = changes.sales ?? 12_000;
  const gross = changes.gross ?? 0.3 * sales;
  return {
    customerId: `c${String(made).padStart(6, '0')}`,
    name: `Customer ${made}`,
    quadrant: 'TRUE_FRIEND',
    lifecycle: 'ACTIVE',
    sales,
    gross,
    costToServe: 0,
    contribution: gross,
    margin: { rate: 0.3, source: 'orders' },
    pAlive: 1,
    valueIfActive: 3 * gross,
    ordersLastYear: 12,
    underContract: false,
    guarded: false,
    wallet: null,
    hasManager: false,
    manager: { fromSales: 0, fromKeeping: 0, gain: 0, cost: 0, net: 0, breakEvenUplift: null },
    futures: [{ weight: 1, pAlive: 1, salesPerYear: sales, leavesPerYear: 0 }],
    standsFor: 1,
    ...changes,
  };
}

export const many = (count: number, of: (i: number) => ReturnType<typeof outlook>) =>
  Array.from({ length: count }, (_, i) => of(i));
