import { createHash } from 'node:crypto';
import { type Doubles, describeDouble } from '../doubles.ts';
import type { ScriptRun } from '../script-run.ts';

export class SessionDouble implements Doubles<GoogleAppsScript.Base.Session, keyof typeof MEMBERS> {
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    this.#run = run;
  }

  getActiveUser() {
    return new UserDouble(this.#run.user.email);
  }

  getEffectiveUser() {
    return new UserDouble(this.#run.user.email);
  }

  /** Language of the person's account: `en`, `pt_BR`. */
  getActiveUserLocale() {
    return this.#run.user.locale;
  }

  getScriptTimeZone() {
    return this.#run.manifest.timeZone;
  }

  getTemporaryActiveUserKey() {
    return createHash('sha256').update(this.#run.user.email).digest('base64');
  }
}

const MEMBERS = {
  getActiveUser: [''],
  getActiveUserLocale: [''],
  getEffectiveUser: [''],
  getScriptTimeZone: [''],
  getTemporaryActiveUserKey: [''],
} as const;

describeDouble(SessionDouble, 'Session', MEMBERS);

export class UserDouble implements Doubles<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail() {
    return this.#email;
  }
}

describeDouble(UserDouble, 'Session.User', { getEmail: [''] });
