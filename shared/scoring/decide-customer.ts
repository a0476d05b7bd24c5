import {
  type ActionFigures,
  actionFigures,
  type Choices,
  chooseActions,
  chooseFixing,
  chooseForProspect,
} from '#shared/actions';
import type { CustomerScore, Quadrant } from '#shared/contracts';
import type { Interval } from '#shared/forecast';
import { type CustomerRecord, isoDateOf } from '#shared/history';
import { type Diagnosis, diagnose } from './diagnose.ts';
import type { Frame } from './frame.ts';
import { knownRecord } from './known-record.ts';
import { type ScorableStanding, standingOf } from './standing.ts';

/** A scored row in codes and figures, the same for every reader; see CustomerScore for what they mean. */
export interface ScoreFigures
  extends Omit<
    CustomerScore,
    'nearestChange' | 'primaryAction' | 'alternatives' | 'signs' | 'warnings' | 'detail'
  > {
  readonly primaryAction: ActionFigures;
}

/** What was decided of a customer, with all that its words stand on. */
export type Decision = Scored | Unscored;

export interface Scored {
  readonly kind: 'scored';
  /** With the facts of the day. */
  readonly record: CustomerRecord;
  readonly figures: ScoreFigures;
  readonly choices: Choices;
  readonly standing: ScorableStanding;
  readonly diagnosis: Diagnosis;
}

type Unscored = { readonly figures: ScoreFigures } & (
  | { readonly kind: 'unscorable'; readonly problem: string; readonly choices: Choices<'A01'> }
  | { readonly kind: 'prospect'; readonly choices: Choices<'A32'> }
);

/** Quadrants that customers had before, by id: see `placeInMatrix`. */
export type PreviousQuadrants = Readonly<Record<string, Quadrant>>;

/**
 * Decides on the customers of a portfolio: quadrant, worth, and what to do, each with how sure it is. Orders after the
 * frame's day are not looked at. Always gives a row: one that cannot be scored says why. The same record gives the same
 * row each time.
 */
export function customerDecider(
  frame: Frame,
  previous: PreviousQuadrants = {},
): (record: CustomerRecord) => Decision {
  const { asOf, economics } = frame;
  const before = new Map(Object.entries(previous));
  return (listed) => {
    const record = knownRecord(listed, asOf, economics.hourCost);
    const standing = standingOf(record, asOf);
    if (standing.kind === 'unscorable') {
      const choices = chooseFixing(asOf);
      return { ...standing, choices, figures: unscoredFigures(record, 'DATA_ERROR', choices, frame) };
    }
    if (standing.kind === 'prospect') {
      const choices = chooseForProspect(asOf, economics);
      return { ...standing, choices, figures: unscoredFigures(record, 'PROSPECT', choices, frame) };
    }
    const diagnosis = diagnose(record, standing, frame, before.get(record.customerId));
    const choices = chooseActions(diagnosis.situation);
    const figures = scoredFigures(record, diagnosis, choices, frame);
    return { kind: 'scored', record, standing, diagnosis, choices, figures };
  };
}

function scoredFigures(
  { customerId, name }: CustomerRecord,
  { assessment, situation, uncertainty }: Diagnosis,
  { primary }: Choices,
  { minorPerMajor }: Frame,
): ScoreFigures {
  const money = (minor: number) => Math.round(minor) / minorPerMajor;
  const moneyBetween = ({ low, high }: Interval) => ({ low: money(low), high: money(high) });
  const { historical, residual, nextOrder, outlook } = assessment;
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
    pBuysAgain: outlook.pBuysAgain,
    expectedOrders: outlook.expectedOrders,
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
    primaryAction: actionFigures(primary, minorPerMajor),
  };
}

function unscoredFigures(
  { customerId, name }: CustomerRecord,
  lifecycle: ScoreFigures['lifecycle'],
  { primary }: Choices<'A01' | 'A32'>,
  { minorPerMajor }: Frame,
): ScoreFigures {
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
    primaryAction: actionFigures(primary, minorPerMajor),
  };
}
