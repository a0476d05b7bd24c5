import type { Customer, Order, Settings } from '#shared/contracts';
import { dayOf } from '#shared/history';
import { PortfolioFileError, readPortfolioFile, SettingsFile, settingsOf } from '#shared/scoring';
import { type CleaningReport, chooseIdentity, cleanCustomers, cleanOrders } from '#shared/tabular';
import { UnusableInput } from './command.ts';
import { readJson } from './read-file.ts';
import { CURRENCY, nothingLeft, readTable } from './read-table.ts';
import type { SegmentOptions } from './segment-options.ts';

/** A history ready to be imported, and how it was read. */
export interface HistoryInput {
  /** The day as of which to score. */
  readonly asOf: string;
  readonly settings: Settings;
  /** False when nobody chose them: then settings that were kept go first. */
  readonly settingsChosen: boolean;
  readonly orders: readonly Order[];
  readonly customers: readonly Customer[];
  readonly reports: Reports;
}

/** How the orders were read, and the customer list where there was one. */
export interface Reports {
  readonly orders: Report;
  readonly customers?: Report;
}

/** A cleaning report; a run may add assumptions of its own. */
export type Report = Pick<CleaningReport, 'accepted' | 'rejected' | 'leftOut'> & {
  readonly assumptions: readonly {
    readonly code: string;
    readonly count?: number;
    readonly value?: string;
  }[];
};

/** An export whose newest order is older than this is history: it is scored as of that order, not as of today. */
const STALE_EXPORT_DAYS = 90;

/** Reads `--orders` and `--customers`. */
export function readTables(options: SegmentOptions, realToday: string): HistoryInput {
  const locale = options.locale ?? 'en';
  const chosen = options.settings === undefined ? {} : readSettings(options.settings);
  const settings = settingsOf(chosen, { currency: CURRENCY[locale], locale });

  const orders = readTable(options.orders ?? '', 'orders', locale, options.columns);
  const customers = options.customers ? readTable(options.customers, 'customers', locale) : null;
  const identity = chooseIdentity(orders.layout, customers?.layout);
  if (!identity) {
    throw new UnusableInput(
      `${options.orders} and ${options.customers} share no column that tells customers apart: an id, a tax id or a name`,
    );
  }
  const asOf = options.asOf ?? realToday;
  const cleaning = {
    locale,
    currency: settings.currency,
    rates: settings.rates,
    asOf,
    today: asOf > realToday ? asOf : realToday,
    identity,
  };
  const read = cleanOrders(orders.cells, orders.layout, cleaning);
  if (read.orders.length === 0) throw new UnusableInput(nothingLeft(options.orders ?? '', read.report));
  const listed = customers && cleanCustomers(customers.cells, customers.layout, cleaning);

  const newest = read.orders.reduce((latest, { date }) => (date > latest ? date : latest), '');
  const isStale = options.asOf === undefined && dayOf(asOf) - dayOf(newest) > STALE_EXPORT_DAYS;
  const assumptions = [
    ...read.report.assumptions,
    ...(chosen.currency ? [] : [{ code: 'currency_assumed', value: settings.currency }]),
    ...(isStale ? [{ code: 'as_of_newest_order', value: newest }] : []),
  ];
  return {
    asOf: isStale ? newest : asOf,
    settings,
    settingsChosen: options.settings !== undefined,
    orders: read.orders,
    customers: listed?.customers ?? [],
    reports: { orders: { ...read.report, assumptions }, ...(listed ? { customers: listed.report } : {}) },
  };
}

/** Reads `--portfolio`. */
export function readPortfolio(path: string): HistoryInput {
  const { asOf, settings, orders, customers, problems } = parsePortfolio(path);
  const rejected = problems.map(({ row, column, code, value }) => ({ row, column, code, value }));
  const report = { accepted: orders.length, rejected, assumptions: [], leftOut: [] };
  return { asOf, settings, settingsChosen: true, orders, customers, reports: { orders: report } };
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
