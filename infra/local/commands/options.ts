import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { IsoDate, Locale } from '#shared/contracts';
import { type Field, isField } from '#shared/tabular';
import { UsageError } from './command.ts';

/** An option with a value. */
export const TEXT = { type: 'string' } as const;
/** An option that is there or not. */
export const FLAG = { type: 'boolean' } as const;

/** The words of a command by option; what it does not know is an error. */
export function parseOptions<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `--as-of 2026-11-21` */
export function readDay(text: string | undefined): string | undefined {
  if (text === undefined || IsoDate.safeParse(text).success) return text;
  throw new UsageError(`"${text}" is not a day: write it as 2026-11-21`);
}

/** `--locale pl` */
export function readLocale(text: string | undefined): Locale | undefined {
  const locale = Locale.safeParse(text);
  if (text === undefined || locale.success) return locale.data;
  throw new UsageError(`there is no locale "${text}": choose en, pt-BR or pl`);
}

/** `--columns customer_id=buyer,amount=total`: the header of a field, where the mapping should not guess. */
export function readColumns(text: string | undefined): Partial<Record<Field, string>> {
  const columns: Partial<Record<Field, string>> = {};
  for (const pair of text?.split(',') ?? []) {
    const [field = '', header = ''] = pair.split(/=(.*)/s);
    if (!isField(field) || header === '') {
      throw new UsageError(`--columns takes field=header pairs with known fields: "${pair}"`);
    }
    columns[field] = header;
  }
  return columns;
}

/** `--time-unit month`: one of the words that are allowed. */
export function readChoice<Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
): Word {
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  const wrong = text === undefined ? 'is missing' : `cannot be "${text}"`;
  throw new UsageError(`--${name} ${wrong}: choose ${words.join(', ')}`);
}

/** `--horizon 39`: a number above 0. */
export function readPositive(name: string, text: string | undefined): number {
  if (text === undefined) throw new UsageError(`--${name} is missing`);
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new UsageError(`--${name} takes a number above 0: "${text}"`);
}

/** An option that the command cannot do without. */
export function required(name: string, text: string | undefined): string {
  if (text) return text;
  throw new UsageError(`--${name} is missing`);
}
