import type { ActionOutcome } from '#shared/actions';
import type {
  BgNbdParameters,
  Fit,
  GammaGammaParameters,
  NormalLikelihood,
  TimingRegularity,
} from '#shared/btyd';
import type { Forecast } from '#shared/forecast';
import type { PortfolioTiming } from '#shared/segmentation';

export type BgNbdFit = Pick<Fit<BgNbdParameters>, 'parameters' | 'logLikelihood' | 'converged'>;

export interface NpsAnswers {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/**
 * What was learned from a whole portfolio, and all that scoring one of its customers needs beside the customer
 * itself. Plain JSON; money in major units of the settings' currency, time of the fits in weeks.
 */
export interface PortfolioModel {
  /** ISO date up to which the orders were read. */
  readonly asOf: string;
  readonly timing: PortfolioTiming;
  readonly regularity: TimingRegularity;
  readonly customersWithOrders: number;
  readonly repeatCustomers: number;
  /** Since the first order of all; null without any. */
  readonly historyDays: number | null;
  /** Latest answers to "would you recommend us", by class. */
  readonly nps: NpsAnswers;
  /** What the scores rest on; null where the rhythm form is used. */
  readonly orders: Forecast | null;
  /** The literature's own model, shown to compare with; null where the rhythm form is used. */
  readonly bgNbd: BgNbdFit | null;
  /** Null with too few repeat customers. */
  readonly spend: Fit<GammaGammaParameters> | null;
  /** What the data alone say of the coordinates of `spend`, whatever the prior. */
  readonly spendData?: NormalLikelihood | null;
  /** Learned; null when nobody has bought twice. */
  readonly medianCycleDays: number | null;
  readonly profitThreshold: number;
  readonly horizonDays: number;
  /** Of all sales whose margin is known; null where none is. */
  readonly grossMargin: number | null;
  /** What became of recommended actions, summed up: they teach how well actions work here. */
  readonly outcomes: readonly ActionOutcome[];
  /** What the middle one of the customers that contribute brings in a year; 0 without any. */
  readonly typicalContribution: number;
}
