import { type Doubles, describeDouble, enumOf } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import type { ScriptRun } from '../script-run.ts';
import type { SpreadsheetDouble } from './spreadsheet.ts';
import { EVENT_TYPE, TRIGGER_SOURCE, TriggerBuilderDouble, TriggerDouble } from './triggers.ts';

export const AUTH_MODE = enumOf('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

export class ScriptAppDouble implements Doubles<GoogleAppsScript.Script.ScriptApp, keyof typeof MEMBERS> {
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    this.#run = run;
  }

  getIdentityToken() {
    return this.#run.identityToken();
  }

  newTrigger(functionName: string) {
    return new TriggerBuilderDouble(this.#run, functionName);
  }

  /** What this user has installed in this document. */
  getUserTriggers(spreadsheet: SpreadsheetDouble) {
    return spreadsheet.getId() === this.#run.workbook.id ? this.getProjectTriggers() : [];
  }

  getProjectTriggers() {
    const { memory, workbook } = this.#run;
    return memory.triggers.map((trigger) => new TriggerDouble(workbook.id, trigger));
  }

  deleteTrigger(trigger: TriggerDouble) {
    const { memory } = this.#run;
    const left = memory.triggers.filter(({ id }) => id !== trigger.getUniqueId());
    if (left.length === memory.triggers.length) {
      throw new GoogleError(
        'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
      );
    }
    memory.triggers = left;
  }
}

const MEMBERS = {
  deleteTrigger: ['Trigger'],
  getIdentityToken: [''],
  getProjectTriggers: [''],
  getUserTriggers: ['Spreadsheet'],
  newTrigger: ['string'],
} as const;

describeDouble(ScriptAppDouble, 'ScriptApp', MEMBERS, {
  AuthMode: AUTH_MODE,
  EventType: EVENT_TYPE,
  TriggerSource: TRIGGER_SOURCE,
});
