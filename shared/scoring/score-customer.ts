import { explainAction, type Reader, type Situation } from '#shared/actions';
import { mostYears } from '#shared/clv';
import type { CustomerScore, Locale, Settings } from '#shared/contracts';
import type { CustomerRecord, Day } from '#shared/history';
import { activeCurves } from './active-curve.ts';
import type { Assessment } from './assessment.ts';
import { customerDetail } from './customer-detail.ts';
import { customerDecider, type PreviousQuadrants, type Scored } from './decide-customer.ts';
import { type Frame, frameOf } from './frame.ts';
import { tellChange } from './nearest-change.ts';
import type { PortfolioModel } from './portfolio-model.ts';
import { readerOf, recommendationOf } from './recommendation.ts';
import { signsOf } from './signs.ts';
import { warningsFor } from './warnings.ts';

export interface ScoringOptions {
  readonly previous?: PreviousQuadrants;
  /** Whether the rows also say what each action's money is made of, and how to go about it. */
  readonly detail?: boolean;
}

/** Prepares what the rows of one portfolio share, and scores its customers: see `customerDecider`; in words as well. */
export function customerScorer(
  model: PortfolioModel,
  settings: Settings,
  asOf: Day,
  locale: Locale,
  { previous = {}, detail = false }: ScoringOptions = {},
): (record: CustomerRecord) => CustomerScore {
  const frame = frameOf(model, settings, asOf);
  const decide = customerDecider(frame, previous);
  const reader = readerOf(frame, locale);
  const curveOf = detail ? activeCurves(frame) : null;
  return (record) => {
    const decision = decide(record);
    return {
      ...decision.figures,
      ...recommendationOf(decision, frame, reader, detail ? explainAction : undefined),
      ...(decision.kind === 'scored' ? wordsOf(decision, frame, reader) : NO_WORDS),
      ...(decision.kind === 'scored' && curveOf && { detail: detailOf(decision, curveOf, reader) }),
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

type Words = Pick<CustomerScore, 'nearestChange' | 'signs' | 'warnings'>;

const NO_WORDS: Words = { nearestChange: null, signs: [], warnings: [] };

function wordsOf(scored: Scored, { model }: Frame, reader: Reader): Words {
  const { record, standing, diagnosis } = scored;
  const { margin, assessment, situation, nearest } = diagnosis;
  const walletShare = situation.wallet?.share ?? null;
  return {
    nearestChange: tellChange(nearest, reader),
    signs: signsOf({ ...situation, ...record, walletShare }, reader.locale),
    warnings: warningsFor({
      margin,
      costToServeKnown: record.facts.costToServe12mMinor !== undefined,
      provisional: situation.provisional,
      thinHistory: standing.kind === 'orders' && model.timing.why === 'thin_history',
      ...residualCap(assessment, situation),
      // One or two orders bound any forecast; the row is called provisional already.
      ordersCapped: assessment.ordersCapped && !situation.provisional,
      walletByRank: situation.wallet?.byRank ?? false,
      locale: reader.locale,
    }),
  };
}

function detailOf(
  { record, standing, diagnosis }: Scored,
  curveOf: ReturnType<typeof activeCurves>,
  reader: Reader,
) {
  return customerDetail(record, diagnosis.situation, curveOf(standing, record), reader);
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
