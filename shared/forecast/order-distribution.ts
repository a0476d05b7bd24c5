import type { PurchaseCounts } from '#shared/btyd';
import { DAYS_PER_WEEK } from '#shared/history';
import type { CustomerForecast } from './corrected-forecast.ts';
import { modelOf } from './expert-models.ts';
import type { Expert } from './experts.ts';
import type { Recalibration } from './recalibration.ts';

/** Gauss–Hermite of three points: how the drift's error spreads a forecast, as standard deviations and weights. */
const DRIFT_NODES = [
  { deviations: -Math.sqrt(3), weight: 1 / 6 },
  { deviations: 0, weight: 2 / 3 },
  { deviations: Math.sqrt(3), weight: 1 / 6 },
] as const;
/** What is listed leaves out less than this. */
const LEFT_OUT = 0.01;
const MOST_LISTED = 4_096;

/**
 * Probabilities of 0, 1, 2… orders within the horizon, as many as are worth listing: the models' own, with the
 * horizon stretched by the drift of the rate, and with "none" as the corrected forecast has it.
 */
export function orderDistribution(
  {
    experts,
    recalibration,
  }: { readonly experts: readonly Expert[]; readonly recalibration: Pick<Recalibration, 'drift'> },
  horizonDays: number,
): (counts: PurchaseCounts, forecast: Pick<CustomerForecast, 'pBuysAgain' | 'expectedOrders'>) => number[] {
  const { log, sd } = recalibration.drift;
  const parts = experts.flatMap((expert) => {
    const model = modelOf(expert);
    return DRIFT_NODES.map(({ deviations, weight }) => ({
      weight: expert.weight * weight,
      probabilities: (counts: PurchaseCounts, most: number) =>
        model.orderProbabilities(
          expert.parameters,
          counts,
          (Math.exp(log + deviations * sd) * horizonDays) / DAYS_PER_WEEK,
          most,
        ),
    }));
  });
  return (counts, { pBuysAgain, expectedOrders }) => {
    for (let most = Math.ceil(4 + 2 * expectedOrders); ; most *= 2) {
      const mixed = new Array<number>(most + 1).fill(0);
      for (const { weight, probabilities } of parts) {
        const part = probabilities(counts, most);
        for (let n = 0; n <= most; n++) mixed[n] = (mixed[n] as number) + weight * (part[n] as number);
      }
      const none = mixed[0] as number;
      const listed = mixed.reduce((sum, probability) => sum + probability, 0);
      if (1 - listed > LEFT_OUT && most < MOST_LISTED) continue;
      const some = none < 1 ? pBuysAgain / (1 - none) : 0;
      return mixed.map((probability, n) => (n === 0 ? 1 - pBuysAgain : some * probability));
    }
  };
}
