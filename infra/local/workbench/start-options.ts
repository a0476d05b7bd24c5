import { parseArgs } from 'node:util';
import type { Locale } from '#shared/contracts';
import { type Phrase, say } from '#shared/i18n';
import { terminalWords } from './terminal-words.ts';

export interface StartOptions {
  /** 0 takes any free port. */
  port: number;
  dataDir: string;
  /** Begin without the data of earlier starts. */
  fresh: boolean;
}

export const DEFAULT_PORT = 4173;
export const DEFAULT_DATA_DIR = '.local/data';

/** An option that is unknown, or a value that none can have; the phrase says which. */
export class StartOptionError extends Error {
  readonly phrase: Phrase;
  readonly option: string;

  constructor(phrase: Phrase, option: string) {
    super(say(phrase, 'en', { option }));
    this.name = 'StartOptionError';
    this.phrase = phrase;
    this.option = option;
  }
}

/**
 * Reads `[--port N] [--fresh] [--data DIR]`.
 *
 * @throws StartOptionError
 */
export function startOptions(args: readonly string[]): StartOptions {
  const { tokens, values } = parseArgs({
    args: [...args],
    // Not strict, since Node's own words for a mistake are English only.
    strict: false,
    tokens: true,
    options: { port: { type: 'string' }, data: { type: 'string' }, fresh: { type: 'boolean' } },
  });
  for (const token of tokens) {
    if (token.kind === 'positional') throw new StartOptionError(terminalWords.unknownOption, token.value);
    if (token.kind !== 'option') continue;
    if (!['port', 'data', 'fresh'].includes(token.name)) {
      throw new StartOptionError(terminalWords.unknownOption, token.rawName);
    }
    const takesValue = token.name !== 'fresh';
    const hasValue = token.value !== undefined && (token.inlineValue || !token.value.startsWith('--'));
    if (takesValue !== hasValue) {
      const phrase = takesValue ? terminalWords.missingValue : terminalWords.needlessValue;
      throw new StartOptionError(phrase, token.rawName);
    }
  }
  const { port = String(DEFAULT_PORT), data = DEFAULT_DATA_DIR, fresh = false } = values;
  return { port: readPort(String(port)), dataDir: String(data), fresh: fresh === true };
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new StartOptionError(terminalWords.badPort, text);
  return port;
}

/** The language of the terminal, from the variables that every Unix program reads; English where it is another. */
export function terminalLocale(environment: Readonly<Record<string, string | undefined>>): Locale {
  const language = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  if (language.startsWith('pl')) return 'pl';
  return language.startsWith('pt') ? 'pt-BR' : 'en';
}
