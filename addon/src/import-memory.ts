import { dayOf } from '#shared/history';
import type { ImportStand } from './client/import-run.ts';
import { isoDayOf, type LocalTime } from './local-time.ts';

const IMPORT_STAND = 'importStand.v1';

/** An older one begins anew: what another document of the company sent meanwhile would win over its revision. */
const FRESH_FOR_DAYS = 1;

interface Remembered {
  at: LocalTime;
  stand: ImportStand;
}

/** Keeps how far an import has come, so that a later run goes on where this one stops. */
export function rememberStand(stand: ImportStand, at: LocalTime): void {
  const remembered: Remembered = { at, stand };
  PropertiesService.getDocumentProperties().setProperty(IMPORT_STAND, JSON.stringify(remembered));
}

/** Where the last import stopped; null where none did lately. */
export function recallStand(today: string): ImportStand | null {
  const text = PropertiesService.getDocumentProperties().getProperty(IMPORT_STAND);
  if (text === null) return null;
  const { at, stand }: Remembered = JSON.parse(text);
  return dayOf(today) - dayOf(isoDayOf(at)) <= FRESH_FOR_DAYS ? stand : null;
}

export function forgetStand(): void {
  PropertiesService.getDocumentProperties().deleteProperty(IMPORT_STAND);
}
