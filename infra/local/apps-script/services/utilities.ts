import { createHash, randomUUID } from 'node:crypto';
import { type Doubles, describeDouble, type EnumValue, enumOf } from '../doubles.ts';
import { GoogleError } from '../google-error.ts';
import type { ScriptRun } from '../script-run.ts';
import { formatInstant } from './simple-date-format.ts';

const CHARSET = enumOf('Charset', ['US_ASCII', 'UTF_8']);
const DIGEST = enumOf('DigestAlgorithm', ['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);

/** Longest sleep of one call. */
const MAX_SLEEP_MS = 300_000;

/** Overloads of Google's with charsets and bytes are reduced to those of text in UTF-8 and of bytes. */
export class UtilitiesDouble implements Doubles<GoogleAppsScript.Utilities.Utilities, keyof typeof MEMBERS> {
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    this.#run = run;
  }

  getUuid() {
    return randomUUID();
  }

  sleep(milliseconds: number) {
    if (milliseconds < 0 || milliseconds > MAX_SLEEP_MS)
      throw new GoogleError('Invalid argument: milliseconds');
    this.#run.clock.sleep(milliseconds);
  }

  /** `format` is Java's SimpleDateFormat. */
  formatDate(date: Date, timeZone: string, format: string) {
    return formatInstant(date.getTime(), timeZone, format);
  }

  base64Encode(data: string | number[], _charset?: EnumValue) {
    return bytesOf(data).toString('base64');
  }

  base64EncodeWebSafe(data: string | number[], _charset?: EnumValue) {
    // Unlike base64url elsewhere, Google keeps the padding.
    return bytesOf(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string) {
    return signed(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string) {
    return signed(Buffer.from(encoded, 'base64url'));
  }

  computeDigest(algorithm: EnumValue, value: string | number[], _charset?: EnumValue) {
    const name = algorithm.value.replace('_', '').toLowerCase();
    return signed(createHash(name).update(bytesOf(value)).digest());
  }
}

const MEMBERS = {
  base64Decode: ['string'],
  base64DecodeWebSafe: ['string'],
  base64Encode: ['string', 'string Charset', 'integer[]'],
  base64EncodeWebSafe: ['string', 'string Charset', 'integer[]'],
  computeDigest: ['DigestAlgorithm string', 'DigestAlgorithm string Charset', 'DigestAlgorithm integer[]'],
  formatDate: ['date string string'],
  getUuid: [''],
  sleep: ['integer'],
} as const;

describeDouble(UtilitiesDouble, 'Utilities', MEMBERS, { Charset: CHARSET, DigestAlgorithm: DIGEST });

function bytesOf(data: string | number[]): Buffer {
  return typeof data === 'string' ? Buffer.from(data) : Buffer.from(Uint8Array.from(data));
}

/** Apps Script's bytes go from -128 to 127. */
function signed(bytes: Buffer): number[] {
  return [...Int8Array.from(bytes)];
}
