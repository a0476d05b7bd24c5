import { readFileSync } from 'node:fs';
import type { Locale } from '#shared/contracts';
import { decodeText } from '../files/decode-text.ts';
import { UnusableInput } from './command.ts';

/** The file's text, in whichever of the usual encodings it is. */
export function readText(path: string, locale: Locale): string {
  return decodeText(readBytes(path), locale);
}

export function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path, 'en'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnusableInput(`${path} is not JSON: ${error.message}`);
    throw error;
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnusableInput(`cannot read ${path}: ${(error as NodeJS.ErrnoException).code ?? error}`);
  }
}
