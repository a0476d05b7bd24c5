import type { Estimate } from '#shared/btyd';
import type { ModelChoice } from '#shared/forecast';

/** A fitted parameter; null where it was chosen or is not identified. */
export interface FittedParameter {
  readonly value: number;
  readonly standardError: number | null;
}

/** What `fit` prints. Times are in the unit asked for. */
export interface FitReport {
  readonly model: string;
  readonly estimate: Estimate;
  readonly parameters: Readonly<Record<string, FittedParameter>>;
  readonly logLikelihood: number;
  readonly customers: number;
  /** Distinct histories among them. */
  readonly cells: number;
  /** Absent for `auto`, whose members each take their own. */
  readonly iterations?: number;
  /** False when the likelihood has no maximum: see `Fit`. */
  readonly converged: boolean;
  readonly milliseconds: number;
  /** For `auto`: which models, with what weights, and why. */
  readonly choice?: ModelChoice;
}

export function fittedParameters(
  {
    parameters,
    standardErrors,
  }: {
    readonly parameters: Readonly<Record<string, number>>;
    readonly standardErrors: Readonly<Record<string, number | null>>;
  },
  inUnit: (name: string, value: number) => number = (_name, value) => value,
): FitReport['parameters'] {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      const error = standardErrors[name] ?? null;
      return [
        name,
        { value: inUnit(name, value), standardError: error === null ? null : inUnit(name, error) },
      ];
    }),
  );
}
