import {
  type Reader,
  type Recommendation,
  recommend,
  recommendFixing,
  recommendForProspect,
  type Situation,
} from '#shared/actions';
import { mostYears } from '#shared/clv';
import type { CustomerScore, Lifecycle, Locale, Quadrant, Settings } from '#shared/contracts';
import type { Interval } from '#shared/forecast';
import { type CustomerRecord, type Day, isoDateOf } from '#shared/history';
import { activeCurves } from './active-curve.ts';
import type { Assessment } from './assessment.ts';
import { customerDetail } from './customer-detail.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import { frameOf } from './frame.ts';
import { knownRecord } from './known-record.ts';
import { tellChange } from './nearest-change.ts';
import type { PortfolioModel } from './portfolio-model.ts';
import { signsOf } from './signs.ts';
import { standingOf } from './standing.ts';
import { warningsFor } from './warnings.ts';

export interface ScoringOptions {
  /** Quadrants that customers had before, by id: see `placeInMatrix`. */
  readonly previous?: Readonly<Record<string, Quadrant>>;
  /** Whether the rows also say what each action's money is made of, and how to go about it. */
  readonly detail?: boolean;
}

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
  { previous = {}, detail = false }: ScoringOptions = {},
): (record: CustomerRecord) => CustomerScore {
  const frame = frameOf(model, settings, asOf);
  const { economics, minorPerMajor } = frame;
  const reader: Reader = { locale, currency: settings.currency, minorPerMajor, detail };
  const curveOf = detail ? activeCurves(frame) : null;
  const quadrantBefore = new Map(Object.entries(previous));
  return (listed) => {
    const record = knownRecord(listed, asOf, economics.hourCost);
    const standing = standingOf(record, asOf);
    if (standing.kind === 'unscorable') {
      return unscoredRow(record, 'DATA_ERROR', recommendFixing(standing.problem, asOf, reader));
    }
    if (standing.kind === 'prospect') {
      return unscoredRow(record, 'PROSPECT', recommendForProspect(asOf, economics, reader));
    }
    const thinHistory = standing.kind === 'orders' && model.timing.why === 'thin_history';
    const before = quadrantBefore.get(record.customerId);
    const diagnosis = diagnose(record, standing, frame, before);
    return {
      ...scoredRow(record, diagnosis, thinHistory, reader),
      ...(curveOf && {
        detail: customerDetail(record, diagnosis.situation, curveOf(standing, record), reader),
      }),
    };
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
  record: CustomerRecord,
  { margin, assessment, situation, uncertainty, nearest }: Diagnosis,
  thinHistory: boolean,
  reader: Reader,
): CustomerScore {
  const { customerId, name, facts } = record;
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
    nearestChange: tellChange(nearest, reader),
    ...recommend(situation, reader),
    signs: signsOf({ ...situation, ...record, walletShare: situation.wallet?.share ?? null }, reader.locale),
    warnings: warningsFor({
      margin,
      costToServeKnown: facts.costToServe12mMinor !== undefined,
      provisional: situation.provisional,
      thinHistory,
      ...residualCap(assessment, situation),
      // One or two orders bound any forecast; the row is called provisional already.
      ordersCapped: assessment.ordersCapped && !situation.provisional,
      walletByRank: situation.wallet?.byRank ?? false,
      locale: reader.locale,
    }),
  };
}

/** The years of contribution at which the value ahead was held, where it was. */
function residualCap(
  { valueIfActive, since }: Assessment,
  { asOf, contribution }: Situation,
): { residualCappedYears?: number } {
  const years = mostYears(asOf - since);
  const held = contribution > 0 && valueIfActive >= years * contribution * (1 - ROUNDING);
  return held ? { residualCappedYears: years } : {};
}

const ROUNDING = 1e-9;

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
    nearestChange: null,
    ...recommendation,
    signs: [],
    warnings: [],
  };
}
