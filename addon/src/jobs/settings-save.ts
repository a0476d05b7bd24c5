import { fetchSettings, storeSettings } from '../client/api.ts';
import { chooseColumns, chosenColumns } from '../column-memory.ts';
import { arrangeColumns } from '../sheet/arrange-columns.ts';
import type { SettingsChoice } from '../ui/settings-contract.ts';
import { choosePullOnOpen } from './pull-once-a-day.ts';

/** Keeps what a person has chosen: for the company at the service, for the document in the document. */
export function saveChoice({ settings, columns, pullOnOpen }: SettingsChoice): void {
  // The service first: it may refuse, and then nothing is half saved.
  if (!alike(fetchSettings(), settings)) storeSettings(settings);
  if (!alike(chosenColumns(), columns)) {
    chooseColumns(columns);
    arrangeColumns(columns);
  }
  choosePullOnOpen(pullOnOpen);
}

function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
