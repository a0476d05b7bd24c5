import type { BgNbdParameters, NbdParameters, ParetoNbdParameters, PurchaseCounts } from '#shared/btyd';
import { DAYS_PER_WEEK } from '#shared/history';
import { spread } from './counts.ts';
import { bgDrawer, type Drawer, steadyDrawer } from './draw-bg.ts';
import { paretoDrawer } from './draw-pareto.ts';
import { type EvenPoint, evenPoint } from './even-points.ts';
import { type NamedParameters, pAliveBy, type Story } from './expert-models.ts';
import type { Forecast } from './fit-forecast.ts';
import type { Possibility } from './possibility.ts';

/** One of the parameters, corrections and points under which a customer is drawn. */
interface World {
  readonly weight: number;
  readonly pAlive: (counts: PurchaseCounts) => number;
  readonly draw: Drawer;
  /** What the correction makes of the odds of being a customer still, and of the orders, in days. */
  readonly odds: number;
  readonly ordersFactor: number;
}

/** Enough for the probability of a quadrant to ±.02; shared out to the experts by weight. */
const PARAMETERS_ASKED = 32;
const FEWEST_ASKED = 2;

/**
 * Prepares a forecast's possibilities for customers: each expert's posterior of the customer's own rate and dropout,
 * drawn at fixed, evenly spread points, once as an active and once as a lost customer, under each of some of the
 * parameters that the portfolio's histories leave possible, and under as many possible truths about the corrections.
 * The same customer has the same possibilities each time.
 */
export function possibilitiesOf({
  experts,
  corrections,
  recalibration,
}: Pick<Forecast, 'experts' | 'corrections' | 'recalibration'>): (counts: PurchaseCounts) => Possibility[] {
  const likeliest = { coefficients: recalibration.coefficients, logDrift: recalibration.drift.log };
  const [likeliestShift = 0] = likeliest.coefficients;
  const worlds: readonly World[] = experts.flatMap((expert) => {
    const asked = spread(expert.draws, Math.max(FEWEST_ASKED, Math.round(PARAMETERS_ASKED * expert.weight)));
    const pAlive = pAliveBy(expert);
    return asked.map((parameters, i) => {
      const { coefficients, logDrift } = corrections[i] ?? likeliest;
      const [shift = 0] = coefficients;
      return {
        weight: expert.weight / asked.length,
        pAlive: (counts: PurchaseCounts) => pAlive(parameters, counts),
        draw: drawerOf(expert, parameters, evenPoint(i)),
        odds: Math.exp(shift - likeliestShift),
        ordersFactor: Math.exp(logDrift) / DAYS_PER_WEEK,
      };
    });
  });
  return (counts) => {
    const possibilities: Possibility[] = [];
    for (const world of worlds) {
      const alive = world.pAlive(counts);
      if (alive > 0) possibilities.push(possibilityOf(world, true, alive, counts));
      if (alive < 1) possibilities.push(possibilityOf(world, false, 1 - alive, counts));
    }
    return possibilities;
  };
}

function possibilityOf(
  { weight, draw, odds, ordersFactor }: World,
  active: boolean,
  share: number,
  counts: PurchaseCounts,
): Possibility {
  const { pAlive, orders, leaves } = draw(active, counts);
  return {
    weight: weight * share,
    pAlive: (odds * pAlive) / (1 - pAlive + odds * pAlive),
    ordersPerDay: orders * ordersFactor,
    leavesPerDay: leaves / DAYS_PER_WEEK,
  };
}

function drawerOf({ model, k }: Story, parameters: NamedParameters, point: EvenPoint): Drawer {
  switch (model) {
    case 'pareto-nbd':
      return paretoDrawer(parameters as ParetoNbdParameters, point);
    case 'nbd':
    case 'cnbd-k':
      return steadyDrawer(parameters as NbdParameters, k, point);
    default:
      return bgDrawer(parameters as BgNbdParameters, { k, leavesAtOnce: model === 'mbg-cnbd-k' }, point);
  }
}
