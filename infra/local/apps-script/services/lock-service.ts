import { type Doubles, describeDouble } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';

/** Runs follow one another here, so that a lock is always free; a run's locks end with it, as on Google. */
export class LockServiceDouble
  implements Doubles<GoogleAppsScript.Lock.LockService, keyof typeof SERVICE_MEMBERS>
{
  readonly #locks = { script: new LockDouble(), user: new LockDouble(), document: new LockDouble() };

  getScriptLock() {
    return this.#locks.script;
  }

  getUserLock() {
    return this.#locks.user;
  }

  getDocumentLock() {
    return this.#locks.document;
  }
}

const SERVICE_MEMBERS = { getDocumentLock: [''], getScriptLock: [''], getUserLock: [''] } as const;

export class LockDouble implements Doubles<GoogleAppsScript.Lock.Lock, keyof typeof MEMBERS> {
  #held = false;

  hasLock() {
    return this.#held;
  }

  tryLock(timeoutInMillis: number) {
    if (timeoutInMillis < 0) throw new GoogleError('Invalid argument: timeoutInMillis');
    this.#held = true;
    return true;
  }

  waitLock(timeoutInMillis: number) {
    this.tryLock(timeoutInMillis);
  }

  releaseLock() {
    this.#held = false;
  }
}

const MEMBERS = { hasLock: [''], releaseLock: [''], tryLock: ['integer'], waitLock: ['integer'] } as const;

describeDouble(LockServiceDouble, 'LockService', SERVICE_MEMBERS);
describeDouble(LockDouble, 'LockService.Lock', MEMBERS);
