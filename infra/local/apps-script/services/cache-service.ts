import { type Doubles, describeDouble } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import type { ScriptMemory, ScriptRun } from '../script-run.ts';

const MAX_KEY_CHARACTERS = 250;
const MAX_VALUE_BYTES = 100 * 1024;
/** Seconds a value stays when the script does not say, and at most. */
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

type Store = ScriptMemory['cache']['script'];

export class CacheServiceDouble
  implements Doubles<GoogleAppsScript.Cache.CacheService, keyof typeof SERVICE_MEMBERS>
{
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    this.#run = run;
  }

  getScriptCache() {
    return new CacheDouble(this.#run, this.#run.memory.cache.script);
  }

  getUserCache() {
    return new CacheDouble(this.#run, this.#run.memory.cache.user);
  }

  getDocumentCache() {
    return new CacheDouble(this.#run, this.#run.memory.cache.document);
  }
}

const SERVICE_MEMBERS = { getDocumentCache: [''], getScriptCache: [''], getUserCache: [''] } as const;

describeDouble(CacheServiceDouble, 'CacheService', SERVICE_MEMBERS);

export class CacheDouble implements Doubles<GoogleAppsScript.Cache.Cache, keyof typeof MEMBERS> {
  readonly #run: ScriptRun;
  readonly #store: Store;

  constructor(run: ScriptRun, store: Store) {
    this.#run = run;
    this.#store = store;
  }

  get(key: string) {
    const entry = this.#store.get(key);
    return entry && entry.until > this.#run.clock.now() ? entry.value : null;
  }

  getAll(keys: string[]) {
    const found = keys.flatMap((key) => {
      const value = this.get(key);
      return value === null ? [] : [[key, value] as const];
    });
    return Object.fromEntries(found);
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS) {
    if (key.length > MAX_KEY_CHARACTERS) throw new GoogleError('Argument too large: key');
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new GoogleError('Argument too large: value');
    if (expirationInSeconds < 1) throw new GoogleError('Invalid argument: expirationInSeconds');
    const seconds = Math.min(expirationInSeconds, MAX_SECONDS);
    this.#store.set(key, { value, until: this.#run.clock.now() + seconds * 1000 });
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_SECONDS) {
    for (const [key, value] of Object.entries(values)) {
      if (typeof value !== 'string') throw new GoogleError(`The cached value ${key} is no string.`);
      this.put(key, value, expirationInSeconds);
    }
  }

  remove(key: string) {
    this.#store.delete(key);
  }

  removeAll(keys: string[]) {
    for (const key of keys) this.#store.delete(key);
  }
}

const MEMBERS = {
  get: ['string'],
  getAll: ['string[]'],
  put: ['string string', 'string string integer'],
  putAll: ['object', 'object integer'],
  remove: ['string'],
  removeAll: ['string[]'],
} as const;

describeDouble(CacheDouble, 'CacheService.Cache', MEMBERS);
