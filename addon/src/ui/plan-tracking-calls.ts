import type { RunningProgramme } from '#shared/contracts';
import { fetchProgramme, fetchTracking, storeProgramme } from '../client/tracking-api.ts';
import { openWorkbook } from '../sheet/workbook.ts';
import type { PlanTracking, PlanTrackingScript } from './plan-tracking-contract.ts';
import { data } from './reply.ts';

/** Plan, programme: how the one that runs does. */
export function planTracking(): ReturnType<PlanTrackingScript['planTracking']> {
  return data(trackingNow);
}

/** Plan, programme: says which one runs. */
export function planRunProgramme(
  programme: RunningProgramme | null,
): ReturnType<PlanTrackingScript['planRunProgramme']> {
  return data(() => {
    storeProgramme(programme);
    return trackingNow();
  });
}

function trackingNow(): PlanTracking {
  const tracking = fetchProgramme() === null ? null : fetchTracking();
  return { today: openWorkbook().today, tracking };
}
