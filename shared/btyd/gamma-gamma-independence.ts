import digamma from '@stdlib/math-base-special-digamma';
import type { GammaGammaParameters, SpendCell } from './gamma-gamma.ts';

/** Whether what customers spend goes with how often they order, which Gamma–Gamma takes not to be so. */
export interface SpendIndependence {
  /** Between the logarithms of the mean spend and of the number of transactions, −1 to 1. */
  readonly correlation: number;
  readonly customers: number;
  /** False when the correlation is both too large to ignore and no chance. */
  readonly independent: boolean;
}

/** A correlation of a fifth explains a twenty-fifth of the differences in spend. */
const LARGEST_CORRELATION = 0.2;
/** In standard errors: chance goes beyond it once in a hundred times. */
const CHANCE = 2.58;

/**
 * Checks the assumption on the customers that the model was fitted to. The logarithm of a mean of few transactions is
 * smaller than that of many, for the same customer; this share, ψ(px) − ln(px), is taken out first. A positive
 * correlation says that frequent customers spend more a time than the model expects.
 */
export function spendIndependence(
  { p }: Pick<GammaGammaParameters, 'p'>,
  cells: readonly SpendCell[],
): SpendIndependence {
  const rows = cells
    .filter(({ x, meanSpend }) => x > 0 && meanSpend > 0)
    .map(({ x, meanSpend, count }) => ({
      count,
      frequency: Math.log(x),
      spend: Math.log(meanSpend) - (digamma(p * x) - Math.log(p * x)),
    }));
  const customers = rows.reduce((sum, { count }) => sum + count, 0);
  const mean = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + row.count * of(row), 0) / Math.max(customers, 1);
  const frequency = mean((row) => row.frequency);
  const spend = mean((row) => row.spend);
  const covariance = mean((row) => (row.frequency - frequency) * (row.spend - spend));
  const variances = mean((row) => (row.frequency - frequency) ** 2) * mean((row) => (row.spend - spend) ** 2);
  // Customers who all order equally often, or spend the same, show nothing.
  const correlation = variances > 0 ? covariance / Math.sqrt(variances) : 0;
  const size = Math.abs(correlation);
  // Fisher's transformation has the standard error 1/√(n − 3).
  const chance = Math.atanh(size) * Math.sqrt(Math.max(customers - 3, 0)) <= CHANCE;
  return { correlation, customers, independent: size <= LARGEST_CORRELATION || chance };
}
