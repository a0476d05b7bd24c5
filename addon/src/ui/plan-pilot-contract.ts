import type { PilotDraft, PilotPreview, PilotReadout, Pilots } from '#shared/contracts';
import type { DataReply } from './reply-contract.ts';

/** What the tab of pilots asks. */
export interface PlanPilotScript {
  planPilots(): DataReply<Pilots>;
  planPilotPreview(draft: PilotDraft): DataReply<PilotPreview>;
  /** Draws lots and keeps the pilot under an id that the page made; gives all pilots. */
  planPilotStart(id: string, draft: PilotDraft): DataReply<Pilots>;
  /** Writes the groups beside the customers; gives what to tell of it. */
  planPilotWrite(id: string): DataReply<string>;
  planPilotReadout(id: string): DataReply<PilotReadout>;
  /** Gives those that are left. */
  planPilotDelete(id: string): DataReply<Pilots>;
}
