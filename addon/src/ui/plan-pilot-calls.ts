import type { PilotDraft } from '#shared/contracts';
import { PILOT_LIST, PROGRAMME_COLUMN_HEADER, say } from '#shared/i18n';
import { createPilot, deletePilot, fetchPilots, fetchReadout, previewPilot } from '../client/pilots-api.ts';
import { exclusively } from '../exclusively.ts';
import { writePilot } from '../jobs/write-pilot.ts';
import { readerLocale } from '../locale.ts';
import { openWorkbook } from '../sheet/workbook.ts';
import type { PlanPilotScript } from './plan-pilot-contract.ts';
import { data } from './reply.ts';

/** Plan: the pilots of the company. */
export function planPilots(): ReturnType<PlanPilotScript['planPilots']> {
  return data(fetchPilots);
}

/** Plan: what such a pilot could tell. */
export function planPilotPreview(draft: PilotDraft): ReturnType<PlanPilotScript['planPilotPreview']> {
  return data(() => previewPilot(draft));
}

/** Plan: draws lots. */
export function planPilotStart(id: string, draft: PilotDraft): ReturnType<PlanPilotScript['planPilotStart']> {
  return data(() => {
    createPilot(id, draft);
    return fetchPilots();
  });
}

/** Plan: writes the groups into the sheet. */
export function planPilotWrite(id: string): ReturnType<PlanPilotScript['planPilotWrite']> {
  return data(() => {
    const { customers, missing, tab } = exclusively(() => writePilot(openWorkbook(), id));
    const reader = readerLocale();
    const column = say(PROGRAMME_COLUMN_HEADER.pilot, reader);
    return [
      say(PILOT_LIST.written, reader, { count: customers, column, tab }),
      ...(missing > 0 ? [say(PILOT_LIST.notInList, reader, { count: missing })] : []),
    ].join(' ');
  });
}

/** Plan: what came of a pilot. */
export function planPilotReadout(id: string): ReturnType<PlanPilotScript['planPilotReadout']> {
  return data(() => fetchReadout(id));
}

/** Plan: deletes a pilot. */
export function planPilotDelete(id: string): ReturnType<PlanPilotScript['planPilotDelete']> {
  return data(() => {
    deletePilot(id);
    return fetchPilots();
  });
}
