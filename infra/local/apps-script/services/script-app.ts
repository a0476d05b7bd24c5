import { type Doubles, describeDouble, enumOf } from '../doubles.ts';
import type { ScriptRun } from '../script-run.ts';

export const AUTH_MODE = enumOf('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

export class ScriptAppDouble implements Doubles<GoogleAppsScript.Script.ScriptApp, keyof typeof MEMBERS> {
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    this.#run = run;
  }

  getIdentityToken() {
    return this.#run.identityToken();
  }
}

const MEMBERS = { getIdentityToken: [''] } as const;

describeDouble(ScriptAppDouble, 'ScriptApp', MEMBERS, { AuthMode: AUTH_MODE });
