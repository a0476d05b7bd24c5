import type { UiEvent } from '../workbook/protocol.ts';
import type { WorkbookModel } from '../workbook/workbook-model.ts';
import type { AuthMode } from './authorisation.ts';
import type { DialogRequest, FetchAll, Manifest, ScriptClock } from './script-options.ts';

/** A function of the script that runs with full authorisation when its event happens. */
export interface InstalledTrigger {
  id: string;
  functionName: string;
  eventType: 'ON_OPEN';
}

/** What stays between runs: Google keeps properties and triggers for good and the cache for a while. */
export interface ScriptMemory {
  properties: Record<'script' | 'user' | 'document', Map<string, string>>;
  /** In the order in which they were installed. */
  triggers: readonly InstalledTrigger[];
  /** How many there ever were: no two have the same id. */
  triggersMade: number;
  cache: Record<'script' | 'user' | 'document', Map<string, { value: string; until: number }>>;
}

/** What the doubles share during one run of a script function. */
export interface ScriptRun {
  workbook: WorkbookModel;
  manifest: Manifest;
  pages: Readonly<Record<string, string>>;
  authMode: AuthMode;
  user: { email: string; locale: string };
  addonName: string;
  clock: ScriptClock;
  memory: ScriptMemory;
  fetchAll: FetchAll;
  identityToken: () => string;
  /** Shows a dialog and stops until a person presses one of its buttons, or closes it. */
  ask: (dialog: Omit<DialogRequest, 'dialogId'>) => string;
  show: (event: UiEvent) => void;
  log: (line: string) => void;
  /** Evaluates an expression among the script's globals, as the scriptlets of a page need. */
  evaluate: (expression: string) => unknown;
}
