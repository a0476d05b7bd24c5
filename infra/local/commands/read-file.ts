import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Locale } from '#shared/contracts';
import type { SheetCell } from '#shared/tabular';
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

/** The cells of a CSV file, all as text, whatever its delimiter. */
export function readCsv(path: string, locale: Locale): SheetCell[][] {
  const { data, errors } = Papa.parse<string[]>(readText(path, locale), {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
  });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken) throw new UnusableInput(`${path}, row ${(broken.row ?? 0) + 1}: ${broken.message}`);
  if (data.every((row) => row.every((cell) => cell === ''))) throw new UnusableInput(`${path} is empty`);
  // The line break that ends a file begins no row.
  return data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnusableInput(`cannot read ${path}: ${(error as NodeJS.ErrnoException).code ?? error}`);
  }
}
