/**
 * Runs a bundle on the strict Apps Script double, in this thread, for tests of the add-on:
 *
 *     const runtime = createScriptRuntime({
 *       workbook: workbookOf({ sheets: [{ name: 'Customers', rows: [['Customer'], ['Acme']] }] }),
 *       bundle: readBundle('addon/dist'),        // or { code, manifest, pages: {} }
 *       fetchAll: (requests) => requests.map(() => ({ status: 200, headers: {}, body: '{}' })),
 *     });
 *     runtime.open();                            // onOpen, without authorisation
 *     runtime.workbook.edit({ type: 'select', ranges: [{ sheetId: 0, row: 1, column: 0, rows: 1, columns: 1 }] });
 *     runtime.run('segmentSelected');            // any global function; throws what the script throws
 *     runtime.workbook.sheet(0).cell(1, 0);      // what the sheet holds now
 *     runtime.calls;                             // Map { 'SpreadsheetApp.Range.getValues' => 1, … }
 *     runtime.shown;                             // UiEvents in order: menus, toasts, sidebars, dialogs
 */
import { constants, createContext, Script } from 'node:vm';
import { calculatorOf } from '../workbook/calculate.ts';
import type { Disturbance, Edit, Operation, UiEvent } from '../workbook/protocol.ts';
import { WorkbookModel } from '../workbook/workbook-model.ts';
import type { AuthMode } from './authorisation.ts';
import { formulaFunctions } from './custom-functions.ts';
import { disturbances, googleErrorText } from './disturbances.ts';
import { globalServices } from './globals.ts';
import { GoogleError } from './google-error.ts';
import { type Realm, realmOf } from './realm.ts';
import { ownError } from './script-error.ts';
import type { DialogRequest, ScriptClock, ScriptOptions } from './script-options.ts';
import type { InstalledTrigger, ScriptMemory, ScriptRun } from './script-run.ts';
import { transferable } from './script-values.ts';
import { AUTH_MODE } from './services/script-app.ts';
import { strictViews } from './strict.ts';
import { watchedFetch } from './watched-fetch.ts';

export interface ScriptRuntime {
  readonly workbook: WorkbookModel;
  /** Calls of Google's services so far by full name, the way Google's messages write it. */
  readonly calls: ReadonlyMap<string, number>;
  readonly shown: readonly UiEvent[];
  /**
   * Opens the document: `onOpen` runs, to which an add-on gets LIMITED where it was used before, else NONE; and then
   * with full authorisation what was installed to run on opening. That fails, as on Google, without harm to the
   * opening: `finished` tells of it.
   */
  open(authMode?: 'NONE' | 'LIMITED'): void;
  /** Runs a global function with full authorisation; arguments and result follow the rules of `google.script.run`. */
  run(functionName: string, args?: readonly unknown[]): unknown;
  /** Does what a person did in the page, and calculates the formulas that call the script's custom functions. */
  edit(edit: Edit): void;
  /** Replaces what disturbs the script from the next run on; null ends all disturbance. */
  disturb(disturbance: Disturbance | null): void;
  /** What a custom function gives a formula: it runs without authorisation, with values as `getValues` gives them. */
  customFunction(functionName: string, args?: readonly unknown[]): unknown;
}

/** Google's limits for a run started by a person, for a simple trigger such as `onOpen`, and for a custom function. */
const RUN_LIMIT_MS = 360_000;
const SIMPLE_TRIGGER_LIMIT_MS = 30_000;
const CUSTOM_FUNCTION_LIMIT_MS = 30_000;

/** The global that starts a run; a symbol, so that no script stumbles upon it. */
const START = Symbol.for('start of the run');

/** What a function gets that an event starts: the mode it runs in, the spreadsheet, and what else is given. */
type EventOf = (fields: Readonly<Record<string, unknown>>) => unknown;

/** Throws when the bundle does not compile. */
export function createScriptRuntime(options: ScriptOptions): ScriptRuntime {
  const { bundle, emit = () => {}, clock = systemClock, runLimitMs = RUN_LIMIT_MS } = options;
  const script = new Script(bundle.code, { filename: 'Code.js' });
  const start = new Script("globalThis[Symbol.for('start of the run')]()");
  const calls = new Map<string, number>();
  const shown: UiEvent[] = [];
  const disturbed = disturbances();
  let dialogs = 0;
  /** Whether any cell may hold something else than when the formulas were last calculated. */
  let changed = true;
  const workbook = new WorkbookModel(options.workbook, {
    now: () => clock.now(),
    emit(operation) {
      changed ||= changesCells(operation);
      emit({ kind: 'operation', operation });
    },
  });

  const shared: Omit<ScriptRun, 'authMode' | 'evaluate'> = {
    workbook,
    manifest: bundle.manifest,
    pages: bundle.pages,
    user: options.user ?? { email: 'ana@example.com', locale: 'en' },
    addonName: options.addonName ?? 'Loyalty Quadrant',
    clock,
    memory: memoryOf(options),
    fetchAll: watchedFetch(options.fetchAll ?? nothingReachable, disturbed, clock, show),
    identityToken: options.identityToken ?? noToken,
    ask,
    show,
    log: options.log ?? (() => {}),
  };

  function show(ui: UiEvent): void {
    if (ui.type !== 'call' && ui.type !== 'http') shown.push(ui);
    emit({ kind: 'ui', ui });
  }

  function called(fullName: string, milliseconds: number): void {
    calls.set(fullName, (calls.get(fullName) ?? 0) + 1);
    const [service = '', ...member] = fullName.split('.');
    show({ type: 'call', service, member: member.join('.'), milliseconds });
  }

  function ask(dialog: Omit<DialogRequest, 'dialogId'>): string {
    dialogs += 1;
    const request = { dialogId: dialogs, ...dialog, buttons: [...dialog.buttons] };
    show({ type: 'dialog', ...request });
    const pressed = options.answerDialog?.(request) ?? 'CLOSE';
    if (pressed === 'CLOSE' || request.buttons.includes(pressed)) return pressed;
    throw new Error(`The dialog "${dialog.message}" has no button ${pressed}: ${dialog.buttons.join(', ')}.`);
  }

  /** Runs a global function in a fresh global state, as Google does, with arguments made for its realm. */
  function execute(
    functionName: string,
    authMode: AuthMode,
    limitMs: number,
    argumentsIn: (realm: Realm, eventOf: EventOf) => unknown[],
  ): unknown {
    const context = createContext(constants.DONT_CONTEXTIFY);
    const realm = realmOf(context);
    const deadline = clock.now() + limitMs;
    let isOver = false;
    const assertTime = () => {
      isOver ||= clock.now() > deadline;
      if (isOver) throw new GoogleError(googleErrorText('executionTime', workbook.id));
    };
    const before = (member: string) => {
      if (disturbed.callDelayMs > 0 && isGoogles(member)) clock.sleep(disturbed.callDelayMs);
      const error = disturbed.googleError(member);
      // Time that is over is over for the whole run, whatever the script catches.
      if (error === 'executionTime') isOver = true;
      else if (error !== null) throw new GoogleError(googleErrorText(error, workbook.id));
      assertTime();
    };
    let mistake: string | null = null;
    const misused = (message: string) => {
      mistake ??= message;
    };
    const { oauthScopes: scopes } = bundle.manifest;
    const expose = strictViews({ realm, authMode, scopes, before, called, misused });
    const evaluate = (code: string): unknown => new Script(code).runInContext(context);
    const services = globalServices({ ...shared, authMode, evaluate });
    const source = services.SpreadsheetApp.getActive();
    const eventOf: EventOf = (fields) => expose({ authMode: AUTH_MODE[authMode], source, ...fields });
    for (const [name, service] of Object.entries(services)) context[name] = expose(service);

    let result: unknown;
    Reflect.set(context, START, () => {
      script.runInContext(context);
      const target: unknown = context[functionName];
      if (typeof target !== 'function') throw new GoogleError(`Script function not found: ${functionName}`);
      result = target(...argumentsIn(realm, eventOf));
    });
    start.runInContext(context, { timeout: limitMs });
    assertTime();
    // A script that catches every error must not hide that it calls what Google does not have.
    if (mistake !== null) throw new GoogleError(mistake);
    return result ?? null;
  }

  function customFunction(functionName: string, args: readonly unknown[]): unknown {
    const limitMs = Math.min(runLimitMs, CUSTOM_FUNCTION_LIMIT_MS);
    return execute(functionName, 'CUSTOM_FUNCTION', limitMs, (realm) => args.map(realm.copy));
  }

  const formulas = calculatorOf(
    workbook,
    formulaFunctions(bundle.code, workbook, customFunction, shared.log),
  );

  function calculate(): void {
    if (!changed) return;
    formulas.calculate();
    changed = false;
  }

  function report(functionName: string, body: () => unknown): unknown {
    const startedAt = clock.now();
    const finished = (error: string | null) =>
      show({ type: 'finished', functionName, milliseconds: clock.now() - startedAt, error });
    show({ type: 'running', functionName });
    try {
      const result = body();
      finished(null);
      return result;
    } catch (thrown) {
      const error = ownError(thrown);
      finished(error.message);
      throw error;
    } finally {
      // A custom function may read any cell that a run has written, not only those that its formula names. Google
      // waits until one of these changes; here whoever tries a formula sees at once what it will give.
      if (changed) formulas.forget();
      calculate();
    }
  }

  function runTrigger({ id, functionName }: InstalledTrigger): void {
    try {
      report(functionName, () =>
        execute(functionName, 'FULL', runLimitMs, (_, eventOf) => [eventOf({ triggerUid: id })]),
      );
    } catch (thrown) {
      shared.log(`${functionName}: ${ownError(thrown).message}`);
    }
  }

  return {
    workbook,
    calls,
    shown,
    open(authMode = 'LIMITED') {
      const limitMs = Math.min(runLimitMs, SIMPLE_TRIGGER_LIMIT_MS);
      report('onOpen', () => execute('onOpen', authMode, limitMs, (_, eventOf) => [eventOf({})]));
      for (const trigger of shared.memory.triggers) runTrigger(trigger);
    },
    run(functionName, args = []) {
      return report(functionName, () => {
        if (functionName.endsWith('_')) throw new GoogleError(`${functionName} is private to the script.`);
        const carried = args.map((argument, index) => transferable(argument, `argument ${index + 1}`));
        const result = execute(functionName, 'FULL', runLimitMs, (realm) => carried.map(realm.copy));
        return transferable(result, 'the result');
      });
    },
    edit(edit) {
      const refused = workbook.edit(edit);
      if (edit.type === 'input' && refused.length > 0) {
        show({ type: 'inputRefused', sheetId: edit.sheetId, cells: refused });
      }
      calculate();
    },
    disturb: disturbed.set,
    customFunction: (functionName, args = []) => customFunction(functionName, args),
  };
}

function changesCells({ type }: Operation): boolean {
  return type === 'cells' || /^(?:rows|columns|sheet(?:Added|Removed|Renamed))/.test(type);
}

/** The script's own log and the values of enumerations take no trip to Google. */
function isGoogles(member: string): boolean {
  return !/^(?:console|Enum)\./.test(member);
}

const systemClock: ScriptClock = {
  now: Date.now,
  sleep: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};

function memoryOf({ scriptProperties = {}, documentProperties = {} }: ScriptOptions): ScriptMemory {
  const kept = (properties: Readonly<Record<string, string>>) => new Map(Object.entries(properties));
  return {
    properties: { script: kept(scriptProperties), user: new Map(), document: kept(documentProperties) },
    triggers: [],
    triggersMade: 0,
    cache: { script: new Map(), user: new Map(), document: new Map() },
  };
}

function nothingReachable(): never {
  throw new GoogleError('Address unavailable');
}

function noToken(): never {
  throw new Error('Nobody is signed in: the runtime was given no identityToken.');
}
