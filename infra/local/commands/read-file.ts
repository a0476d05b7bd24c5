import { readFileSync } from 'node:fs';
import type { Locale } from '#shared/contracts';
import { UnusableInput } from './command.ts';

/** The file's text: UTF-8, or else the Windows code page that exports of that language come in. */
export function readText(path: string, locale: Locale): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(locale === 'pl' ? 'windows-1250' : 'windows-1252').decode(bytes);
  }
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
