import { expect } from 'vitest';
import {
  type AnyPurchaseModel,
  bgNbd,
  mbgNbd,
  nbd,
  type PurchaseCell,
  paretoNbd,
} from '../../../shared/btyd/index.ts';
import { expectClose } from './relative.ts';

/** A maximum of the likelihood, found with 30 digits or more. */
export interface ReferenceFit<Name extends string = string> {
  readonly model: AnyPurchaseModel;
  readonly parameters: Readonly<Record<Name, number>>;
  readonly logLikelihood: number;
  /** To as many digits as they are written with. */
  readonly standardErrors?: Readonly<Record<Name, string>>;
}

/** CDNOW, 2,357 customers, times in weeks; agrees with Fader, Hardie & Lee 2005, table 2. */
export const CDNOW_SAMPLE = {
  nbd: {
    model: nbd,
    parameters: { r: 0.384766136, alpha: 12.0720228 },
    logLikelihood: -9763.657615,
    standardErrors: { r: '0.02099', alpha: '0.8087' },
  },
  bgNbd: {
    model: bgNbd,
    parameters: { r: 0.242594522, alpha: 4.41360202, a: 0.792922017, b: 2.42590678 },
    logLikelihood: -9582.429207,
    standardErrors: { r: '0.01256', alpha: '0.3782', a: '0.1857', b: '0.7054' },
  },
  mbgNbd: {
    model: mbgNbd,
    parameters: { r: 0.524843159, alpha: 6.18308528, a: 0.891359391, b: 1.61400224 },
    logLikelihood: -9582.135716,
    standardErrors: { r: '0.08327', alpha: '0.6956', a: '0.1548', b: '0.5375' },
  },
  paretoNbd: {
    model: paretoNbd,
    parameters: { r: 0.553277047, alpha: 10.5776835, s: 0.606239989, beta: 11.6687353 },
    logLikelihood: -9594.976179,
    standardErrors: { r: '0.04763', alpha: '0.8427', s: '0.1873', beta: '6.211' },
  },
} satisfies Record<string, ReferenceFit>;

/** Fails unless the likeliest parameters of these customers are those, to the relative error. */
export function expectMaximum(
  { model, parameters, logLikelihood, standardErrors = {} }: ReferenceFit,
  cells: readonly PurchaseCell[],
  relativeError: number,
): void {
  const fit = model.fit(cells, { estimate: 'ml' });

  expect(fit.converged).toBe(true);
  expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 6);
  for (const [name, value] of Object.entries(parameters)) {
    expectClose(fit.parameters[name] ?? Number.NaN, value, relativeError, name);
  }
  for (const [name, error] of Object.entries(standardErrors)) {
    const digits = error.replace(/^0\.0*/, '').replace('.', '').length;
    expect(Number((fit.standardErrors[name] ?? Number.NaN).toPrecision(digits)), name).toBe(Number(error));
  }
}

/** The largest distance of a parameter from that of the reference, in its standard errors. */
export function distanceInErrors<Name extends string>(
  found: Readonly<Record<Name, number>>,
  { parameters, standardErrors }: Required<ReferenceFit<Name>>,
): number {
  const names = Object.keys(parameters) as Name[];
  return Math.max(
    ...names.map((name) => Math.abs(found[name] - parameters[name]) / Number(standardErrors[name])),
  );
}
