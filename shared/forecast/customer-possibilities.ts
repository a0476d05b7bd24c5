import type { BgNbdParameters, NbdParameters, ParetoNbdParameters, PurchaseCounts } from '#shared/btyd';
import { DAYS_PER_WEEK } from '#shared/history';
import { spread } from './counts.ts';
import { type Drawn, drawBg, drawSteady } from './draw-bg.ts';
import { drawPareto } from './draw-pareto.ts';
import { type EvenPoint, evenPoint } from './even-points.ts';
import { type NamedParameters, pAliveBy, type Story } from './expert-models.ts';
import type { Forecast } from './fit-forecast.ts';
import type { Possibility } from './possibility.ts';

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
  const worlds = experts.flatMap((expert) => {
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
    for (const { weight, pAlive, draw, odds, ordersFactor } of worlds) {
      const alive = pAlive(counts);
      const add = (active: boolean, share: number) => {
        const { pAlive: p, orders, leaves } = draw(active, counts);
        possibilities.push({
          weight: weight * share,
          pAlive: (odds * p) / (1 - p + odds * p),
          ordersPerDay: orders * ordersFactor,
          leavesPerDay: leaves / DAYS_PER_WEEK,
        });
      };
      if (alive > 0) add(true, alive);
      if (alive < 1) add(false, 1 - alive);
    }
    return possibilities;
  };
}

type Drawer = (active: boolean, counts: PurchaseCounts) => Drawn;

function drawerOf({ model, k }: Story, parameters: NamedParameters, point: EvenPoint): Drawer {
  switch (model) {
    case 'pareto-nbd':
      return (active, counts) => drawPareto(active, parameters as ParetoNbdParameters, counts, point);
    case 'nbd':
    case 'cnbd-k':
      return (_, counts) => drawSteady(parameters as NbdParameters, k, counts, point);
    default:
      return (active, counts) => {
        // As `pAliveBy` asks of one-time buyers.
        const story = { k, leavesAtOnce: model === 'mbg-cnbd-k' || counts.x === 0 };
        return drawBg(active, parameters as BgNbdParameters, story, counts, point);
      };
  }
}
