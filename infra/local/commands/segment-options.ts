import type { Locale } from '#shared/contracts';
import type { EventLayout, Field } from '#shared/tabular';
import { UsageError } from './command.ts';
import { FLAG, parseOptions, readColumns, readDay, readLocale, readPositive, TEXT } from './options.ts';

/** What a file of events holds. */
export type EventEntity = EventLayout['entity'];

/** The option that gives a file of each kind of event. */
const EVENT_OPTIONS = {
  contracts: TEXT,
  touchpoints: TEXT,
  surveys: TEXT,
  complaints: TEXT,
  signals: TEXT,
  contacts: TEXT,
  wallets: TEXT,
  referrals: TEXT,
  outcomes: TEXT,
  memberships: TEXT,
} as const satisfies Record<EventEntity, typeof TEXT>;

export interface SegmentOptions {
  readonly orders?: string | undefined;
  readonly customers?: string | undefined;
  /** Files of events by what they hold, in the order of `EVENT_OPTIONS`. */
  readonly events: readonly { readonly entity: EventEntity; readonly path: string }[];
  readonly portfolio?: string | undefined;
  readonly settings?: string | undefined;
  readonly asOf?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly columns: Partial<Record<Field, string>>;
  readonly data?: string | undefined;
  /** The JSON output of a run before. */
  readonly previous?: string | undefined;
  /** Account managers: how many customers can have a named person. */
  readonly people?: number | undefined;
  /** Hours of work available this week. */
  readonly hours?: number | undefined;
  /** A JSON output without the customers' cards: a third of the size. */
  readonly explain: boolean;
  readonly out: string;
}

/** @param usualOut Where the result goes when no option tells. */
export function readSegmentOptions(args: string[], usualOut?: string): SegmentOptions {
  const values = parseOptions(args, {
    orders: TEXT,
    customers: TEXT,
    ...EVENT_OPTIONS,
    hours: TEXT,
    people: TEXT,
    previous: TEXT,
    portfolio: TEXT,
    settings: TEXT,
    'as-of': TEXT,
    locale: TEXT,
    columns: TEXT,
    data: TEXT,
    explain: FLAG,
    out: TEXT,
  });
  const out = values.out || usualOut;
  if (!out) throw new UsageError('--out is missing: where should the result go?');
  if (Boolean(values.orders) === Boolean(values.portfolio)) {
    throw new UsageError('give either --orders or --portfolio');
  }
  const events = (Object.keys(EVENT_OPTIONS) as EventEntity[]).flatMap((entity) => {
    const path = values[entity];
    return path === undefined ? [] : [{ entity, path }];
  });
  const { portfolio, customers, settings, columns } = values;
  if (portfolio && (customers || settings || columns || values['as-of'] || events.length > 0)) {
    throw new UsageError('a portfolio file brings its own customers, events, settings, columns and day');
  }
  return {
    orders: values.orders,
    customers,
    events,
    portfolio,
    settings,
    data: values.data,
    previous: values.previous,
    hours: values.hours === undefined ? undefined : readPositive('hours', values.hours),
    people: values.people === undefined ? undefined : readPositive('people', values.people),
    explain: values.explain ?? false,
    out,
    asOf: readDay(values['as-of']),
    locale: readLocale(values.locale),
    columns: readColumns(values.columns),
  };
}
