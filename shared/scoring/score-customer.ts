import {
  type Economics,
  type Reader,
  type Recommendation,
  recommend,
  recommendFixing,
  recommendForProspect,
} from '#shared/actions';
import type { CustomerScore, Lifecycle, Locale, Settings } from '#shared/contracts';
import { type CustomerRecord, type Day, isoDateOf, minorPerMajor } from '#shared/history';
import { type Diagnosis, diagnose } from './diagnose.ts';
import type { PortfolioModel } from './portfolio-model.ts';
import { workCosts } from './settings.ts';
import { standingOf } from './standing.ts';
import { warningsFor } from './warnings.ts';

/**
 * One customer's row: quadrant, worth, and what to do, in the reader's language. Orders after `asOf` are not looked
 * at. Always gives a row: one that cannot be scored says why.
 */
export function scoreCustomer(
  record: CustomerRecord,
  model: PortfolioModel,
  settings: Settings,
  asOf: Day,
  locale: Locale,
): CustomerScore {
  const perMajor = minorPerMajor(settings.currency);
  const profitThreshold = settings.profitThreshold ?? model.profitThreshold;
  const costs = workCosts(settings, profitThreshold);
  const economics: Economics = {
    hourCost: costs.hourCost * perMajor,
    accountManagerCost: costs.accountManagerCost * perMajor,
    newCustomerValue: model.typicalContribution * perMajor,
  };
  const reader: Reader = { locale, currency: settings.currency, minorPerMajor: perMajor };
  const standing = standingOf(record, asOf);
  if (standing.kind === 'unscorable') {
    return unscoredRow(record, 'DATA_ERROR', recommendFixing(standing.problem, asOf, reader));
  }
  if (standing.kind === 'prospect') {
    return unscoredRow(record, 'PROSPECT', recommendForProspect(asOf, economics, reader));
  }
  const diagnosis = diagnose(record, standing, {
    model,
    settings,
    asOf,
    economics,
    profitThreshold: profitThreshold * perMajor,
    minorPerMajor: perMajor,
  });
  const thinHistory = standing.kind === 'orders' && model.timing.why === 'thin_history';
  return scoredRow(record, diagnosis, thinHistory, reader);
}

function scoredRow(
  { customerId, name, facts }: CustomerRecord,
  { margin, assessment, situation }: Diagnosis,
  thinHistory: boolean,
  reader: Reader,
): CustomerScore {
  const money = (minor: number) => Math.round(minor) / reader.minorPerMajor;
  const { historical, residual, nextOrder } = assessment;
  return {
    customerId,
    name,
    quadrant: situation.quadrant,
    provisional: situation.provisional,
    lifecycle: situation.lifecycle,
    wasLoyal: situation.wasLoyal,
    pAlive: situation.pAlive,
    expectedOrders: assessment.outlook.expectedOrders,
    nextOrderDate: nextOrder === null ? null : isoDateOf(nextOrder),
    contributionLastActiveYear: money(situation.contribution),
    projectedShare: situation.projectedShare,
    clv: { historical: money(historical), residual: money(residual), total: money(historical + residual) },
    valueIfActive: money(situation.valueIfActive),
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
    provisional: false,
    lifecycle,
    wasLoyal: false,
    pAlive: null,
    expectedOrders: null,
    nextOrderDate: null,
    contributionLastActiveYear: null,
    projectedShare: null,
    clv: null,
    valueIfActive: null,
    touchTier: null,
    ...recommendation,
    warnings: [],
  };
}
