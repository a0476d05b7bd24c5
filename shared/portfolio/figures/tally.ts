import { FigureName, type Quadrant } from '#shared/contracts';
import type { CustomerRecord, Day } from '#shared/history';
import type { NpsClass } from '#shared/relations';
import { addBridges, type BridgeSums, bridgeOf, NO_BRIDGE } from './bridge.ts';
import { addCohorts, type CohortSums, cohortOf } from './cohorts.ts';
import { customerSpans, isCustomer } from './customer-spans.ts';
import { customerYear } from './customer-year.ts';
import { addCycles, type CycleSums, cycleOf } from './cycles.ts';
import { type Leading, topOf } from './leaders.ts';
import { meanGap, type Observations, observe } from './observe.ts';
import { addRatios, NO_RATIO, type Observation, type RatioSums, ratioSums } from './ratio.ts';
import { addSurvival, NO_SURVIVAL, type SurvivalSums, survivalOf } from './survival.ts';
import { vantagesOf } from './vantages.ts';

/** Part and base are enough to tell how a figure went. */
type Sum = Pick<RatioSums, 'b' | 'k'>;

/** A figure's sums on the day, a year before, of those that count on both, and at the month-ends. */
export interface FigureSums {
  readonly now: RatioSums;
  readonly yearAgo: RatioSums;
  readonly bothNow: RatioSums;
  readonly bothYearAgo: RatioSums;
  readonly history: readonly Sum[];
}

/**
 * All that the figures of a portfolio are made of, as sums over its customers: those of parts add up to those of the
 * whole (`addTallies`), in whatever order. Plain JSON; money in whole minor units.
 */
export interface PortfolioTally {
  readonly known: number;
  /** The first day on which anybody was a customer; null for nobody. */
  readonly since: Day | null;
  /** Customers at the month-ends. */
  readonly customers: readonly number[];
  readonly figures: Readonly<Record<FigureName, FigureSums>>;
  readonly nps: Readonly<Record<NpsClass, number>>;
  readonly bridge: BridgeSums;
  /** Who lost us most money of the year before, and who did so a year ago. */
  readonly lossesNow: readonly Leading[];
  readonly lossesThen: readonly Leading[];
  readonly cycles: CycleSums;
  readonly years: CohortSums;
  readonly quarters: CohortSums;
  readonly survival: SurvivalSums;
}

export const EMPTY_TALLY: PortfolioTally = {
  known: 0,
  since: null,
  customers: [],
  figures: figuresBy(() => ({
    now: NO_RATIO,
    yearAgo: NO_RATIO,
    bothNow: NO_RATIO,
    bothYearAgo: NO_RATIO,
    history: [],
  })),
  nps: { promoter: 0, passive: 0, detractor: 0 },
  bridge: NO_BRIDGE,
  lossesNow: [],
  lossesThen: [],
  cycles: {},
  years: {},
  quarters: {},
  survival: NO_SURVIVAL,
};

/** The tally of one customer, in the quadrant that it has now. */
export function tallyOf(record: CustomerRecord, quadrant: Quadrant | null, asOf: Day): PortfolioTally {
  const { yearAgo, monthEnds } = vantagesOf(asOf);
  const spans = customerSpans(record, asOf);
  const observedOn = (day: Day) => observe(record, customerYear(record, spans, day), day);
  const year = customerYear(record, spans, asOf);
  const [now, then] = [observe(record, year, asOf), observedOn(yearAgo)];
  const history = monthEnds.map(observedOn);
  const score = now.nps?.[1];
  return {
    known: 1,
    since: spans[0]?.begin ?? null,
    customers: monthEnds.map((day) => Number(isCustomer(spans, day))),
    figures: figuresBy((name) =>
      sumsOf(
        now[name],
        then[name],
        history.map((each) => each[name]),
      ),
    ),
    nps: {
      promoter: Number(score === 1),
      passive: Number(score === 0),
      detractor: Number(score === -1),
    },
    bridge: bridgeOf(record.customerId, year),
    lossesNow: lossOf(record.customerId, now),
    lossesThen: lossOf(record.customerId, then),
    cycles: cycleOf(quadrant, meanGap(record, asOf)),
    years: cohortOf(record, asOf, 'year'),
    quarters: cohortOf(record, asOf, 'quarter'),
    survival: survivalOf(spans, asOf),
  };
}

function sumsOf(now: Observation, then: Observation, history: readonly Observation[]): FigureSums {
  const both = now !== null && then !== null;
  return {
    now: ratioSums(now),
    yearAgo: ratioSums(then),
    bothNow: both ? ratioSums(now) : NO_RATIO,
    bothYearAgo: both ? ratioSums(then) : NO_RATIO,
    history: history.map(sumOf),
  };
}

const NO_SUM: Sum = { b: 0, k: 0 };

function sumOf(observation: Observation): Sum {
  return observation === null ? NO_SUM : { b: observation[0], k: observation[1] };
}

function lossOf(customerId: string, { moneyRetention }: Observations): Leading[] {
  if (moneyRetention === null) return [];
  const [base, kept] = moneyRetention;
  return base > kept ? [{ customerId, amount: base - kept }] : [];
}

export function addTallies(a: PortfolioTally, b: PortfolioTally): PortfolioTally {
  return {
    known: a.known + b.known,
    since: a.since === null || b.since === null ? (a.since ?? b.since) : Math.min(a.since, b.since),
    customers: eachOf(a.customers, b.customers, (x = 0, y = 0) => x + y),
    figures: figuresBy((name) => addFigures(a.figures[name], b.figures[name])),
    nps: {
      promoter: a.nps.promoter + b.nps.promoter,
      passive: a.nps.passive + b.nps.passive,
      detractor: a.nps.detractor + b.nps.detractor,
    },
    bridge: addBridges(a.bridge, b.bridge),
    lossesNow: topOf(a.lossesNow, b.lossesNow),
    lossesThen: topOf(a.lossesThen, b.lossesThen),
    cycles: addCycles(a.cycles, b.cycles),
    years: addCohorts(a.years, b.years),
    quarters: addCohorts(a.quarters, b.quarters),
    survival: addSurvival(a.survival, b.survival),
  };
}

function addFigures(a: FigureSums, b: FigureSums): FigureSums {
  return {
    now: addRatios(a.now, b.now),
    yearAgo: addRatios(a.yearAgo, b.yearAgo),
    bothNow: addRatios(a.bothNow, b.bothNow),
    bothYearAgo: addRatios(a.bothYearAgo, b.bothYearAgo),
    history: eachOf(a.history, b.history, (x = NO_SUM, y = NO_SUM) => ({ b: x.b + y.b, k: x.k + y.k })),
  };
}

function eachOf<T>(a: readonly T[], b: readonly T[], add: (x?: T, y?: T) => T): T[] {
  const longer = a.length < b.length ? b : a;
  return longer.map((_, i) => add(a[i], b[i]));
}

export function figuresBy<T>(of: (name: FigureName) => T): Record<FigureName, T> {
  return Object.fromEntries(FigureName.options.map((name) => [name, of(name)])) as Record<FigureName, T>;
}
