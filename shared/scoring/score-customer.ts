import {
  type Economics,
  type Reader,
  type Recommendation,
  recommend,
  recommendFixing,
  recommendForProspect,
} from '#shared/actions';
import type { CustomerScore, Lifecycle, Locale, Settings } from '#shared/contracts';
import { type Interval, prospectsForecaster } from '#shared/forecast';
import { type CustomerRecord, type Day, isoDateOf, minorPerMajor } from '#shared/history';
import { type Diagnosis, diagnose, type Frame } from './diagnose.ts';
import type { PortfolioModel } from './portfolio-model.ts';
import { workCosts } from './settings.ts';
import { standingOf } from './standing.ts';
import { warningsFor } from './warnings.ts';

/**
 * Prepares what the rows of one portfolio share, and scores its customers: quadrant, worth, and what to do, in the
 * reader's language, each with how sure it is. Orders after `asOf` are not looked at. Always gives a row: one that
 * cannot be scored says why. The same record gives the same row each time.
 */
export function customerScorer(
  model: PortfolioModel,
  settings: Settings,
  asOf: Day,
  locale: Locale,
): (record: CustomerRecord) => CustomerScore {
  const perMajor = minorPerMajor(settings.currency);
  const profitThreshold = settings.profitThreshold ?? model.profitThreshold;
  const horizonDays = settings.horizonDays ?? model.horizonDays;
  const costs = workCosts(settings, profitThreshold);
  const economics: Economics = {
    hourCost: costs.hourCost * perMajor,
    accountManagerCost: costs.accountManagerCost * perMajor,
    newCustomerValue: model.typicalContribution * perMajor,
  };
  const reader: Reader = { locale, currency: settings.currency, minorPerMajor: perMajor };
  const frame: Frame = {
    model,
    prospectsOf: model.orders && prospectsForecaster(model.orders, horizonDays),
    settings,
    horizonDays,
    asOf,
    economics,
    profitThreshold: profitThreshold * perMajor,
    minorPerMajor: perMajor,
  };
  return (record) => {
    const standing = standingOf(record, asOf);
    if (standing.kind === 'unscorable') {
      return unscoredRow(record, 'DATA_ERROR', recommendFixing(standing.problem, asOf, reader));
    }
    if (standing.kind === 'prospect') {
      return unscoredRow(record, 'PROSPECT', recommendForProspect(asOf, economics, reader));
    }
    const thinHistory = standing.kind === 'orders' && model.timing.why === 'thin_history';
    return scoredRow(record, diagnose(record, standing, frame), thinHistory, reader);
  };
}

/** One customer; for many of one portfolio see `customerScorer`. */
export function scoreCustomer(
  record: CustomerRecord,
  model: PortfolioModel,
  settings: Settings,
  asOf: Day,
  locale: Locale,
): CustomerScore {
  return customerScorer(model, settings, asOf, locale)(record);
}

function scoredRow(
  { customerId, name, facts }: CustomerRecord,
  { margin, assessment, situation, uncertainty }: Diagnosis,
  thinHistory: boolean,
  reader: Reader,
): CustomerScore {
  const money = (minor: number) => Math.round(minor) / reader.minorPerMajor;
  const moneyBetween = ({ low, high }: Interval) => ({ low: money(low), high: money(high) });
  const { historical, residual, nextOrder } = assessment;
  const { quadrants, confidence, intervals } = uncertainty;
  return {
    customerId,
    name,
    quadrant: situation.quadrant,
    quadrantProbabilities: quadrants,
    confidence,
    provisional: situation.provisional,
    lifecycle: situation.lifecycle,
    wasLoyal: situation.wasLoyal,
    pAlive: situation.pAlive,
    pBuysAgain: assessment.outlook.pBuysAgain,
    expectedOrders: assessment.outlook.expectedOrders,
    nextOrderDate: nextOrder === null ? null : isoDateOf(nextOrder),
    contributionLastActiveYear: money(situation.contribution),
    projectedShare: situation.projectedShare,
    clv: { historical: money(historical), residual: money(residual), total: money(historical + residual) },
    valueIfActive: money(situation.valueIfActive),
    intervals: {
      ...intervals,
      residual: moneyBetween(intervals.residual),
      clv: moneyBetween(intervals.clv),
    },
    touchTier: situation.touchTier,
    ...recommend(situation, reader),
    warnings: warningsFor({
      margin,
      costToServeKnown: facts.costToServe12mMinor !== undefined,
      provisional: situation.provisional,
      thinHistory,
      locale: reader.locale,
    }),
  };
}

function unscoredRow(
  { customerId, name }: CustomerRecord,
  lifecycle: Lifecycle,
  recommendation: Recommendation,
): CustomerScore {
  return {
    customerId,
    name,
    quadrant: null,
    quadrantProbabilities: null,
    confidence: null,
    provisional: false,
    lifecycle,
    wasLoyal: false,
    pAlive: null,
    pBuysAgain: null,
    expectedOrders: null,
    nextOrderDate: null,
    contributionLastActiveYear: null,
    projectedShare: null,
    clv: null,
    valueIfActive: null,
    intervals: null,
    touchTier: null,
    ...recommendation,
    warnings: [],
  };
}
