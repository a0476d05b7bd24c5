import type { Locale, Settings } from '#shared/contracts';
import { dayOf } from '#shared/history';
import { type History, type HistoryTables, readHistory } from '#shared/intake';
import { PortfolioFileError, readPortfolioFile, SettingsFile, settingsOf } from '#shared/scoring';
import type { CleaningReport } from '#shared/tabular';
import type { ImportedHistory } from '../api-client.ts';
import { UnusableInput } from './command.ts';
import { readJson } from './read-file.ts';
import { CURRENCY, nothingLeft, readTable } from './read-table.ts';
import type { EventEntity, SegmentOptions } from './segment-options.ts';

/** A history ready to be imported, and how it was read. */
export interface HistoryInput extends ImportedHistory {
  /** The day as of which to score. */
  readonly asOf: string;
  readonly settings: Settings;
  /** False when nobody chose them: then settings that were kept go first. */
  readonly settingsChosen: boolean;
  readonly reports: Reports;
}

/** How the orders were read, and the customer list and the files of events where there were any. */
export interface Reports {
  readonly orders: Report;
  readonly customers?: Report | undefined;
  readonly events: Readonly<Partial<Record<EventEntity, Report>>>;
}

/** A cleaning report; a run may add assumptions of its own. */
export type Report = Pick<CleaningReport, 'accepted' | 'rejected' | 'leftOut'> & {
  readonly assumptions: readonly {
    readonly code: string;
    readonly count?: number;
    readonly value?: string;
  }[];
};

const NOTHING_READ: Report = { accepted: 0, rejected: [], assumptions: [], leftOut: [] };

/** An export whose newest order is older than this is history: it is scored as of that order, not as of today. */
const STALE_EXPORT_DAYS = 90;

/** Reads `--orders`, `--customers` and the files of events. */
export function readTables(options: SegmentOptions, realToday: string): HistoryInput {
  const locale = options.locale ?? 'en';
  const chosen = options.settings === undefined ? {} : readSettings(options.settings);
  const settings = settingsOf(chosen, { currency: CURRENCY[locale], locale });

  const asOf = options.asOf ?? realToday;
  const history = readHistory(sourcesOf(options, locale), {
    locale,
    currency: settings.currency,
    rates: settings.rates,
    asOf,
    today: asOf > realToday ? asOf : realToday,
  });
  if (history === null || history.leftOut.length > 0) {
    const odd = history?.leftOut[0]?.name ?? options.customers;
    throw new UnusableInput(
      `${options.orders} and ${odd} share no column that tells customers apart: an id, a tax id or a name`,
    );
  }
  const reports = reportsOf(history);
  if (history.orders.length === 0) throw new UnusableInput(nothingLeft(options.orders ?? '', reports.orders));

  const newest = history.orders.reduce((latest, { date }) => (date > latest ? date : latest), '');
  const isStale = options.asOf === undefined && dayOf(asOf) - dayOf(newest) > STALE_EXPORT_DAYS;
  const assumptions = [
    ...reports.orders.assumptions,
    ...(chosen.currency ? [] : [{ code: 'currency_assumed', value: settings.currency }]),
    ...(isStale ? [{ code: 'as_of_newest_order', value: newest }] : []),
  ];
  return {
    asOf: isStale ? newest : asOf,
    settings,
    settingsChosen: options.settings !== undefined,
    ...history,
    reports: { ...reports, orders: { ...reports.orders, assumptions } },
  };
}

function sourcesOf(options: SegmentOptions, locale: Locale): HistoryTables {
  const { orders = '', customers, columns } = options;
  return {
    orders: [{ name: orders, ...readTable(orders, 'orders', locale, columns) }],
    customers: customers ? { name: customers, ...readTable(customers, 'customers', locale) } : null,
    events: options.events.map(({ entity, path }) => {
      const { cells, layout } = readTable(path, entity, locale);
      return { name: path, cells, layout: { ...layout, entity } };
    }),
  };
}

function reportsOf({ read }: History): Reports {
  const reports = Object.fromEntries(read.map(({ entity, report }) => [entity, report]));
  const { orders = NOTHING_READ, customers, ...events } = reports;
  return { orders, customers, events };
}

/** Reads `--portfolio`. */
export function readPortfolio(path: string): HistoryInput {
  const { asOf, settings, orders, customers, problems } = parsePortfolio(path);
  const rejected = problems.map(({ row, column, code, value }) => ({ row, column, code, value }));
  const report = { ...NOTHING_READ, accepted: orders.length, rejected };
  const history = { orders, customers, events: [], deletions: [] };
  return { asOf, settings, settingsChosen: true, ...history, reports: { orders: report, events: {} } };
}

function parsePortfolio(path: string) {
  const json = readJson(path);
  try {
    return readPortfolioFile(json);
  } catch (error) {
    if (error instanceof PortfolioFileError) throw new UnusableInput(`${path} is ${error.message}`);
    throw error;
  }
}

function readSettings(path: string): SettingsFile {
  const settings = SettingsFile.safeParse(readJson(path));
  if (settings.success) return settings.data;
  const places = settings.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new UnusableInput(`${path} holds no settings: ${places.join('; ')}`);
}
