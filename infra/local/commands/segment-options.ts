import type { Locale } from '#shared/contracts';
import type { Field } from '#shared/tabular';
import { UsageError } from './command.ts';
import { parseOptions, readColumns, readDay, readLocale, TEXT } from './options.ts';

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
  const values = parseOptions(args, {
    orders: TEXT,
    customers: TEXT,
    portfolio: TEXT,
    settings: TEXT,
    'as-of': TEXT,
    locale: TEXT,
    columns: TEXT,
    data: TEXT,
    out: TEXT,
  });
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
