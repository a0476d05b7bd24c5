import type { FitProblem } from './fit.ts';
import type { Evaluation } from './minimise.ts';
import { type PurchaseCell, sampleCells } from './purchase-cells.ts';
import type { Vector } from './vector.ts';

/** A log-likelihood; its derivatives by the parameters stand beside it, under names of the model's own. */
export interface Slopes {
  readonly value: number;
}

/** A model's likelihood, and the unbounded coordinates in which its maximum is sought. */
export interface ModelLikelihood<P, S extends Slopes, Cell = PurchaseCell> {
  /** Of cells in the model's order (that of `compressCells`), by the parameters. */
  readonly ofCells: (sorted: readonly Cell[]) => (parameters: P) => S;
  readonly parametersAt: (coordinates: Vector) => P;
  /** The slopes by the coordinates. */
  readonly gradient: (parameters: P, slopes: S) => number[];
}

/** Enough customers to tell one optimum from another. */
const PILOT_CUSTOMERS = 300;
/** Enough to come within a hundredth of the optimum of millions. */
const REHEARSAL_CUSTOMERS = 30_000;
const VERY_MANY_CUSTOMERS = 200_000;

/** The part of a fit's problem that is the portfolio's: its likelihood, and that of samples where it is large. */
export function portfolioProblem<P, S extends Slopes, Cell extends { readonly count: number }>(
  sorted: readonly Cell[],
  model: ModelLikelihood<P, S, Cell>,
): Omit<FitProblem<P>, 'estimate' | 'prior' | 'starts'> {
  const customers = sorted.reduce((sum, { count }) => sum + count, 0);
  const sampled = (size: number) => inCoordinates(sampleCells(sorted, size), model);
  return {
    customers,
    cells: sorted.length,
    logLikelihood: inCoordinates(sorted, model),
    ...(customers > PILOT_CUSTOMERS && { pilot: sampled(PILOT_CUSTOMERS) }),
    ...(customers > VERY_MANY_CUSTOMERS && { rehearsal: sampled(REHEARSAL_CUSTOMERS) }),
    parametersAt: model.parametersAt,
  };
}

function inCoordinates<P, S extends Slopes, Cell>(
  sorted: readonly Cell[],
  { ofCells, parametersAt, gradient }: ModelLikelihood<P, S, Cell>,
): (coordinates: Vector) => Evaluation {
  const likelihood = ofCells(sorted);
  return (coordinates) => {
    const parameters = parametersAt(coordinates);
    const slopes = likelihood(parameters);
    return { value: slopes.value, gradient: gradient(parameters, slopes) };
  };
}
