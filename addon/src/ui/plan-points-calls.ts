import type { Locale, PointsRules } from '#shared/contracts';
import { POINTS_WRITTEN, say } from '#shared/i18n';
import { fetchPointsOverview, fetchPointsRules, storePointsRules } from '../client/points-api.ts';
import { exclusively } from '../exclusively.ts';
import { writePoints } from '../jobs/write-points.ts';
import { readerLocale } from '../locale.ts';
import { openWorkbook } from '../sheet/workbook.ts';
import type { PlanPoints, PlanPointsScript } from './plan-points-contract.ts';
import { data } from './reply.ts';

/** Plan, programme: the points as they stand. */
export function planPoints(): ReturnType<PlanPointsScript['planPoints']> {
  return data(pointsNow);
}

/** Plan, programme: chooses the rules. */
export function planPointsRules(rules: PointsRules | null): ReturnType<PlanPointsScript['planPointsRules']> {
  return data(() => {
    storePointsRules(rules);
    return pointsNow();
  });
}

/** Plan, programme: writes the points into the sheet. */
export function planWritePoints(lineLocale: Locale): ReturnType<PlanPointsScript['planWritePoints']> {
  return data(() => {
    const { customers, members, tab } = exclusively(() => writePoints(openWorkbook(), lineLocale));
    return say(POINTS_WRITTEN, readerLocale(), { count: members, customers, tab });
  });
}

function pointsNow(): PlanPoints {
  const overview = fetchPointsRules() === null ? null : fetchPointsOverview();
  return { today: openWorkbook().today, overview };
}
