import { type GammaGammaParameters, gammaGammaExpectedSpend } from '#shared/btyd';
import { type EvenPoint, gammaVariate } from '#shared/forecast';
import type { CustomerRecord, Day, Purchases } from '#shared/history';
import type { PortfolioModel } from './portfolio-model.ts';

/** What is known of the money that a customer spends in an order. */
export interface Spend {
  readonly orders: number;
  /** Minor units an order, so far. */
  readonly mean: number;
  /** Of the portfolio, money in major units; null where spend was not fitted. */
  readonly parameters: GammaGammaParameters | null;
  readonly minorPerMajor: number;
}

/** It takes in the first order, which is all that is known of a one-time buyer. */
export function spendOf(
  { occasions }: Purchases,
  circumstances: {
    readonly record: CustomerRecord;
    readonly model: PortfolioModel;
    readonly asOf: Day;
    readonly minorPerMajor: number;
  },
): Spend {
  const { record, model, asOf, minorPerMajor } = circumstances;
  const net = record.ledger.reduce((sum, { day, netMinor }) => (day <= asOf ? sum + netMinor : sum), 0);
  const orders = occasions.length;
  return {
    orders,
    mean: Math.max(0, net / orders),
    parameters: model.spend?.parameters ?? null,
    minorPerMajor,
  };
}

/** Minor units an order. Where spend was fitted, the customer's own mean is drawn toward the portfolio's. */
export function expectedSpend({ orders, mean, parameters, minorPerMajor }: Spend): number {
  if (parameters === null) return mean;
  return minorPerMajor * gammaGammaExpectedSpend(parameters, { x: orders, meanSpend: mean / minorPerMajor });
}

/**
 * What the customer may spend in an order in the long run: p/ν, its ν ~ Gamma(px + q, γ + x·m̄) by its past (Fader &
 * Hardie 2013).
 */
export function possibleSpend({ orders, mean, parameters, minorPerMajor }: Spend, point: EvenPoint): number {
  if (parameters === null) return mean;
  const { p, q, gamma } = parameters;
  const rate =
    gammaVariate(p * orders + q, point.spend, point.rateBoost) / (gamma + (orders * mean) / minorPerMajor);
  return (minorPerMajor * p) / rate;
}
