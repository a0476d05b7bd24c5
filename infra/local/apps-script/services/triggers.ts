import { type Doubles, describeDouble, enumOf } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import type { InstalledTrigger, ScriptRun } from '../script-run.ts';
import type { SpreadsheetDouble } from './spreadsheet.ts';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type GoogleBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GoogleSpreadsheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

export const EVENT_TYPE = enumOf('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);

export const TRIGGER_SOURCE = enumOf('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

/** What runs a function of the script with the full authorisation of whoever installed it. */
export class TriggerDouble implements Doubles<GoogleTrigger, keyof typeof TRIGGER_MEMBERS> {
  readonly #documentId: string;
  readonly #trigger: InstalledTrigger;

  constructor(documentId: string, trigger: InstalledTrigger) {
    this.#documentId = documentId;
    this.#trigger = trigger;
  }

  getEventType() {
    return EVENT_TYPE[this.#trigger.eventType];
  }

  getHandlerFunction() {
    return this.#trigger.functionName;
  }

  getTriggerSource() {
    return TRIGGER_SOURCE.SPREADSHEETS;
  }

  getTriggerSourceId() {
    return this.#documentId;
  }

  getUniqueId() {
    return this.#trigger.id;
  }
}

const TRIGGER_MEMBERS = {
  getEventType: [''],
  getHandlerFunction: [''],
  getTriggerSource: [''],
  getTriggerSourceId: [''],
  getUniqueId: [''],
} as const;

describeDouble(TriggerDouble, 'ScriptApp.Trigger', TRIGGER_MEMBERS);

/** Of the sources of events the double knows the open spreadsheet. */
export class TriggerBuilderDouble implements Doubles<GoogleBuilder, keyof typeof BUILDER_MEMBERS> {
  readonly #run: ScriptRun;
  readonly #functionName: string;

  constructor(run: ScriptRun, functionName: string) {
    this.#run = run;
    this.#functionName = functionName;
  }

  /** The spreadsheet itself, or its id. */
  forSpreadsheet(sheet: SpreadsheetDouble | string) {
    const id = typeof sheet === 'string' ? sheet : sheet.getId();
    if (id !== this.#run.workbook.id) {
      throw new GoogleError('You do not have permission to access the requested document.');
    }
    return new SpreadsheetTriggerBuilderDouble(this.#run, this.#functionName);
  }
}

const BUILDER_MEMBERS = { forSpreadsheet: ['Spreadsheet', 'string'] } as const;

describeDouble(TriggerBuilderDouble, 'ScriptApp.TriggerBuilder', BUILDER_MEMBERS);

/** Of the events of a spreadsheet the double knows its opening. */
export class SpreadsheetTriggerBuilderDouble
  implements Doubles<GoogleSpreadsheetBuilder, keyof typeof SPREADSHEET_MEMBERS>
{
  readonly #run: ScriptRun;
  readonly #functionName: string;
  #eventType: InstalledTrigger['eventType'] | null = null;

  constructor(run: ScriptRun, functionName: string) {
    this.#run = run;
    this.#functionName = functionName;
  }

  onOpen() {
    this.#eventType = 'ON_OPEN';
    return this;
  }

  /** An add-on has at most one trigger of each type for each user and document (Google's guide "Editor add-on triggers"). */
  create() {
    const { memory, workbook } = this.#run;
    const eventType = this.#eventType;
    if (eventType === null) throw new GoogleError('The trigger must be told what event it waits for.');
    if (memory.triggers.some((other) => other.eventType === eventType)) {
      throw new GoogleError(
        'This add-on has created too many open triggers in this document for this Google user account.',
      );
    }
    memory.triggersMade += 1;
    const trigger = { id: String(memory.triggersMade), functionName: this.#functionName, eventType };
    memory.triggers = [...memory.triggers, trigger];
    return new TriggerDouble(workbook.id, trigger);
  }
}

const SPREADSHEET_MEMBERS = { create: [''], onOpen: [''] } as const;

describeDouble(SpreadsheetTriggerBuilderDouble, 'ScriptApp.SpreadsheetTriggerBuilder', SPREADSHEET_MEMBERS);
