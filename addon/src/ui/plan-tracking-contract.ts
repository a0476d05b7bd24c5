import type { ProgrammeTracking, RunningProgramme } from '#shared/contracts';
import type { DataReply } from './reply-contract.ts';

export interface PlanTracking {
  /** ISO date of the spreadsheet. */
  today: string;
  /** Null while no programme runs. */
  tracking: ProgrammeTracking | null;
}

/** What the programme's tab asks of the one that runs. */
export interface PlanTrackingScript {
  planTracking(): DataReply<PlanTracking>;
  /** Says which one runs, null for none; gives how it does. */
  planRunProgramme(programme: RunningProgramme | null): DataReply<PlanTracking>;
}
