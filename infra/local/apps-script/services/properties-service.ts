import { type Doubles, describeDouble } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import type { ScriptRun } from '../script-run.ts';

/** Google's quotas for one value and for one store, in bytes. */
const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

type Google = GoogleAppsScript.Properties.PropertiesService;

export class PropertiesServiceDouble implements Doubles<Google, keyof typeof SERVICE_MEMBERS> {
  readonly #stores: Record<'script' | 'user' | 'document', PropertiesDouble>;

  constructor({ memory: { properties } }: ScriptRun) {
    this.#stores = {
      script: new PropertiesDouble(properties.script),
      user: new PropertiesDouble(properties.user),
      document: new PropertiesDouble(properties.document),
    };
  }

  getScriptProperties() {
    return this.#stores.script;
  }

  getUserProperties() {
    return this.#stores.user;
  }

  getDocumentProperties() {
    return this.#stores.document;
  }
}

const SERVICE_MEMBERS = {
  getDocumentProperties: [''],
  getScriptProperties: [''],
  getUserProperties: [''],
} as const;

describeDouble(PropertiesServiceDouble, 'PropertiesService', SERVICE_MEMBERS);

export class PropertiesDouble
  implements Doubles<GoogleAppsScript.Properties.Properties, keyof typeof MEMBERS>
{
  readonly #store: Map<string, string>;

  constructor(store: Map<string, string>) {
    this.#store = store;
  }

  getKeys() {
    return [...this.#store.keys()];
  }

  getProperty(key: string) {
    return this.#store.get(key) ?? null;
  }

  getProperties() {
    return Object.fromEntries(this.#store);
  }

  setProperty(key: string, value: string) {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false) {
    const next = new Map(deleteAllOthers ? [] : this.#store);
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value !== 'string') throw new GoogleError(`The property ${key} is no string.`);
      if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new GoogleError('Argument too large: value');
      next.set(key, value);
    }
    const size = [...next].reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0);
    if (size > MAX_STORE_BYTES) {
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#store.clear();
    for (const [key, value] of next) this.#store.set(key, value);
    return this;
  }

  deleteProperty(key: string) {
    this.#store.delete(key);
    return this;
  }

  deleteAllProperties() {
    this.#store.clear();
    return this;
  }
}

const MEMBERS = {
  deleteAllProperties: [''],
  deleteProperty: ['string'],
  getKeys: [''],
  getProperties: [''],
  getProperty: ['string'],
  setProperties: ['object', 'object boolean'],
  // Google also takes numbers and booleans and stores their text, which then comes back as a string.
  setProperty: ['string string'],
} as const;

describeDouble(PropertiesDouble, 'PropertiesService.Properties', MEMBERS);
