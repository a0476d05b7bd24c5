import { type Doubles, describeDouble } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import type { FetchReply, FetchRequest } from '../script-options.ts';
import type { ScriptRun } from '../script-run.ts';
import { assertAllowedUrl } from './url-allowlist.ts';

/** Characters of a failed response that the exception quotes. */
const QUOTED_CHARACTERS = 200;

const METHODS = ['GET', 'DELETE', 'PATCH', 'POST', 'PUT'];

/** The options that the double knows of those of Google's `fetch`. */
const KNOWN_OPTIONS = [
  'contentType',
  'followRedirects',
  'headers',
  'method',
  'muteHttpExceptions',
  'payload',
  'url',
  'validateHttpsCertificates',
];

type Google = GoogleAppsScript.URL_Fetch.UrlFetchApp;

interface Prepared extends FetchRequest {
  muted: boolean;
}

export class UrlFetchAppDouble implements Doubles<Google, keyof typeof MEMBERS> {
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    this.#run = run;
  }

  fetch(url: string, params: object = {}) {
    const [response] = this.#send([{ ...params, url }]);
    if (!response) throw new Error('One request has one reply.');
    return response;
  }

  /** Requests run side by side; every one must be a string or an object with a `url`. */
  fetchAll(requests: unknown[]) {
    return this.#send(requests.map((request) => (typeof request === 'string' ? { url: request } : request)));
  }

  #send(requests: readonly unknown[]): HttpResponseDouble[] {
    const prepared = requests.map((request) => this.#prepare(request));
    const replies = this.#run.fetchAll(prepared.map(({ muted: _, ...request }) => request));
    return replies.map((reply, index) => {
      const { url = '', muted = false } = prepared[index] ?? {};
      const response = new HttpResponseDouble(reply);
      if (muted || reply.status < 400) return response;
      throw new GoogleError(
        `Request failed for ${new URL(url).origin} returned code ${reply.status}. Truncated server response: ` +
          `${response.getContentText().slice(0, QUOTED_CHARACTERS)} ` +
          '(use muteHttpExceptions option to examine full response)',
      );
    });
  }

  #prepare(request: unknown): Prepared {
    if (typeof request !== 'object' || request === null) throw invalid('request');
    const options: Record<string, unknown> = { ...request };
    const unknown = Object.keys(options).find((name) => !KNOWN_OPTIONS.includes(name));
    if (unknown !== undefined) {
      throw new GoogleError(
        `UrlFetchApp knows no option ${unknown} here: Google ignores a misspelt one without a word.`,
      );
    }
    const { url, method = 'get', headers = {}, contentType, payload } = options;
    if (typeof url !== 'string' || url === '') throw new GoogleError('Attribute provided with no value: url');
    assertAllowedUrl(url, this.#run.manifest.urlFetchWhitelist);
    if (typeof method !== 'string' || !METHODS.includes(method.toUpperCase())) throw invalid('method');
    const body = bodyOf(payload);
    return {
      url,
      method: method.toUpperCase(),
      headers: headersOf(headers, contentType, payload),
      body,
      followRedirects: flag(options, 'followRedirects', true),
      muted: flag(options, 'muteHttpExceptions', false),
    };
  }
}

const MEMBERS = { fetch: ['string', 'string object'], fetchAll: ['any[]'] } as const;

describeDouble(UrlFetchAppDouble, 'UrlFetchApp', MEMBERS);

export class HttpResponseDouble
  implements Doubles<GoogleAppsScript.URL_Fetch.HTTPResponse, keyof typeof RESPONSE_MEMBERS>
{
  readonly #reply: FetchReply;

  constructor(reply: FetchReply) {
    this.#reply = reply;
  }

  getResponseCode() {
    return this.#reply.status;
  }

  getContentText(charset = 'utf-8') {
    const { body } = this.#reply;
    return typeof body === 'string' ? body : new TextDecoder(charset).decode(body);
  }

  /** Bytes as Apps Script has them, from -128 to 127. */
  getContent() {
    const { body } = this.#reply;
    return [...Int8Array.from(typeof body === 'string' ? Buffer.from(body) : body)];
  }

  getHeaders() {
    return { ...this.#reply.headers };
  }

  getAllHeaders() {
    return { ...this.#reply.headers };
  }
}

const RESPONSE_MEMBERS = {
  getAllHeaders: [''],
  getContent: [''],
  getContentText: ['', 'string'],
  getHeaders: [''],
  getResponseCode: [''],
} as const;

describeDouble(HttpResponseDouble, 'UrlFetchApp.HTTPResponse', RESPONSE_MEMBERS);

function invalid(attribute: string): GoogleError {
  return new GoogleError(`Attribute provided with invalid value: ${attribute}`);
}

function flag(options: Record<string, unknown>, name: string, otherwise: boolean): boolean {
  const value = options[name] ?? otherwise;
  if (typeof value !== 'boolean') throw invalid(name);
  return value;
}

/** An object is sent as a form, a string as it is, an array as bytes. */
function bodyOf(payload: unknown): string | Uint8Array | null {
  if (payload === undefined || payload === null) return null;
  if (typeof payload === 'string') return payload;
  if (Array.isArray(payload)) return Uint8Array.from(payload.map(Number));
  if (typeof payload !== 'object') throw invalid('payload');
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(payload)) form.append(key, String(value));
  return form.toString();
}

function headersOf(headers: unknown, contentType: unknown, payload: unknown): Record<string, string> {
  if (typeof headers !== 'object' || headers === null) throw invalid('headers');
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value !== 'string' && typeof value !== 'number') throw invalid(`Header:${name}`);
    // Google sets these itself.
    if (/^(content-length|host)$/i.test(name)) throw invalid(`Header:${name}`);
    result[name] = String(value);
  }
  if (contentType !== undefined && typeof contentType !== 'string') throw invalid('contentType');
  const named = Object.keys(result).some((name) => name.toLowerCase() === 'content-type');
  if (contentType !== undefined) result['Content-Type'] = contentType;
  else if (!named && payload !== undefined && payload !== null) {
    result['Content-Type'] = 'application/x-www-form-urlencoded';
  }
  return result;
}
