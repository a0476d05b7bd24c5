import type { QuadrantProbabilities, ScoreIntervals } from '#shared/contracts';
import { centralInterval } from '#shared/forecast';
import { type Axes, quadrantProbabilities } from '#shared/segmentation';
import type { Assessment } from './assessment.ts';

/** How sure a row is. Money in minor units. */
export interface Uncertainty {
  /** They make 1. */
  readonly quadrants: QuadrantProbabilities;
  /** The largest of them. */
  readonly confidence: number;
  readonly intervals: ScoreIntervals;
}

/**
 * How probable each quadrant is, and 90% intervals. An interval always holds the figure that it belongs to, which is a
 * mean and may lie in a tail.
 */
export function uncertaintyOf(
  { outcomes, outlook, historical, residual }: Assessment,
  axes: Axes,
): Uncertainty {
  const quadrants = quadrantProbabilities(axes, outcomes);
  const weights = outcomes.map(({ weight }) => weight);
  const around = (figure: number, values: readonly number[]) => {
    const { low, high } = centralInterval(values, weights);
    return { low: Math.min(low, figure), high: Math.max(high, figure) };
  };
  return {
    quadrants,
    confidence: Math.max(...Object.values(quadrants)),
    intervals: {
      pAlive: around(
        outlook.pAlive,
        outcomes.map(({ pAlive }) => pAlive),
      ),
      expectedOrders:
        outlook.expectedOrders === null
          ? null
          : around(
              outlook.expectedOrders,
              outcomes.map(({ expectedOrders }) => expectedOrders ?? 0),
            ),
      residual: around(
        residual,
        outcomes.map((outcome) => outcome.residual),
      ),
      clv: around(
        historical + residual,
        outcomes.map((outcome) => outcome.historical + outcome.residual),
      ),
    },
  };
}
