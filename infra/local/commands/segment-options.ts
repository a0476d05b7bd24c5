import { parseArgs } from 'node:util';
import { IsoDate, Locale } from '#shared/contracts';
import { type Field, isField } from '#shared/tabular';
import { UsageError } from './command.ts';

export interface SegmentOptions {
  readonly orders?: string | undefined;
  readonly customers?: string | undefined;
  readonly portfolio?: string | undefined;
  readonly settings?: string | undefined;
  readonly asOf?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly columns: Partial<Record<Field, string>>;
  readonly data?: string | undefined;
  readonly out: string;
}

export function readSegmentOptions(args: string[]): SegmentOptions {
  const { values } = parse(args);
  if (!values.out) throw new UsageError('--out is missing: where should the result go?');
  if (Boolean(values.orders) === Boolean(values.portfolio)) {
    throw new UsageError('give either --orders or --portfolio');
  }
  if (values.portfolio && (values.customers || values.settings || values.columns || values['as-of'])) {
    throw new UsageError('a portfolio file brings its own customers, settings, columns and day');
  }
  return {
    ...values,
    out: values.out,
    asOf: readDay(values['as-of']),
    locale: readLocale(values.locale),
    columns: readColumns(values.columns),
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: {
        orders: text,
        customers: text,
        portfolio: text,
        settings: text,
        'as-of': text,
        locale: text,
        columns: text,
        data: text,
        out: text,
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `--as-of 2026-11-21` */
function readDay(text: string | undefined): string | undefined {
  if (text === undefined || IsoDate.safeParse(text).success) return text;
  throw new UsageError(`"${text}" is not a day: write it as 2026-11-21`);
}

/** `--locale pl` */
function readLocale(text: string | undefined): Locale | undefined {
  const locale = Locale.safeParse(text);
  if (text === undefined || locale.success) return locale.data;
  throw new UsageError(`there is no locale "${text}": choose en, pt-BR or pl`);
}

/** `--columns customer_id=buyer,amount=total`: the header of a field, where the mapping should not guess. */
function readColumns(text: string | undefined): Partial<Record<Field, string>> {
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
