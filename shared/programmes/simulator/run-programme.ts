import { type ProgrammeDesign, type ProgrammeParts, type ProgrammeRule, Quadrant } from '#shared/contracts';
import { type Deviations, type Settled, settle } from './assumed.ts';
import type { DrawnFutures } from './draw-futures.ts';
import { MONTHS_PER_YEAR, MonthlyFlow } from './monthly-flow.ts';

export interface Horizon {
  readonly months: number;
  /** A year's, 0 or more. */
  readonly discountRate: number;
}

/** What came of a programme in each of the futures; money in major units, today's worth, over the whole horizon. */
export interface ProgrammeRun {
  readonly gain: Float64Array;
  /** Of each quadrant, before running and start; by its place among `Quadrant.options`. */
  readonly quadrantGain: readonly Float64Array[];
  readonly members: Float64Array;
  readonly quadrantMembers: readonly number[];
  /** The first month by whose end it has paid back, as money comes and goes; 0 where it has not within the horizon. */
  readonly paybackMonth: Uint16Array;
  /** Means over the futures. */
  readonly parts: ProgrammeParts;
}

type OpenParts = { -readonly [Name in keyof ProgrammeParts]: number };

/**
 * Runs a programme that begins today through the futures drawn. For a member that would buy s a year with margin m until
 * it leaves after t years: it stays t/(1 − stay); while it does it brings m·s·uplift·(1 − pulled forward), less the
 * reward redeemed on what it buys, less what a member costs, plus its fee; and from t on its whole m·s, less the cost to
 * serve it. Its uplift ends where its wallet does. Money is discounted as it flows.
 */
export function runProgramme(
  futures: DrawnFutures,
  design: ProgrammeDesign,
  deviations: Deviations,
  { months, discountRate }: Horizon,
): ProgrammeRun {
  const { customers, draws, salesPerYear, yearsStaying, reluctance } = futures;
  const { count, quadrant, standsFor, salesBefore, costToServe, marginRate, marginSd, wallet } = customers;
  const horizon = months / MONTHS_PER_YEAR;
  const worth = presentValue(discountRate);
  const worthOfHorizon = worth(horizon);
  const rateOf = rewardRate(design.rules);
  const onGrowth = design.rewardOn === 'growth';
  const gain = new Float64Array(draws);
  const members = new Float64Array(draws);
  const quadrantGain = Quadrant.options.map(() => new Float64Array(draws));
  const quadrantMembers = Quadrant.options.map(() => 0);
  const paybackMonth = new Uint16Array(draws);
  const parts: OpenParts = {
    extraSales: 0,
    stayingLonger: 0,
    fees: 0,
    rewardsAnyway: 0,
    rewardsForExtra: 0,
    benefits: 0,
    running: 0,
    start: 0,
  };
  const flow = new MonthlyFlow(months);
  for (let draw = 0; draw < draws; draw++) {
    const settled = settle(design.assumptions, design.invited, deviations, draw);
    flow.clear();
    let drawGain = 0;
    let flowToTheEnd = 0;
    for (let i = 0, at = draw * count; i < count; i++, at++) {
      const stays = yearsStaying[at] as number;
      const place = quadrant[i] as number;
      if (stays === 0 || (reluctance[at] as number) >= (settled.join[place] as number)) continue;
      if ((salesBefore[i] as number) < design.minimumSales) continue;
      const weight = standsFor[i] as number;
      const sales = salesPerYear[at] as number;
      const margin = bounded((marginRate[i] as number) + settled.margin * (marginSd[i] as number));
      const uplift = upliftWithin(settled.uplift, sales, wallet[i] as number);
      const sold = sales * (1 + uplift);
      const anyway = onGrowth ? Math.max(0, sales - (salesBefore[i] as number)) : sales;
      const rewarded = onGrowth ? Math.max(0, sold - (salesBefore[i] as number)) : sold;
      const rate = settled.redeem * rateOf(sold);
      const extra = margin * sales * uplift * (1 - settled.pulledForward);
      const benefit = settled.costs * design.benefitPerMember;
      const perYear = extra - rate * rewarded - benefit + design.feePerMember;
      const kept = margin * sales - (costToServe[i] as number);
      let memberYears = weight * worthOfHorizon;
      let longer = 0;
      const leaves = stays < horizon || settled.stay < 0;
      if (leaves) {
        const until = Math.min(horizon, stays / (1 - settled.stay));
        const without = Math.min(horizon, stays);
        memberYears = weight * worth(until);
        longer = memberYears - weight * worth(without);
        flow.add(weight * perYear, 0, until);
        flow.add(weight * kept, without, until);
      } else {
        flowToTheEnd += weight * perYear;
      }
      const own = perYear * memberYears + kept * longer;
      drawGain += own;
      const ofQuadrant = quadrantGain[place] as Float64Array;
      ofQuadrant[draw] = (ofQuadrant[draw] as number) + own;
      members[draw] = (members[draw] as number) + weight;
      quadrantMembers[place] = (quadrantMembers[place] as number) + weight / draws;
      const rewardedAnyway = Math.min(rewarded, anyway);
      parts.extraSales += extra * memberYears;
      parts.stayingLonger += kept * longer;
      parts.fees += design.feePerMember * memberYears;
      parts.benefits -= benefit * memberYears;
      parts.rewardsAnyway -= rate * rewardedAnyway * memberYears;
      parts.rewardsForExtra -= rate * (rewarded - rewardedAnyway) * memberYears;
    }
    const running = settled.costs * design.runningCost;
    const start = settled.costs * design.startCost;
    parts.running -= running * worthOfHorizon;
    parts.start -= start;
    gain[draw] = drawGain - running * worthOfHorizon - start;
    flow.add(flowToTheEnd - running, 0, horizon);
    paybackMonth[draw] = flow.firstMonthInPlus(-start);
  }
  for (const name of Object.keys(parts) as (keyof ProgrammeParts)[]) parts[name] /= draws;
  return { gain, quadrantGain, members, quadrantMembers, paybackMonth, parts };
}

/** Today's worth of one unit of money a year that flows evenly for some years. */
export function presentValue(discountRate: number): (years: number) => number {
  const force = Math.log1p(discountRate);
  return force === 0 ? (years) => years : (years) => -Math.expm1(-force * years) / force;
}

/** The rate of the last rule that sales of a year reach. */
export function rewardRate(rules: readonly ProgrammeRule[]): (sales: number) => number {
  const froms = Float64Array.from(rules, ({ from }) => from);
  const rates = Float64Array.from(rules, ({ rate }) => rate);
  return (sales) => {
    let place = froms.length - 1;
    while (place >= 0 && sales < (froms[place] as number)) place--;
    return place < 0 ? 0 : (rates[place] as number);
  };
}

/** Nobody buys more than there is to buy. */
function upliftWithin(uplift: Settled['uplift'], sales: number, wallet: number): number {
  if (uplift <= 0 || sales <= 0) return uplift;
  return Math.min(uplift, Math.max(0, wallet / sales - 1));
}

function bounded(rate: number): number {
  return Math.min(1, Math.max(-1, rate));
}
