import {
  BridgeStep,
  type ChangePart,
  type CohortTable,
  type FigureName,
  type PortfolioFigure,
  type PortfolioFigures,
  type RevenueBridge,
} from '#shared/contracts';
import { type Day, isoDateOf, toMajor } from '#shared/history';
import { type CohortUnit, firstDayOf } from './cohorts.ts';
import { quadrantCycles } from './cycles.ts';
import { whatMoved } from './moved.ts';
import { type RatioSums, ratioOf } from './ratio.ts';
import {
  meanInterval,
  moneyRatioInterval,
  moneyShareInterval,
  scoreInterval,
  shareInterval,
  type Uncertainty,
} from './ratio-interval.ts';
import { survivalCurve } from './survival.ts';
import { figuresBy, type PortfolioTally } from './tally.ts';
import { vantagesOf } from './vantages.ts';

/** How sure each figure is, by what it is a figure of. */
const UNCERTAINTY: Readonly<Record<FigureName, (sums: RatioSums) => Uncertainty>> = {
  customerRetention: shareInterval,
  moneyRetention: moneyShareInterval,
  netRetention: moneyRatioInterval,
  purchaseCycle: meanInterval,
  nps: scoreInterval,
  answered: shareInterval,
  satisfaction: meanInterval,
  upsellCustomers: shareInterval,
  upsellSales: moneyShareInterval,
  crossSellCustomers: shareInterval,
  crossSellSales: moneyShareInterval,
  walletShare: moneyShareInterval,
  walletCoverage: moneyShareInterval,
};

/** Figures that compare a year with the one before: on a day with less history they would be of a part only. */
const TWO_YEARS: ReadonlySet<FigureName> = new Set(['customerRetention', 'moneyRetention', 'netRetention']);
export const TWO_YEARS_DAYS = 730;

/** What the figures need beside the sums. */
export interface FiguresReader {
  readonly currency: string;
  readonly asOf: Day;
  /** By customer id; whoever is not in it is told of without a name, with the rest. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a tally amounts to; `left` and `equity` are the caller's to tell. */
export function portfolioFigures(
  tally: PortfolioTally,
  reader: FiguresReader,
): Omit<PortfolioFigures, 'left' | 'equity'> {
  const { monthEnds } = vantagesOf(reader.asOf);
  const { now } = tally.figures.answered;
  const { customerRetention } = tally.figures;
  const { steps } = tally.bridge;
  return {
    currency: reader.currency,
    asOf: isoDateOf(reader.asOf),
    since: tally.since === null ? null : isoDateOf(tally.since),
    monthEnds: monthEnds.map(isoDateOf),
    customers: {
      known: tally.known,
      before: customerRetention.now.n,
      now: now.n,
      new: steps.new.customers,
      wonBack: steps.wonBack.customers,
      lost: customerRetention.now.n - customerRetention.now.k,
      history: [...tally.customers],
    },
    figures: figuresBy((name) => figureOf(name, tally, monthEnds, reader.names)),
    npsClasses: {
      promoters: tally.nps.promoter,
      passives: tally.nps.passive,
      detractors: tally.nps.detractor,
    },
    cycles: quadrantCycles(tally.cycles),
    bridge: bridgeOf(tally, reader),
    cohorts: cohortsOf(tally),
    survival: survivalCurve(tally.survival),
  };
}

function figureOf(
  name: FigureName,
  tally: PortfolioTally,
  monthEnds: readonly Day[],
  names: FiguresReader['names'],
): PortfolioFigure {
  const sums = tally.figures[name];
  const isWhole = (day: Day) => !TWO_YEARS.has(name) || (tally.since ?? day) <= day - TWO_YEARS_DAYS + 1;
  const moved = whatMoved(name, tally);
  return {
    value: ratioOf(sums.now),
    ...UNCERTAINTY[name](sums.now),
    n: sums.now.n,
    history: monthEnds.map((day, i) => {
      const then = sums.history[i];
      return then !== undefined && isWhole(day) ? ratioOf(then) : null;
    }),
    moved: moved && { ...moved, parts: namedParts(moved.parts, names) },
  };
}

/** Whoever is not known by name any more is one of the others. */
function namedParts(parts: readonly Omit<ChangePart, 'name'>[], names: FiguresReader['names']): ChangePart[] {
  const isKnown = ({ customerId }: { customerId: string | null }) =>
    customerId === null || names.has(customerId);
  const rest = parts.filter((part) => !isKnown(part)).reduce((sum, { effect }) => sum + effect, 0);
  return parts.filter(isKnown).map(({ what, customerId, effect }) => ({
    what,
    customerId,
    name: customerId === null ? null : (names.get(customerId) ?? null),
    effect: what === 'others' ? effect + rest : effect,
  }));
}

const MOST_LEADERS_TOLD = 5;

function bridgeOf({ bridge }: PortfolioTally, { currency, names }: FiguresReader): RevenueBridge {
  return {
    before: toMajor(bridge.beforeMinor, currency),
    after: toMajor(bridge.lastMinor, currency),
    steps: BridgeStep.options.map((step) => {
      const { customers, minor, leaders } = bridge.steps[step];
      return {
        step,
        customers,
        amount: toMajor(minor, currency),
        leaders: leaders
          .flatMap(({ customerId, amount }) => {
            const name = names.get(customerId);
            return name === undefined ? [] : [{ customerId, name, amount: toMajor(amount, currency) }];
          })
          .slice(0, MOST_LEADERS_TOLD),
      };
    }),
  };
}

/** Fewer years make no table; then quarters do. */
const FEWEST_YEARS = 4;

function cohortsOf({ years, quarters }: PortfolioTally): CohortTable {
  const unit: CohortUnit = Object.keys(years).length >= FEWEST_YEARS ? 'year' : 'quarter';
  const rows = Object.entries(unit === 'year' ? years : quarters)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([period, [customers = 0, ...later]]) => ({
      begin: isoDateOf(firstDayOf(Number(period), unit)),
      customers,
      active: [1, ...later.map((count) => count / customers)],
    }));
  return { unit, rows };
}

/** Whose names the figures may tell. */
export function namedIn({ bridge, lossesNow, lossesThen }: PortfolioTally): string[] {
  const leaders = BridgeStep.options.flatMap((step) => bridge.steps[step].leaders);
  return [...new Set([...leaders, ...lossesNow, ...lossesThen].map(({ customerId }) => customerId))];
}
