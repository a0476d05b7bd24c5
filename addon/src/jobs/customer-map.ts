import type { Movement } from '#shared/portfolio';
import { fetchSettings } from '../client/api.ts';
import { scoreAnswers } from '../client/score-answers.ts';
import { readerLocale } from '../locale.ts';
import { latestMoves } from '../results/latest-moves.ts';
import type { StoredResult } from '../results/results.ts';
import { hasPortfolioTab } from '../sheet/portfolio-tab/write-portfolio.ts';
import type { CustomerMap, MapMove, MapPoint, Thresholds } from '../ui/sidebar-data.ts';

/** The customers that have a place on the map, from what was kept of the last runs; null while nobody has. */
export function customerMap(results: readonly StoredResult[]): CustomerMap | null {
  const points = results.flatMap(pointOf);
  const currency = results[results.length - 1]?.currency;
  if (points.length === 0 || currency === undefined) return null;
  const { moves, since } = latestMoves(results);
  return {
    currency,
    points,
    moves: moves.map(mapMove),
    movedSince: since,
    hasPortfolioTab: hasPortfolioTab(),
  };
}

function mapMove({ from, to, customers, contribution }: Movement<StoredResult>): MapMove {
  return { from, to, customerIds: customers.map(({ customerId }) => customerId), contribution };
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
