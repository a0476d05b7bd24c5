import type { PortfolioSums } from '#shared/contracts';
import { addSums, EMPTY_SUMS } from '#shared/portfolio';
import type { ShardSums } from './store/figures.ts';

/** The portfolio's sums of each day, in the order of the parts. */
export function sumsByDay(
  parts: readonly ShardSums[],
  currency: string,
): { asOf: string; sums: PortfolioSums }[] {
  const days = new Map<string, PortfolioSums>();
  for (const { asOf, sums } of parts) {
    days.set(asOf, addSums(days.get(asOf) ?? EMPTY_SUMS, sums, currency));
  }
  return [...days].map(([asOf, sums]) => ({ asOf, sums }));
}
