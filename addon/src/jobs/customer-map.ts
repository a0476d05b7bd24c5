import { fetchSettings } from '../client/api.ts';
import { scoreAnswers } from '../client/score-answers.ts';
import { readerLocale } from '../locale.ts';
import type { StoredResult } from '../results/results.ts';
import type { CustomerMap, MapPoint, Thresholds } from '../ui/sidebar-data.ts';

/** The customers that have a place on the map, from what was kept of the last runs; null while nobody has. */
export function customerMap(results: readonly StoredResult[]): CustomerMap | null {
  const points = results.flatMap(pointOf);
  const currency = results[results.length - 1]?.currency;
  return points.length === 0 || currency === undefined ? null : { currency, points };
}

function pointOf(result: StoredResult): MapPoint[] {
  const { quadrant, projectedShare, contributionLastActiveYear, confidence } = result;
  if (quadrant === null || projectedShare === null || contributionLastActiveYear === null) return [];
  return [
    {
      id: result.customerId,
      name: result.name,
      quadrant,
      share: projectedShare,
      contribution: contributionLastActiveYear,
      confidence: confidence ?? 0,
      slipping: result.lifecycle === 'SLIPPING',
      moved: result.quadrantBefore !== null && result.quadrantSince === result.updated,
    },
  ];
}

/** Where the quadrants part now, as the service has learned or was told; null while nothing was scored. */
export function thresholds(results: readonly StoredResult[]): Thresholds | null {
  const [any] = results;
  const settings = any && fetchSettings();
  if (!any || !settings) return null;
  const [answer] = scoreAnswers([any.customerId], readerLocale());
  return answer ? { profit: answer.model.profitThreshold, loyalty: settings.loyaltyThreshold } : null;
}
