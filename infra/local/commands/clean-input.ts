import * as z from 'zod/mini';
import { Currency, IsoDate, Locale } from '#shared/contracts';
import { columnsUnderstood, type Rates, type SheetCell } from '#shared/tabular';
import { UnusableInput } from './command.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-file.ts';

/** A sheet to be cleaned. */
export interface CleanInput {
  readonly locale: Locale;
  readonly cells: readonly (readonly SheetCell[])[];
}

/** The exchange rates of a company. */
export interface RatesFile {
  readonly base: string;
  readonly rates: Rates;
}

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const SheetFile = z.object({
  sheet: z.optional(z.nullable(z.string())),
  locale: z.optional(z.nullable(z.string())),
  cells: z.array(z.array(Cell)),
});

const Positive = z.number().check(z.positive());
const DatedRates = z.array(z.object({ from: IsoDate, rate: Positive }));
const RatesFile = z.object({ base: Currency, rates: z.record(Currency, z.union([Positive, DatedRates])) });

/** Reads a sheet as JSON, `{ sheet, locale, cells }`, or as CSV. The locale asked for goes before the file's own. */
export function readSheetFile(path: string, locale: Locale | undefined): CleanInput {
  if (!/\.json$/i.test(path)) {
    const language = locale ?? 'en';
    return { locale: language, cells: readCsv(path, language, columnsUnderstood()) };
  }
  const file = SheetFile.safeParse(readJson(path));
  if (!file.success) throw new UnusableInput(`${path} is no sheet: ${firstIssue(file.error)}`);
  return { locale: locale ?? localeOf(file.data.locale), cells: file.data.cells };
}

export function readRates(path: string): RatesFile {
  const file = RatesFile.safeParse(readJson(path));
  if (file.success) return file.data;
  throw new UnusableInput(`${path} holds no rates: ${firstIssue(file.error)}`);
}

/** The language of a sheet's own locale, `pt_BR` or `en-IE`; English for any other. */
function localeOf(written: string | null | undefined): Locale {
  const language = written?.slice(0, 2).toLowerCase();
  return Locale.options.find((locale) => locale.slice(0, 2) === language) ?? 'en';
}

function firstIssue({ issues }: { issues: readonly { path: PropertyKey[]; message: string }[] }): string {
  const [first] = issues;
  return `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`;
}
