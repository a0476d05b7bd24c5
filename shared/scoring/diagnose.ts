import type { Situation } from '#shared/actions';
import { assumedMargin, defaultDiscountRate, type Margin } from '#shared/clv';
import type { Quadrant } from '#shared/contracts';
import type { CustomerRecord } from '#shared/history';
import {
  barnacleCourse,
  type Change,
  guardOf,
  heldThresholds,
  nearestChange,
  placeInMatrix,
  returnRate,
  touchTier,
  walletOf,
} from '#shared/segmentation';
import { assessContract } from './assess-contract.ts';
import { assessOrders } from './assess-orders.ts';
import type { Assessment } from './assessment.ts';
import type { Frame } from './frame.ts';
import { contributionOf, marginOf, type ScorableStanding } from './standing.ts';
import { type Uncertainty, uncertaintyOf } from './uncertainty.ts';

export interface Diagnosis {
  readonly margin: Margin;
  readonly assessment: Assessment;
  readonly uncertainty: Uncertainty;
  /** What would move it to another quadrant. */
  readonly nearest: Change;
  /** All that decides on the action. */
  readonly situation: Situation;
}

/**
 * Margin and contribution, then outlook and worth, then the place in the matrix and what follows from it. `previous` is
 * the quadrant that the customer had before.
 */
export function diagnose(
  record: CustomerRecord,
  standing: ScorableStanding,
  frame: Frame,
  previous?: Quadrant,
): Diagnosis {
  const { model, prospectsOf, settings, horizonDays, usualCycleDays, asOf, economics, profitThreshold } =
    frame;
  const { facts } = record;
  const margin = marginOf(standing, record) ?? assumedMargin(model.grossMargin, settings.defaultGrossMargin);
  const contribution = contributionOf(standing, record, margin);
  const circumstances = {
    record,
    model,
    prospectsOf,
    asOf,
    margin,
    contribution,
    discountRate: settings.discountRate ?? defaultDiscountRate(settings.currency),
    horizonDays,
    usualCycleDays,
    minorPerMajor: frame.minorPerMajor,
  };
  const assessment =
    standing.kind === 'orders'
      ? assessOrders(standing, circumstances)
      : assessContract(standing, circumstances);
  const { outlook, valueIfActive } = assessment;
  const axes = {
    contribution: contribution.net,
    profitThreshold,
    projectedShare: outlook.projectedShare,
    loyaltyThreshold: settings.loyaltyThreshold,
    orders: assessment.orders,
    renewals: assessment.renewals,
  };
  const place = placeInMatrix(axes, previous);
  const returned = standing.kind === 'orders' ? returnRate(standing.year) : 0;
  const guard = guardOf({
    returnRate: returned,
    discountDependent: facts.discountDependent ?? false,
    gross: contribution.gross,
    costToServe: contribution.costToServe,
  });
  const wallet = walletOf(contribution.sales, {
    sizeMinor: facts.walletAnnualMinor,
    share: facts.walletShareStated,
  });
  const situation: Situation = {
    asOf,
    facts,
    economics,
    ...(record.relations?.outcomes && { pastActions: record.relations.outcomes }),
    quadrant: place.quadrant,
    highProfit: place.highProfit,
    longTerm: place.longTerm,
    wasLoyal: assessment.wasLoyal && !place.longTerm,
    provisional: place.provisional,
    lifecycle: assessment.lifecycle,
    touchTier: touchTier({
      valueIfActive,
      hourCost: economics.hourCost,
      contacts12m: facts.tickets12m ?? 0,
      nps: facts.nps,
    }),
    orders: assessment.orders,
    since: assessment.since,
    silentDays: assessment.silentDays,
    cycleDays: assessment.cycleDays,
    overdueCycles: assessment.overdueCycles,
    contract: standing.kind === 'contract' ? standing.contract : null,
    sales: contribution.sales,
    gross: contribution.gross,
    costToServe: contribution.costToServe,
    contribution: contribution.net,
    marginRate: margin.rate,
    returnRate: returned,
    guard,
    wallet,
    course: barnacleCourse({
      wallet,
      marginRate: margin.rate,
      profitThreshold,
      guarded: guard !== null,
      contribution: contribution.net,
    }),
    pAlive: outlook.pAlive,
    projectedShare: outlook.projectedShare,
    horizonDays,
    valueIfActive,
    yearsAhead: assessment.yearsAhead,
  };
  return {
    margin,
    assessment,
    situation,
    uncertainty: uncertaintyOf(assessment, axes),
    nearest: nearestChange(
      previous === undefined ? axes : { ...axes, ...heldThresholds(axes, place.quadrant) },
      place,
      {
        costToServe: contribution.costToServe,
        step: frame.minorPerMajor,
        movable: assessment.movable,
      },
    ),
  };
}
